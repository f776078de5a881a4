import type { Correction } from './corrections/correction.ts'
import { dockerCorrections } from './corrections/docker.ts'
import { interfacesCorrections } from './corrections/interfaces.ts'
import { kubernetesCorrections } from './corrections/kubernetes.ts'
import { numbersCorrections } from './corrections/numbers.ts'
import { removalCorrections } from './corrections/removal.ts'
import { runtimesCorrections } from './corrections/runtimes.ts'

export type { Correction } from './corrections/correction.ts'

/** Every sentence that the talk corrects, by subject. */
export const corrections: Correction[] = [
  ...removalCorrections,
  ...interfacesCorrections,
  ...runtimesCorrections,
  ...dockerCorrections,
  ...kubernetesCorrections,
  ...numbersCorrections,
]

/** The seven about the removal of dockershim that can be read in most places; chapter 6 tells them. */
export const toldCorrections: Correction['id'][] = [
  'from-1.20',
  'from-1.23',
  'april-2022',
  'kep-author',
  'cri-2020',
  'minikube-cri-o',
  'manages-docker',
]
