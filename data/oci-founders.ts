import type { Sourced, Text } from './types.ts'

/** Who announced the Open Container Project, in the order of the announcement. */
export const ociFounders = [
  'Amazon Web Services',
  'Apcera',
  'Cisco',
  'CoreOS',
  'Docker',
  'EMC',
  'Fujitsu',
  'Goldman Sachs',
  'Google',
  'HP',
  'Huawei',
  'IBM',
  'Intel',
  'Joyent',
  'Linux Foundation',
  'Mesosphere',
  'Microsoft',
  'Pivotal',
  'Rancher Labs',
  'Red Hat',
  'VMware',
]

/** The two that had formats of their own. */
export const formerRivals = ['Docker', 'CoreOS']

export const ociAnnouncement: Sourced & { purposes: Text[] } = {
  purposes: [
    { en: 'one format', ko: '공통 포맷' },
    { en: 'one way to run it', ko: '공통 실행 방법' },
    { en: 'images that move', ko: '옮길 수 있는 이미지' },
  ],
  source: 'oci-announcement',
  confidence: 'verified',
}
