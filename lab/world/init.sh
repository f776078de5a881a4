#!/bin/bash
# The first process of the lab's world: makes the stock paths private, then
# waits until descriptor 3 is closed. Everything here is seen inside only.
set -eu
folder=$1
export PATH=/usr/sbin:/usr/bin:/sbin:/bin

hostname node1
ip link set lo up

# All that daemons and scenes write is in memory and goes with the namespace.
disk=$(cat "$folder/storage")
private() {
  mkdir -p "$1"
  if [ "$disk" = disk ] && [[ $1 == /var/* ]]; then
    mkdir -p "$folder$1" && mount --bind "$folder$1" "$1"
  else
    mount -t tmpfs -o mode=755 tmpfs "$1"
  fi
}
for path in /run /var/lib/docker /var/lib/containerd /var/lib/containers /var/lib/cni /var/tmp; do private "$path"; done
mkdir -p /run/bin /run/lock /run/netns /run/log /run/home /run/work

# crun 1.8 refuses a machine that has both versions of cgroups mounted.
if mountpoint -q /sys/fs/cgroup/unified; then umount /sys/fs/cgroup/unified; fi

touch "$folder/ready"
# tini reaps what the scenes leave; the kernel ends everything else with it.
exec tini -s -- cat <&3 >/dev/null
