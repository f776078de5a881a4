import type { Sourced } from './types.ts'

/** A socket on a node, and who answers there. */
export interface Socket extends Sourced {
  id: string
  /** Program that answers. */
  owner: string
  path: string
  /** Whether it speaks CRI, so that a kubelet or crictl can be pointed at it. */
  cri: boolean
  /** Gone with Kubernetes 1.24. */
  gone?: boolean
}

export const sockets: Socket[] = [
  { id: 'containerd', owner: 'containerd', path: '/run/containerd/containerd.sock', cri: true, source: 'k8s-container-runtimes', confidence: 'verified' },
  { id: 'crio', owner: 'CRI-O', path: '/var/run/crio/crio.sock', cri: true, source: 'k8s-container-runtimes', confidence: 'verified' },
  { id: 'cri-dockerd', owner: 'cri-dockerd', path: '/var/run/cri-dockerd.sock', cri: true, source: 'cri-dockerd', confidence: 'verified' },
  { id: 'docker', owner: 'Docker Engine', path: '/var/run/docker.sock', cri: false, source: 'docker-dockerd', confidence: 'verified' },
  { id: 'k3s', owner: 'k3s, RKE2', path: '/run/k3s/containerd/containerd.sock', cri: true, source: 'rke2', confidence: 'verified' },
  { id: 'dockershim', owner: 'dockershim', path: '/var/run/dockershim.sock', cri: true, gone: true, source: 'k8s-dockershim-affected', confidence: 'verified' },
]
