import type { Sourced, Text } from './types.ts'

/** A need between a notebook and a service, and what Kubernetes has for it. */
export interface Need extends Sourced {
  id: string
  stage: 'training' | 'serving'
  need: Text
  /** Kubernetes objects and features; their names are the same in every language. */
  objects: string | Text
  /** Projects for machine learning that build on them. */
  projects: string
  /** What Kubernetes does not do for this need. */
  notCovered: Text
}

export const needs: Need[] = [
  {
    id: 'scheduling',
    stage: 'training',
    need: { en: 'Training on schedule', ko: '학습 명령 스케줄링' },
    objects: 'Job, CronJob, PriorityClass',
    projects: 'Kueue, JobSet, Kubeflow Trainer',
    notCovered: { en: 'all Pods or none (beta in 1.37)', ko: '전부 아니면 전무 배치(1.37 베타)' },
    source: 'kueue',
    confidence: 'verified',
  },
  {
    id: 'reproducibility',
    stage: 'training',
    need: { en: 'Reproducible results', ko: '결과의 재현성' },
    objects: { en: 'image digest, ConfigMap, Secret', ko: '이미지 다이제스트, ConfigMap, Secret' },
    projects: 'ModelPack, MLflow, DVC',
    notCovered: { en: 'data versions, GPU randomness', ko: '데이터 버전, GPU 연산의 비결정성' },
    source: 'k8s-job',
    confidence: 'verified',
  },
  {
    id: 'traffic',
    stage: 'serving',
    need: { en: 'Traffic distribution', ko: '트래픽 분산' },
    objects: 'Service, Gateway API',
    projects: 'KServe, llm-d, Knative',
    notCovered: { en: 'knowing which GPU cache is warm', ko: '캐시가 이미 있는 GPU 찾기' },
    source: 'llm-d',
    confidence: 'verified',
  },
  {
    id: 'monitoring',
    stage: 'serving',
    need: { en: 'Failure monitoring', ko: '장애 모니터링' },
    objects: { en: 'probes, conditions, Events', ko: '프로브, 컨디션, 이벤트' },
    projects: 'Prometheus, DCGM exporter',
    notCovered: { en: 'dashboards, alerts, model drift', ko: '대시보드, 알림, 모델 드리프트' },
    source: 'cncf-landscape',
    confidence: 'verified',
  },
  {
    id: 'troubleshooting',
    stage: 'serving',
    need: { en: 'Troubleshooting', ko: '트러블슈팅' },
    objects: 'kubectl logs, debug, rollout undo',
    projects: 'Headlamp, k9s, Inspektor Gadget',
    notCovered: { en: 'the root cause', ko: '근본 원인 찾기' },
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
]
