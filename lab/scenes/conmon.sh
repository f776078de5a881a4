# title: podman: conmon and crun, the parts that CRI-O uses
# rows: 7
# services: images
. "$LAB/scenes/stage.sh"
podman load -q -i web.oci.tar >/dev/null

run 'podman run -d --name web --network none localhost/web:v1 >/dev/null'
run 'ps -o pid,ppid,args --forest -C conmon,httpd'
run 'pgrep "crun|podman" || echo no crun and no podman'
