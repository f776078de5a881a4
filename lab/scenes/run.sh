# title: The processes of a docker run
# rows: 13
# services: images containerd dockerd
. "$LAB/scenes/stage.sh"

run 'docker run -d --name web -p 8000:80 web:v1 >/dev/null'
run 'curl 127.0.0.1:8000'
part
run 'ps -o pid,ppid,args --forest -C dockerd,docker-proxy,containerd,containerd-shim,httpd'
run 'pgrep -x runc || echo no runc'
