import type { Sourced, Text } from './types.ts'

/** A word that is often used for something else, with the object that does it. */
export interface Feature extends Sourced {
  id: string
  name: Text
  /** The Kubernetes object or component behind it. */
  object: string
  /** What it does, in one exact sentence. */
  does: Text
}

export const features: Feature[] = [
  {
    id: 'self-healing',
    name: { en: 'Self-healing', ko: '자가 치유' },
    object: 'kubelet, ReplicaSet',
    does: {
      en: 'The kubelet restarts a dead container; a controller replaces a lost Pod.',
      ko: 'kubelet은 죽은 컨테이너를 재시작하고, 컨트롤러는 사라진 파드 대신 새 파드를 만든다.',
    },
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
  {
    id: 'load-balancing',
    name: { en: 'Load balancing', ko: '로드 밸런싱' },
    object: 'Service, Gateway',
    does: {
      en: 'Connections are spread over the Pods that are ready. No Pod is added.',
      ko: '준비된 파드에 연결을 나눠 보낸다. 파드는 늘지 않는다.',
    },
    source: 'k8s-virtual-ips',
    confidence: 'verified',
  },
  {
    id: 'autoscaling',
    name: { en: 'Autoscaling', ko: '오토스케일링' },
    object: 'HorizontalPodAutoscaler',
    does: {
      en: 'The number of Pods follows a metric, between a minimum and a maximum.',
      ko: '파드 수가 최소와 최대 사이에서 메트릭을 따라 바뀐다.',
    },
    source: 'k8s-hpa',
    confidence: 'verified',
  },
  {
    id: 'rolling-update',
    name: { en: 'Rolling update', ko: '롤링 업데이트' },
    object: 'Deployment',
    does: {
      en: 'New Pods replace old ones step by step, as fast as readiness allows.',
      ko: '새 파드가 준비되는 대로 옛 파드를 차례로 대체한다.',
    },
    source: 'k8s-deployment',
    confidence: 'verified',
  },
  {
    id: 'fault-tolerance',
    name: { en: 'Fault tolerance', ko: '내결함성' },
    object: 'replicas, topologySpreadConstraints',
    does: {
      en: 'The service outlives a failure, because its copies stand in different places.',
      ko: '레플리카가 서로 다른 곳에 있어서 장애가 나도 서비스가 이어진다.',
    },
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
]

/** Sentences in which one of these words is used for another, with the right one. */
export const confusions: { said: Text, meant: Feature['id'] }[] = [
  { said: { en: 'Load balancing adds Pods', ko: '로드 밸런싱이 파드를 늘린다' }, meant: 'autoscaling' },
  { said: { en: 'Updates are fault tolerant', ko: '업데이트가 내결함성이다' }, meant: 'rolling-update' },
]
