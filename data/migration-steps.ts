import type { Sourced, Text } from './types.ts'

/** A step on the way of one node from Docker Engine to containerd. */
export interface MigrationStep extends Sourced {
  id: string
  what: Text
  /** What is typed or written, as it stands in the guide; a shortened line ends with an ellipsis. */
  type?: string
}

const guide = { source: 'k8s-change-runtime', confidence: 'verified' } as const

/** Kubernetes' own guide, written for 1.23 and before. The order matters. */
export const migrationSteps: MigrationStep[] = [
  { id: 'dependencies', what: { en: 'See who depends on Docker. One node at a time.', ko: '도커에 의존하는 것을 확인한다. 노드는 한 대씩.' }, ...guide, source: 'k8s-dockershim-affected' },
  { id: 'drain', what: { en: 'Drain the node.', ko: '노드를 드레인(drain)한다.' }, type: 'kubectl drain NODE --ignore-daemonsets', ...guide },
  { id: 'stop', what: { en: 'Stop the kubelet and Docker.', ko: 'kubelet과 도커를 멈춘다.' }, type: 'systemctl stop kubelet\nsystemctl disable docker.service --now', ...guide },
  { id: 'install', what: { en: 'Install and set up containerd, with its CRI plug-in enabled.', ko: 'containerd를 설치하고 설정한다. CRI 플러그인은 켜 둔다.' }, type: 'SystemdCgroup = true', ...guide },
  { id: 'endpoint', what: { en: 'Point the kubelet at it.', ko: 'kubelet이 그 소켓을 쓰게 한다.' }, type: 'containerRuntimeEndpoint:\n  unix:///run/containerd/containerd.sock', ...guide },
  { id: 'kubeadm', what: { en: 'With kubeadm, change the socket there too.', ko: 'kubeadm이라면 거기 적힌 소켓도 바꾼다.' }, type: 'kubectl annotate node NODE --overwrite …', ...guide },
  { id: 'start', what: { en: 'Start the kubelet and read the column.', ko: 'kubelet을 시작하고 열을 읽는다.' }, type: 'systemctl start kubelet\nkubectl get nodes -o wide', ...guide },
  { id: 'remove', what: { en: 'Remove Docker, but not containerd with it. Let Pods in again.', ko: '도커를 지우되 containerd는 남긴다. 파드를 다시 받는다.' }, type: 'kubectl uncordon NODE', ...guide },
]
