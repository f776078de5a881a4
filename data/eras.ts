import type { Text } from './types.ts'

/**
 * The floors of the stack from top to bottom; order and colour are the same in
 * every figure, chart and diagram (styles/tokens.css holds the colours).
 */
export const floors = ['orchestrator', 'adapter', 'high', 'low', 'kernel'] as const
export type Floor = typeof floors[number]

/** One program or process in the path of a container. */
export interface StackPart {
  id: string
  floor: Floor
  /** A program's name stands as it is in every language. */
  name: string | Text
  /** Protocol towards the part below; the lowest part has none. */
  seam?: string
}

/** The path from the orchestrator to the process as it was at one time. */
export interface Era {
  id: string
  /** Year that stands beside the picture. */
  year: number
  parts: StackPart[]
}

/**
 * The containerd path of 2026. Protocols: CRI over gRPC and the shim's ttRPC
 * (containerd docs/runtime-v2.md); runc is started by exec and makes the
 * process with clone(2).
 */
export const era2026: Era = {
  id: '2026',
  year: 2026,
  parts: [
    { id: 'kubelet', floor: 'orchestrator', name: 'kubelet', seam: 'CRI' },
    { id: 'containerd', floor: 'high', name: 'containerd', seam: 'ttRPC, exec' },
    { id: 'runc', floor: 'low', name: 'shim + runc', seam: 'clone(2)' },
    { id: 'pod', floor: 'kernel', name: { en: 'your Pod', ko: '내 파드' } },
  ],
}
