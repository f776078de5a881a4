import type { Sourced, Text } from './types.ts'

/** Share of orchestrators among Sysdig's customers. */
export interface OrchestratorShare extends Sourced {
  name: string
  percent: number
  /** Kubernetes, or a distribution of it. */
  kubernetes: boolean
}

const report = { source: 'sysdig-2019', confidence: 'verified' } as const

export const orchestrators2019: OrchestratorShare[] = [
  { name: 'Kubernetes', percent: 77, kubernetes: true, ...report },
  { name: 'OpenShift', percent: 9, kubernetes: true, ...report },
  { name: 'Swarm', percent: 5, kubernetes: false, ...report },
  { name: 'Mesos', percent: 4, kubernetes: false, ...report },
  { name: 'Rancher', percent: 3, kubernetes: true, ...report },
  { name: 'Amazon ECS', percent: 2, kubernetes: false, ...report },
]

export const orchestratorsCaveat: Text = {
  en: 'Sysdig\'s customers, October 2019. OpenShift and Rancher are Kubernetes too.',
  ko: '2019년 10월, Sysdig 고객. OpenShift와 Rancher도 쿠버네티스다.',
}
