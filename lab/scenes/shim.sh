# title: The shim outlives containerd
# rows: 15
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
run 'containerd 2>/run/log/containerd.log &'
until_it_works ctr --connect-timeout 1s version
run 'ctr tasks ls'
