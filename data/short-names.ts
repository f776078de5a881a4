import type { Sourced } from './types.ts'

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
