import type { PartialDate } from './types.ts'
import { checkedOn } from './as-of.ts'

/** Something that the deck cites. */
export interface Source {
  /** Short name for the source line at the foot of a slide. */
  label: string
  publisher: string
  title: string
  /** When it was published; pages that are kept up to date have none. */
  date?: PartialDate
  url: string
  /** The day on which it was last read for this deck. */
  checked: PartialDate
}

type SourceEntry = Omit<Source, 'checked'> & { checked?: PartialDate }

const entries = {
  'mlops-for-all': {
    label: 'MLOps for ALL',
    publisher: 'MLOps for ALL',
    title: 'Why Docker & Kubernetes?',
    url: 'https://github.com/mlops-for-all/mlops-for-all.github.io',
  },
  'k8s-runtime-in-use': {
    label: 'kubernetes.io, runtime in use',
    publisher: 'Kubernetes',
    title: 'Find Out What Container Runtime is Used on a Node',
    url: 'https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/find-out-runtime-you-use/',
  },
  'cri-dockerd': {
    label: 'Mirantis/cri-dockerd',
    publisher: 'Mirantis',
    title: 'cri-dockerd, an adapter from CRI to Docker Engine',
    url: 'https://github.com/Mirantis/cri-dockerd',
  },
  'containerd-releases': {
    label: 'containerd releases',
    publisher: 'containerd',
    title: 'Releases and support horizon',
    url: 'https://containerd.io/releases/',
  },
  'cri-o': {
    label: 'cri-o/cri-o',
    publisher: 'CRI-O',
    title: 'CRI-O, versioned with Kubernetes',
    url: 'https://github.com/cri-o/cri-o',
  },
  'k8s-device-plugins': {
    label: 'kubernetes.io, device plugins',
    publisher: 'Kubernetes',
    title: 'Device Plugins',
    url: 'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/device-plugins/',
  },
  'nvidia-device-plugin': {
    label: 'NVIDIA/k8s-device-plugin',
    publisher: 'NVIDIA',
    title: 'NVIDIA device plugin for Kubernetes',
    url: 'https://github.com/NVIDIA/k8s-device-plugin',
  },
  'k8s-job': {
    label: 'kubernetes.io, Jobs',
    publisher: 'Kubernetes',
    title: 'Jobs',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
  },
  'k8s-gang-scheduling': {
    label: 'gang scheduling',
    publisher: 'Kubernetes',
    title: 'Gang Scheduling',
    url: 'https://kubernetes.io/docs/concepts/scheduling-eviction/gang-scheduling/',
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
  'cncf-landscape': {
    label: 'CNCF landscape',
    publisher: 'CNCF',
    title: 'CNCF landscape data: projects and their maturity',
    url: 'https://github.com/cncf/landscape',
  },
  'k8s-self-healing': {
    label: 'self-healing',
    publisher: 'Kubernetes',
    title: 'Kubernetes Self-Healing',
    url: 'https://kubernetes.io/docs/concepts/architecture/self-healing/',
  },
  'k8s-deployment': {
    label: 'Deployments',
    publisher: 'Kubernetes',
    title: 'Deployments',
    url: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  },
  'k8s-hpa': {
    label: 'Horizontal Pod Autoscaling',
    publisher: 'Kubernetes',
    title: 'Horizontal Pod Autoscaling',
    url: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  },
  'k8s-virtual-ips': {
    label: 'virtual IPs',
    publisher: 'Kubernetes',
    title: 'Virtual IPs and Service Proxies',
    url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/',
  },
  'ai-conformance-2025': {
    label: 'CNCF AI Conformance, Nov 2025',
    publisher: 'CNCF',
    title: 'CNCF Launches Certified Kubernetes AI Conformance Program',
    date: '2025-11-11',
    url: 'https://www.cncf.io/announcements/2025/11/11/cncf-launches-certified-kubernetes-ai-conformance-program-to-standardize-ai-workloads-on-kubernetes/',
  },
  'cncf-survey-2020': {
    label: 'CNCF survey 2020',
    publisher: 'CNCF',
    title: 'CNCF Survey 2020',
    date: '2020-11',
    url: 'https://www.cncf.io/wp-content/uploads/2020/11/CNCF_Survey_Report_2020.pdf',
  },
  'cncf-survey-2023': {
    label: '2023',
    publisher: 'CNCF',
    title: 'CNCF 2023 Annual Survey',
    date: '2024',
    url: 'https://www.cncf.io/reports/cncf-annual-survey-2023/',
  },
  'cncf-survey-2024': {
    label: '2024',
    publisher: 'CNCF',
    title: 'Cloud Native 2024',
    date: '2025-04-01',
    url: 'https://www.cncf.io/reports/cncf-annual-survey-2024/',
  },
  'cncf-survey-2025': {
    label: '2025 (published 20 Jan 2026)',
    publisher: 'CNCF',
    title: 'Kubernetes Established as the De Facto Operating System for AI: CNCF Annual Cloud Native Survey',
    date: '2026-01-20',
    url: 'https://www.cncf.io/announcements/2026/01/20/kubernetes-established-as-the-de-facto-operating-system-for-ai-as-production-use-hits-82-in-2025-cncf-annual-cloud-native-survey/',
  },
} satisfies Record<string, SourceEntry>

/** Names a source: in `sources:` of a slide's frontmatter and beside every value in data/. */
export type SourceId = keyof typeof entries

export const sources = Object.fromEntries(
  Object.entries<SourceEntry>(entries).map(([id, entry]) => [id, { checked: checkedOn, ...entry }]),
) as Record<SourceId, Source>
