#!/bin/bash
# Starts the daemons of a scene inside the world and waits until they answer.
#
#   services.sh images | containerd | dockerd | laptop …   in this order
set -eu

until_it_works() { for _ in $(seq 200); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done; "$@"; }

images() {
  "$LAB/images/web.sh"
}

# Debian's own configuration file has CRI's network turned off.
configure() {
  mkdir -p /run/etc/containerd
  sed "s|@LAB@|$LAB|" "$LAB/cri/containerd.toml" >/run/etc/containerd/config.toml
  mount --bind /run/etc/containerd /etc/containerd
}

containerd() {
  configure
  setsid -f /usr/bin/containerd </dev/null >/run/log/containerd.log 2>&1
  until_it_works ctr --connect-timeout 1s version
}

# Images where CRI looks for them, under the names that a Pod would give.
cri() {
  "$LAB/images/pause.sh"
  ctr -n k8s.io images import pause.tar >/dev/null
  ctr -n k8s.io images import web.oci.tar >/dev/null
  ctr -n k8s.io images tag web:v1 docker.io/library/web:v1 >/dev/null
  ln -sf "$LAB/cri/cri.sh" /run/bin/cri
  until_it_works /run/bin/cri version
}

dockerd() {
  setsid -f /usr/sbin/dockerd --containerd /run/containerd/containerd.sock </dev/null >/run/log/dockerd.log 2>&1
  until_it_works docker version
  docker load -q -i web.docker.tar >/dev/null
}

# A second machine on the wire, for packets that come from elsewhere.
laptop() {
  ip netns add laptop
  ip link add eth0 type veth peer name eth0 netns laptop
  ip addr add 10.0.0.1/24 dev eth0 && ip link set eth0 up
  ip -n laptop addr add 10.0.0.2/24 dev eth0 && ip -n laptop link set eth0 up
}

for service in "$@"; do "$service"; done
