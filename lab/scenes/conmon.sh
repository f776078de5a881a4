# title: podman: conmon and crun, the parts that CRI-O uses
# rows: 5
# services: images
. "$LAB/scenes/stage.sh"
podman load -q -i web.oci.tar >/dev/null
podman tag localhost/web:v1 web:v1

run 'podman run -d --name web --net none web:v1 >log; podman inspect -f {{.OCIRuntime}} web'
run 'ps h -o pid,ppid,args --forest -C conmon,crun,httpd'
