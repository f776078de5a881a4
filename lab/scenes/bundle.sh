# title: Image, bundle, process: no daemon
# rows: 14
# services: images
. "$LAB/scenes/stage.sh"

run 'umoci unpack --image img/web:v1 bundle'
run 'cd bundle; ls -d config.json rootfs; jq -c .process.args config.json'
run "jq '.process.args=[\"sh\",\"-c\",\"echo pid \$\$; cat www/*\"]' config.json >c; mv c config.json"
part
run 'runc run web'
part
run 'crun run web'
run 'pgrep docker || pgrep containerd || echo no daemon'
