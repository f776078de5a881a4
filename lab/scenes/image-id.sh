# title: One file, three engines, one image ID
# rows: 15
# services: images containerd cri dockerd
. "$LAB/scenes/stage.sh"
podman load -q -i web.oci.tar >/dev/null
podman tag localhost/web:v1 web:v1

run "skopeo inspect --raw oci:img/web:v1 | jq -r '.config, .layers[] | \"\\(.size) \\(.digest)\"'"
part
run 'tar tf img/web/blobs/sha256/57182*'
part
run 'docker images -q web:v1'
run 'podman images -q web:v1'
run 'cri image web:v1'
