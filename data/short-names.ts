import type { Sourced, Text } from './types.ts'

/** What CRI-O makes of a name without a host, by what registries.conf says on the node. */
export interface ShortNameCase extends Sourced {
  id: string
  found: Text
  /** The host and folder that it puts in front; where there is none, the pull fails. */
  prefix?: string
}

export const shortNameCases: ShortNameCase[] = [
  {
    id: 'alias',
    found: { en: 'an alias for the name', ko: '이 이름의 별칭이 있을 때' },
    prefix: 'docker.io/library/',
    source: 'containers-shortnames',
    confidence: 'verified',
  },
  {
    id: 'several',
    found: { en: 'several registries, no alias', ko: '별칭 없이 레지스트리가 여럿일 때' },
    source: 'cri-o',
    confidence: 'verified',
  },
]

/** From this version on CRI-O refuses to guess by default. */
export const shortNamesEnforced: Sourced & { since: string, mode: string } = {
  since: '1.34',
  mode: 'enforcing',
  source: 'cri-o',
  confidence: 'verified',
}

/** Names of the community's list of aliases that the talk uses, and what they stand for. */
export const shortNameAliases: Sourced & { names: Record<string, string> } = {
  names: {
    'alpine': 'docker.io/library/alpine',
    'busybox': 'docker.io/library/busybox',
    'debian': 'docker.io/library/debian',
    'fedora': 'registry.fedoraproject.org/fedora',
    'hello-world': 'quay.io/podman/hello',
    'nginx': 'docker.io/library/nginx',
    'python': 'docker.io/library/python',
    'ubuntu': 'docker.io/library/ubuntu',
  },
  source: 'containers-shortnames',
  confidence: 'verified',
}

/** Two registries to search, as a node may have them: an example, not a default. */
export const exampleRegistries = ['quay.io', 'docker.io']
