import type { SourceEntry } from './entry.ts'

/** Machine learning on Kubernetes, and its devices. */
export const machineLearningSources = {
  'mlops-for-all': {
    label: 'MLOps for ALL',
    publisher: 'MLOps for ALL',
    title: 'Why Docker & Kubernetes?',
    url: 'https://github.com/mlops-for-all/mlops-for-all.github.io',
  },
  'nvidia-device-plugin': {
    label: 'NVIDIA/k8s-device-plugin',
    publisher: 'NVIDIA',
    title: 'NVIDIA device plugin for Kubernetes',
    url: 'https://github.com/NVIDIA/k8s-device-plugin',
  },
  'nvidia-toolkit': {
    label: 'NVIDIA Container Toolkit',
    publisher: 'NVIDIA',
    title: 'NVIDIA Container Toolkit',
    url: 'https://github.com/NVIDIA/nvidia-container-toolkit',
  },
  'gpu-operator-cdi': {
    label: 'GPU Operator, CDI',
    publisher: 'NVIDIA',
    title: 'Container Device Interface (CDI) support in the GPU Operator',
    url: 'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/cdi.html',
  },
  'kueue': {
    label: 'Kueue',
    publisher: 'Kubernetes SIG Scheduling',
    title: 'Kueue, job queueing for Kubernetes',
    url: 'https://kueue.sigs.k8s.io',
  },
  'kserve': {
    label: 'KServe',
    publisher: 'KServe',
    title: 'KServe, model inference on Kubernetes',
    url: 'https://kserve.github.io/website/',
  },
  'llm-d': {
    label: 'llm-d',
    publisher: 'llm-d',
    title: 'llm-d, distributed inference on Kubernetes',
    url: 'https://llm-d.ai',
  },
} satisfies Record<string, SourceEntry>
