#!/bin/bash
# Makes the image that every scene runs, without a registry and without a daemon:
# busybox in the lower layer; in the upper one a page for its httpd, and one
# program deleted. No file carries the time, so the digests are the same on every run.
#
#   web.sh           in the folder that gets img/ (an OCI layout), web.oci.tar and web.docker.tar
set -eu
storage=(--root /run/build/store --runroot /run/build/run --storage-driver vfs)
build() { buildah "${storage[@]}" "$@"; }
commit() { build commit -q --timestamp 0 --format oci --disable-compression=false "$1" "$2" >/dev/null && build rm "$1" >/dev/null; }

mkdir -p img base/{bin,etc,proc,dev,sys,tmp,root}
cp /bin/busybox base/bin/
chroot base /bin/busybox --install -s /bin
echo 'root:x:0:0:root:/root:/bin/sh' >base/etc/passwd
c=$(build from scratch)
build add -q "$c" base / >/dev/null
build config --entrypoint '[]' --cmd '["sh"]' --env PATH=/bin --created-by 'ADD busybox rootfs /' "$c"
commit "$c" oci:img/web:base

c=$(build from -q oci:img/web:base)
m=$(build mount "$c")
mkdir "$m/www"
echo 'hello from the container' >"$m/www/index.html"
rm "$m/bin/vi"
build umount "$c" >/dev/null
build config --cmd '["httpd","-f","-p","80","-h","/www"]' "$c"
commit "$c" oci:img/web:v1
rm -rf base

# Docker 20.10 loads only its own format; the blobs and the image ID stay the same.
skopeo copy -q oci:img/web:v1 oci-archive:web.oci.tar:web:v1
skopeo copy -q oci:img/web:v1 docker-archive:web.docker.tar:web:v1
