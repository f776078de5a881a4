import type { SourceEntry } from './entry.ts'

/** Cloud platforms and distributions. */
export const platformsSources = {
  'eks-dockershim': {
    label: 'EKS, dockershim',
    publisher: 'AWS',
    title: 'Migrate from dockershim to containerd',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html',
  },
  'eks-ami': {
    label: 'awslabs/amazon-eks-ami',
    publisher: 'AWS',
    title: 'Amazon EKS AMI: changelog',
    url: 'https://github.com/awslabs/amazon-eks-ami',
  },
  'gke-containerd-2': {
    label: 'GKE, containerd 2',
    publisher: 'Google Cloud',
    title: 'Migrate nodes to containerd 2',
    url: 'https://docs.cloud.google.com/kubernetes-engine/docs/deprecations/migrate-containerd-2',
  },
  'aks-2020-11': {
    label: { en: 'AKS release 2020-11-16', ko: 'AKS 릴리스 2020-11-16' },
    publisher: 'Microsoft',
    title: 'AKS release of 16 November 2020',
    date: '2020-11-16',
    url: 'https://github.com/Azure/AKS/releases/tag/2020-11-16',
  },
  'aks-changelog': {
    label: 'Azure/AKS',
    publisher: 'Microsoft',
    title: 'AKS changelog',
    url: 'https://github.com/Azure/AKS/blob/master/CHANGELOG.md',
  },
  'cri-o-adopters': {
    label: { en: 'CRI-O adopters', ko: 'CRI-O 도입 사례' },
    publisher: 'CRI-O',
    title: 'Adopters of CRI-O',
    url: 'https://github.com/cri-o/cri-o/blob/main/ADOPTERS.md',
  },
  'k3s-docs': {
    label: 'k3s, advanced',
    publisher: 'k3s',
    title: 'k3s: advanced options and configuration',
    url: 'https://docs.k3s.io/advanced',
  },
  'rke2': {
    label: 'rancher/rke2',
    publisher: 'Rancher',
    title: 'RKE2',
    url: 'https://github.com/rancher/rke2',
  },
  'kind': {
    label: 'kind',
    publisher: 'Kubernetes',
    title: 'kind node image',
    url: 'https://github.com/kubernetes-sigs/kind',
  },
  'minikube-containerd': {
    label: { en: 'minikube, pull request 23562', ko: 'minikube, PR 23562' },
    publisher: 'Kubernetes',
    title: 'minikube: default to containerd',
    date: '2026-09-02',
    url: 'https://github.com/kubernetes/minikube/pull/23562',
  },
  'microk8s': {
    label: 'canonical/microk8s',
    publisher: 'Canonical',
    title: 'MicroK8s',
    url: 'https://github.com/canonical/microk8s',
  },
  'talos': {
    label: 'Talos Linux',
    publisher: 'Sidero Labs',
    title: 'Talos Linux',
    url: 'https://github.com/siderolabs/talos',
  },
} satisfies Record<string, SourceEntry>
