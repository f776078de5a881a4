import type { FindingWords } from './words.ts'
import { formatDate } from '../format.ts'

const date = (day: Parameters<typeof formatDate>[0]) => formatDate(day, 'en')

/** The words of ClusterCheck in English. */
export const en: FindingWords = {
  input: 'Your nodes',
  placeholder: 'kubectl get nodes -o wide',
  example: 'Load the example',
  clear: 'Empty',
  private: 'Nothing leaves this browser.',
  leftOut: (day: string) => `Data of ${day}. Left out: providers' own dates, patch releases, configuration files.`,
  stale: (day: string) => `These data are of ${day}, so newer releases are missing: look at the sources again.`,
  nodes: count => (count === 1 ? '1 node' : `${count} nodes`),
  andMore: count => `and ${count} more`,
  reading: 'Reading …',
  checked: day => `read ${day}`,
  summary: (nodes, now, soon) => `${nodes === 1 ? '1 node' : `${nodes} nodes`}: ${now} to act on now, ${soon} before the next upgrade.`,
  aspects: { runs: 'Runs', ends: 'Ends', do: 'Do next', unknown: 'Cannot know' },
  urgencies: { now: 'act now', soon: 'plan', fine: 'fine' },
  faults: {
    'empty': 'Paste the output of kubectl get nodes -o wide. It looks like this:',
    'not-wide': 'The column CONTAINER-RUNTIME is missing. Add -o wide:',
    'not-nodes': 'These objects are not nodes. Expected kubectl get nodes:',
    'no-nodes': 'The list has no nodes in it. Expected something like this:',
    'broken-json': 'The JSON is incomplete. Copy it from the first brace to the last, or paste the table:',
    'broken-yaml': 'The YAML is incomplete. Copy all of it, or paste the table:',
    'nothing-found': 'There is no node in this. Expected the output of kubectl get nodes -o wide:',
  },
  findings: {
    'runs-runtime': f => `${f.product} ${f.version}, which answers the kubelet itself.`,
    'runs-adapter': f => `Docker Engine ${f.version} behind an external adapter, normally cri-dockerd: the built-in one is gone since ${f.since}.`,
    'runs-dockershim-or-adapter': f => `Docker Engine ${f.version} behind dockershim or an adapter.`,
    'runs-docker': f => `Docker Engine ${f.version} behind a translator: dockershim up to kubelet ${f.last}, an external adapter after it.`,
    'runs-other': f => `A runtime that calls itself ${f.name}${f.version ? `, version ${f.version}` : ''}.`,
    'support': f => `${f.product} ${f.line}${f.lts ? ' LTS' : ''}: support ${f.past ? 'ended' : 'ends'} on ${date(f.date)}${f.confidence === 'likely' ? ' (tentative)' : ''}.`,
    'extended-support': f => `${f.product} ${f.line}: ${f.ended ? `ended for everyone on ${date(f.ended)}; ` : ''}${f.past ? 'was kept' : 'is kept'} until ${date(f.date)} (${f.by.en}).`,
    'support-before': f => `${f.product} ${f.line}: unsupported since ${date(f.date)} or earlier.`,
    'engine-current': f => `${f.product} ${f.line} is the line that is released now.`,
    'dockershim-removed': f => `dockershim: removed with Kubernetes ${f.minor} on ${date(f.date)}.`,
    'cgroup-driver': f => (f.past
      ? `Kubernetes ${f.minor}, planned for ${date(f.date)}, was to refuse ${f.product} ${f.line}: read its release notes.`
      : `Kubernetes ${f.minor}, planned for ${date(f.date)}, is to refuse ${f.product} ${f.line}.`),
    'move-runtime': f => (f.line ? `Move to ${f.product} ${f.line} LTS, supported until ${date(f.until!)}.` : `Move to a newer line of ${f.product}.`),
    'move-kubernetes': f => (f.lines.length ? `Upgrade Kubernetes, a minor at a time, to ${f.lines.join(', ')}.` : 'Upgrade Kubernetes to a supported minor.'),
    'recommended': f => `For Kubernetes ${f.minor} containerd recommends ${f.versions.join(', ')} or newer.`,
    'same-minor': f => `Bring CRI-O ${f.runtime} and the kubelet ${f.kubelet} to the same minor.`,
    'adapter-updates': () => 'Ask who updates the adapter; without an owner, replace the node by one with containerd.',
    'replace-node': f => `Replace the node by one with containerd before ${f.minor}.`,
    'look-at-endpoint': () => 'On the node, look at which socket the kubelet uses:',
    'cgroup-version': f => `Check for cgroup v1 before ${f.minor}: refused by default there.`,
    'stay': f => `Nothing until ${date(f.date)}.`,
    'ask-project': f => `Ask the project behind ${f.name} for its dates.`,
    'which-adapter': () => 'Which adapter it is, and its version.',
    'dockershim-or-adapter': () => 'Which of the two: both say docker.',
    'low-level': f => `What ${f.runtime} starts below: runc, crun or a sandbox.`,
    'cgroup-unknown': f => `Whether cgroup v1 was allowed by hand: since ${f.minor} the kubelet refuses it by default.`,
    'not-in-data': f => `When ${f.product} ${f.line} ends: it is not in these data.`,
    'no-version': f => `Which version of ${f.product} it is.`,
    'no-kubelet': () => 'The kubelet: its version was not pasted.',
    'other-runtime': f => `What ${f.name} is: this check knows containerd, CRI-O and Docker Engine.`,
  },
}
