import type { Sourced, Text } from './types.ts'

/** A distribution of Kubernetes and the runtime that its nodes come with. */
export interface Distribution extends Sourced {
  id: string
  name: string
  /** Which of the three groups it belongs to. */
  runtime: 'containerd' | 'cri-o' | 'choose'
  /** What is known of versions and history, in a few words. */
  detail: Text | string
}

export const distributions: Distribution[] = [
  { id: 'eks', name: 'Amazon EKS', runtime: 'containerd', detail: { en: 'only runtime since 1.24; 2.x on AL2023 from 1.33', ko: '1.24부터 유일한 런타임, AL2023은 1.33부터 2.x' }, source: 'eks-ami', confidence: 'verified' },
  { id: 'gke', name: 'GKE', runtime: 'containerd', detail: { en: 'every node since 1.24; 2.0 from 1.33', ko: '1.24부터 모든 노드, 1.33부터 2.0' }, source: 'gke-containerd-2', confidence: 'verified' },
  { id: 'aks', name: 'AKS', runtime: 'containerd', detail: { en: 'Linux since 1.19; 2.0 on Ubuntu 24.04', ko: '리눅스는 1.19부터, Ubuntu 24.04는 2.0' }, source: 'aks-changelog', confidence: 'verified' },
  { id: 'k3s', name: 'k3s', runtime: 'containerd', detail: { en: 'embedded; 2.0 since 1.31.6', ko: '내장, 1.31.6부터 2.0' }, source: 'k3s-docs', confidence: 'verified' },
  { id: 'rke2', name: 'RKE2', runtime: 'containerd', detail: { en: 'embedded; 2.3 with 1.36', ko: '내장, 1.36에서 2.3' }, source: 'rke2', confidence: 'verified' },
  { id: 'kind', name: 'kind', runtime: 'containerd', detail: { en: '2.3, inside each node container', ko: '2.3, 노드 컨테이너 안' }, source: 'kind', confidence: 'verified' },
  { id: 'minikube', name: 'minikube', runtime: 'containerd', detail: { en: 'since 1.39, September 2026; docker before', ko: '2026년 9월 1.39부터, 이전에는 docker' }, source: 'minikube-containerd', confidence: 'verified' },
  { id: 'microk8s', name: 'MicroK8s', runtime: 'containerd', detail: '2.2', source: 'microk8s', confidence: 'verified' },
  { id: 'talos', name: 'Talos Linux', runtime: 'containerd', detail: { en: '2.3, one for the system and one for CRI', ko: '2.3, 시스템용과 CRI용 둘' }, source: 'talos', confidence: 'verified' },
  { id: 'openshift', name: 'OpenShift 4', runtime: 'cri-o', detail: { en: 'only runtime; crun reported for new installs since 4.18', ko: '유일한 런타임, 4.18부터 새 설치는 crun으로 알려짐' }, source: 'cri-o-adopters', confidence: 'likely' },
  { id: 'kubeadm', name: 'kubeadm', runtime: 'choose', detail: { en: 'brings none; looks for a socket', ko: '넣어 주지 않고 소켓을 찾는다' }, source: 'k8s-kubeadm', confidence: 'verified' },
]
