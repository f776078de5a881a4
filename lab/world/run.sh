#!/bin/bash
# Keeps the lab's world alive for as long as its standard input is open, then
# removes what is left of it. The caller holds the other end of that pipe: when
# it ends in whatever way, SIGKILL included, the world ends too.
#
#   run.sh FOLDER   FOLDER is empty and belongs to this run
set -u
folder=$1
here=$(dirname "$(readlink -f "$0")")
# A Ctrl+C on the terminal goes to the caller, which closes the pipe.
trap '' INT TERM HUP

# Runtimes make cgroups in the one tree that the machine has.
cgroups() { find /sys/fs/cgroup -mindepth 1 -type d 2>/dev/null | sort; }
cgroups >"$folder/cgroups"

# The file descriptor of the pipe is 3 inside: standard input is /dev/null for
# everything that the scenes start.
unshare --mount --net --uts --ipc --pid --fork --kill-child --mount-proc --propagation private \
  "$here/init.sh" "$folder" 3<&0 </dev/null

# Empty cgroups that were not there before, the innermost first, and only those
# that the lab's programs are known to make.
cgroups | comm -13 "$folder/cgroups" - | sort -r \
  | grep -E '^/sys/fs/cgroup/([^/]+/)?(lab|docker|moby|default|kubepods|libpod_parent|k8s\.io|buildah-buildah[^/]*)(/|$)' \
  | while read -r cgroup; do rmdir "$cgroup" 2>/dev/null; done
rm -rf "$folder"
