# title: The shim outlives containerd
# rows: 14
# services: images containerd
. "$LAB/scenes/stage.sh"
ctr images import web.oci.tar >/dev/null
ctr images tag web:v1 docker.io/library/web:v1 >/dev/null

run 'ctr run -d docker.io/library/web:v1 web1'
run 'ps -o pid,ppid,args --forest -C containerd,containerd-shim,httpd'
part
run 'kill $(pgrep -x containerd); sleep 1'
run 'ps -o pid,ppid,args --forest -C containerd,containerd-shim,httpd'
part
run 'containerd 2>log & sleep 3; ctr tasks ls'
