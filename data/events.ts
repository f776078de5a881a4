import type { Lane, TimelineEvent } from './events/event.ts'
import { engineEvents } from './events/engine.ts'
import { highLevelRuntimesEvents } from './events/high-level-runtimes.ts'
import { interfacesEvents } from './events/interfaces.ts'
import { kernelEvents } from './events/kernel.ts'
import { lowLevelRuntimesEvents } from './events/low-level-runtimes.ts'
import { orchestratorEvents } from './events/orchestrator.ts'

export type { Lane, TimelineEvent } from './events/event.ts'

/** The lanes of the timeline from top to bottom; interfaces stand between what they join. */
export const lanes: Lane[] = ['orchestrator', 'seam', 'adapter', 'high', 'low', 'kernel']

/** Everything that the talk dates, in order. */
export const events: TimelineEvent[] = [
  ...orchestratorEvents,
  ...interfacesEvents,
  ...engineEvents,
  ...highLevelRuntimesEvents,
  ...lowLevelRuntimesEvents,
  ...kernelEvents,
].sort((a, b) => a.date.localeCompare(b.date))

/** The events that a still of the timeline shows: those that the talk's turns hang on. */
export const keyEvents: TimelineEvent['id'][] = [
  'docker-0.1',
  'docker-0.9',
  'oci-founded',
  'docker-1.11',
  'k8s-1.5-cri',
  'oci-1.0',
  'containerd-1.1',
  'gvisor',
  'k8s-1.20',
  'dist-spec-1.0',
  'k8s-1.24',
  'docker-29',
  'containerd-2.3',
  'minikube-containerd',
]
