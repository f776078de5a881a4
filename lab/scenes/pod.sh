# title: A Pod through CRI
# rows: 14
# services: images containerd cri
. "$LAB/scenes/stage.sh"

run 'cri run'
run 'cri exec sidecar wget -qO- http://127.0.0.1/'
part
run 'ps -o pid,ppid,netns,args --forest -C containerd-shim,pause,httpd,sleep'
part
run 'cri remove'
