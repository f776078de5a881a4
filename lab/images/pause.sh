#!/bin/bash
# Makes the image of the Pod's sandbox: pause.tar, a static program and nothing else.
set -eu
here=$(dirname "$(readlink -f "$0")")
storage=(--root /run/build/store --runroot /run/build/run --storage-driver vfs)
gcc -static -Os -s -o pause "$here/pause.c"
c=$(buildah "${storage[@]}" from scratch)
buildah "${storage[@]}" copy -q "$c" pause /pause >/dev/null
buildah "${storage[@]}" config --entrypoint '["/pause"]' "$c"
buildah "${storage[@]}" commit -q --timestamp 0 "$c" oci-archive:pause.tar:localhost/pause:lab >/dev/null
buildah "${storage[@]}" rm "$c" >/dev/null
rm pause
