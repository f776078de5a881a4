/** What a paste says of one node; what it does not say is null. */
export interface NodeFacts {
  name: string | null
  /** The kubelet's version as it stands there: `v1.36.4+k3s1`. */
  kubelet: string | null
  /** Runtime and version as they stand there: `containerd://2.3.4`. */
  runtime: string
  windows: boolean | null
}

/** What a paste says of its nodes. */
export interface PastedNodes {
  nodes: NodeFacts[]
  /** Name of the node on the last line, as far as it is there, where that line stops before its runtime. */
  cutOff?: string
}

/** Why a paste could not be read. */
export type PasteFault
  = | 'empty'
  /** A list of nodes without the column of the runtime: `-o wide` is missing. */
    | 'not-wide'
  /** Objects of Kubernetes, but no nodes. */
    | 'not-nodes'
  /** kubectl answered, and there is nothing in its answer. */
    | 'no-nodes'
    | 'broken-json'
    | 'broken-yaml'
  /** Nothing in it looks like a node or a runtime. */
    | 'nothing-found'

const explanations: Record<PasteFault, string> = {
  'empty': 'nothing was pasted',
  'not-wide': 'expected the column CONTAINER-RUNTIME: kubectl get nodes -o wide',
  'not-nodes': 'expected nodes: kubectl get nodes',
  'no-nodes': 'the list of nodes is empty',
  'broken-json': 'expected whole JSON, from the first brace to the last',
  'broken-yaml': 'expected whole YAML, as kubectl prints it',
  'nothing-found': 'expected the output of kubectl get nodes -o wide, or a runtime such as containerd://2.3.4',
}

/** Thrown inside the readers for a paste that names no node. */
export class PasteError extends Error {
  override readonly name = 'PasteError'

  constructor(readonly fault: PasteFault) {
    super(explanations[fault])
  }
}
