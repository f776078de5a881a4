import type { ClusterEvent, ClusterState } from './cluster.ts'

/** The moment that the still of ClusterSim shows: one of three Pods was just deleted. */
export const clusterStill: ClusterState & { events: ClusterEvent[] } = {
  nodes: ['node-a', 'node-b', 'node-c'],
  replicas: 3,
  pods: [
    { name: 'model-7d9f-x2kqp', node: 'node-a', phase: 'Running', terminating: false },
    { name: 'model-7d9f-m4t8z', node: 'node-b', phase: 'Running', terminating: true },
    { name: 'model-7d9f-p5c2n', node: 'node-b', phase: 'Pending', terminating: false },
    { name: 'model-7d9f-r6wvc', node: 'node-c', phase: 'Running', terminating: false },
  ],
  events: [
    { age: '2s', reason: 'Killing', object: 'pod/model-7d9f-m4t8z', message: 'Stopping container model' },
    { age: '2s', reason: 'SuccessfulCreate', object: 'replicaset/model-7d9f', message: 'Created pod: model-7d9f-p5c2n' },
  ],
}
