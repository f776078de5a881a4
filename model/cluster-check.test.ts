import type { PartialDate } from '../data/types.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkNodes } from './cluster-check.ts'
import { groupNodes } from './cluster-check/check.ts'
import { PasteError } from './cluster-check/node.ts'

const today: PartialDate = '2026-11-21'

const wide = `NAME     STATUS                     ROLES           AGE    VERSION              INTERNAL-IP   EXTERNAL-IP    OS-IMAGE                         KERNEL-VERSION                  CONTAINER-RUNTIME
cp-1     Ready                      control-plane   411d   v1.35.2              10.4.0.11     <none>         Ubuntu 24.04.3 LTS               6.8.0-85-generic                containerd://2.2.1
train7   Ready,SchedulingDisabled   <none>          402d   v1.23.17             10.4.0.27     203.0.113.9    Amazon Linux 2                   5.4.254-170.358.amzn2.x86_64    docker://20.10.25
win0     NotReady                   <none>          30d    v1.34.3-gke.100      10.4.0.30     <none>         Windows Server 2022 Datacenter   10.0.20348.3807                 containerd://1.7.24
ocp-2    Ready                      worker          12h    v1.33.6+a2b3c4       10.4.0.41     <none>         Red Hat Enterprise Linux CoreOS  5.14.0-570.el9.x86_64           cri-o://1.33.5-3.rhaos4.20.gitd0ea985.el9`

/** What a check must read from the table above, whatever happened to it. */
const read = [
  ['cp-1', 'v1.35.2', 'containerd://2.2.1', false],
  ['train7', 'v1.23.17', 'docker://20.10.25', false],
  ['win0', 'v1.34.3-gke.100', 'containerd://1.7.24', true],
  ['ocp-2', 'v1.33.6+a2b3c4', 'cri-o://1.33.5-3.rhaos4.20.gitd0ea985.el9', false],
]

function nodesOf(text: string, day: PartialDate | Date = today) {
  const check = checkNodes(text, day)
  if (!check.ok)
    throw check.error
  return check.nodes
}
const rowsOf = (text: string) => nodesOf(text).map(({ name, kubelet, runtime, windows }) => [name, kubelet, runtime, windows])
const idsOf = (text: string, day: PartialDate | Date = today) => nodesOf(text, day).flatMap(({ findings }) => findings.map(({ id }) => id))
function faultOf(text: string) {
  const check = checkNodes(text, today)
  return check.ok ? undefined : check.error.fault
}

/** A node as the API server gives it, as far as kubectl users know. */
function node(name: string, kubeletVersion: string, containerRuntimeVersion: string, operatingSystem = 'linux') {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name } },
    spec: { providerID: 'aws:///eu-central-1a/i-0d9' },
    status: { images: [{ names: ['quay.io/a/b:1'] }], nodeInfo: { kubeletVersion, containerRuntimeVersion, operatingSystem, osImage: 'x' } },
  }
}
const list = { apiVersion: 'v1', kind: 'List', items: [node('a', 'v1.36.1', 'containerd://2.3.4'), node('b', 'v1.36.1', 'containerd://1.7.30', 'windows')] }

/** The table with its columns in another order, with other widths between them. */
function rearranged(order: number[], gap: number): string {
  const rows = wide.split('\n').map(line => line.split(/ {2,}/))
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)) + gap)
  return rows.map(row => order.map(column => row[column]!.padEnd(widths[column]!)).join('').trimEnd()).join('\n')
}

/** The table as a terminal of some width breaks it. */
function wrapped(width: number, trim: boolean): string {
  return wide.split('\n').flatMap(line => line.match(new RegExp(`.{1,${width}}`, 'g'))!).map(line => trim ? line.trimEnd() : line).join('\n')
}

describe('reading kubectl get nodes -o wide', () => {
  it('reads names, kubelets, runtimes and systems', () => {
    expect(rowsOf(wide)).toEqual(read)
  })

  it('takes columns in any order and width', () => {
    fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }), fc.integer({ min: 2, max: 9 }), (order, gap) => {
      expect(rowsOf(rearranged(order, gap))).toEqual(read)
    }), { numRuns: 300 })
  })

  it('takes more columns, and columns of labels that look like versions', () => {
    const more = wide.split('\n').map((line, i) => line.padEnd(220) + (i ? ' v9.9.9   blue://1.2' : ' DRIVER   TEAM')).join('\n')
    expect(rowsOf(more)).toEqual(read)
  })

  it.each([58, 72, 80, 97, 100, 120, 132, 160])('joins rows that a terminal of %i columns broke', (width) => {
    expect(rowsOf(wrapped(width, false))).toEqual(read)
  })

  it.each([80, 100, 120, 132])('joins them where the spaces at the end of lines were lost, at %i', (width) => {
    expect(rowsOf(wrapped(width, true)).map(row => row.slice(0, 3))).toEqual(read.map(row => row.slice(0, 3)))
  })

  it.each([
    ['a prompt before and after', `ml@bastion:~/work$ kubectl get nodes -o wide\n${wide}\nml@bastion:~/work$ `],
    ['a prompt of root', `[root@cp-1 ~]# kubectl get no -owide --context prod\n${wide}\n[root@cp-1 ~]# `],
    ['the prompt of a fancy shell', `❯ k get nodes -o wide\n${wide}\n\n❯`],
    ['a warning of kubectl', `Warning: version difference between client (1.30) and server (1.36) exceeds the supported minor version skew\n${wide}`],
    ['returns of Windows', wide.replaceAll('\n', '\r\n')],
    ['colours', wide.replaceAll('Ready', '\u001B[32mReady\u001B[0m')],
    ['an indentation', wide.replaceAll(/^/gm, '    ')],
    ['hard spaces', wide.replaceAll(' ', '\u00A0')],
  ])('takes %s along', (_, text) => {
    expect(rowsOf(text)).toEqual(read)
  })

  it('reads rows whose header was not copied', () => {
    expect(rowsOf(wide.split('\n').slice(1).join('\n')).map(row => row.slice(0, 3))).toEqual(read.map(row => row.slice(0, 3)))
  })

  it('reads custom columns', () => {
    expect(rowsOf('NAME     RUNTIME\nx-1      cri-o://1.36.0\nx-2      containerd://Unknown')).toEqual([['x-1', null, 'cri-o://1.36.0', null], ['x-2', null, 'containerd://Unknown', null]])
  })

  it('reads columns that tabs part, beside names in other scripts', () => {
    expect(rowsOf('NAME\tSTATUS\tVERSION\tCONTAINER-RUNTIME\r\n노드-1\tReady\tv1.36.1\tcontainerd://2.3.4\r\n')).toEqual([['노드-1', 'v1.36.1', 'containerd://2.3.4', null]])
  })

  it('reads each node of a mixed cluster by itself', () => {
    const mixed = ['v1.23.17   docker://20.10.24', 'v1.36.4+k3s1   containerd://2.3.4-k3s1', 'v1.30.1-eks-0a   containerd://1.7.27', 'v1.36.0   remote://0.1.0'].map((cells, i) => `n${i}   Ready   ${cells}`)
    expect(rowsOf(mixed.join('\n')).map(([, , runtime]) => runtime)).toEqual(['docker://20.10.24', 'containerd://2.3.4-k3s1', 'containerd://1.7.27', 'remote://0.1.0'])
  })

  it('reads the runtimes of a description that grep has cut', () => {
    const line = '  Container Runtime Version:  containerd://2.1.4\n'
    expect(rowsOf(`Name:  gpu-9\n${line}`)).toEqual([['gpu-9', null, 'containerd://2.1.4', null]])
    expect(rowsOf(line + line)).toEqual([[null, null, 'containerd://2.1.4', null], [null, null, 'containerd://2.1.4', null]])
  })

  it('reads kubectl describe', () => {
    const described = 'Name:               gpu-9\nSystem Info:\n  Operating System:           linux\n  Container Runtime Version:  containerd://2.1.4\n  Kubelet Version:            v1.35.1\n'
    expect(rowsOf(described + described.replace('gpu-9', 'gpu-8'))).toEqual([['gpu-9', 'v1.35.1', 'containerd://2.1.4', false], ['gpu-8', 'v1.35.1', 'containerd://2.1.4', false]])
  })
})

describe('a table that was not copied to its end', () => {
  const cutOffIn = (text: string) => {
    const check = checkNodes(text, today)
    return check.ok ? check.cutOff : undefined
  }
  const lastRow = wide.slice(wide.lastIndexOf('\n') + 1)
  const runtimeAt = lastRow.indexOf('cri-o')
  const cutAt = (at: number) => wide.slice(0, wide.lastIndexOf('\n') + 1 + at)

  it('names the node of its last line wherever that stops before the runtime, and reads the others', () => {
    for (let at = 1; at <= runtimeAt + 'cri-o://1'.length; at++) {
      expect([at, cutOffIn(cutAt(at))]).toEqual([at, 'ocp-2'.slice(0, at)])
      expect(rowsOf(cutAt(at))).toEqual(read.slice(0, -1))
    }
  })

  it.each([80, 100, 120])('names it in rows that a terminal of %i columns broke', (width) => {
    const broken = wrapped(width, false)
    expect(cutOffIn(broken.slice(0, broken.indexOf('ocp-2') + 60))).toBe('ocp-2')
  })

  it.each([
    ['in custom columns', 'NAME     RUNTIME\nx-1      cri-o://1.36.0\nx-2      contai', 'x-2'],
    ['without a header', 'a-1   Ready   <none>   3d   v1.36.1   containerd://2.3.4\na-2   Ready   <none>   3d   v1.3', 'a-2'],
    ['behind an indentation', cutAt(60).replaceAll(/^/gm, '    '), 'ocp-2'],
  ])('names it %s', (_, text, name) => {
    expect(cutOffIn(text)).toBe(name)
  })

  it.each([
    ['a whole table', wide],
    ['a prompt', `${wide}\nml@bastion:~/work$ `],
    ['a prompt of root', `${wide}\n[root@cp-1 ~]# `],
    ['a bare prompt', `${wide}\n\n❯`],
    ['another command', `${wide}\n$ kubectl get pods`],
    ['what time took', `${wide}\nreal    0m0.412s\nuser    0m0.180s\nsys     0m0.051s`],
    ['a table of other columns', `${wide}\nNAME    STATUS   VERSION\ncp-1    Ready    v1.35.2`],
    ['a runtime that kubectl does not know', `${wide}\nnew-1    NotReady                   <none>          2s     v1.35.2              10.4.0.51     <none>         Ubuntu 24.04.3 LTS               6.8.0-85-generic                <unknown>`],
    ['bare runtimes', 'containerd://2.3.4\nand more'],
  ])('takes none for cut off in %s', (_, text) => {
    expect(cutOffIn(text)).toBeUndefined()
  })
})

describe('reading bare runtimes', () => {
  it.each([
    ['containerd://1.7.29', ['containerd://1.7.29']],
    ['  "cri-o://1.34.2" ', ['cri-o://1.34.2']],
    ['docker://28.5.1, containerd://2.0.7', ['docker://28.5.1', 'containerd://2.0.7']],
    ['containerd://2.3.0 containerd://2.3.0\ncontainerd://2.3.1', ['containerd://2.3.0', 'containerd://2.3.0', 'containerd://2.3.1']],
    ['fakeRuntime://0.1.0', ['fakeruntime://0.1.0']],
  ])('%s', (text, runtimes) => {
    expect(nodesOf(text).map(({ runtime }) => runtime)).toEqual(runtimes)
  })

  it('takes neither addresses nor container IDs for runtimes', () => {
    expect(faultOf(`https://10.0.0.1:6443 unix:///run/containerd/containerd.sock containerd://${'4f'.repeat(32)}`)).toBe('nothing-found')
  })
})

describe('reading objects', () => {
  const expected = [['a', 'v1.36.1', 'containerd://2.3.4', false], ['b', 'v1.36.1', 'containerd://1.7.30', true]]
  const json = JSON.stringify(list, null, 4)
  const yaml = stringify(list)

  it.each([
    ['a list as JSON', json],
    ['JSON on one line', JSON.stringify(list)],
    ['JSON between prompts', `$ kubectl get nodes -o json\n${json}\n[me@host ~]$ `],
    ['a list as YAML', yaml],
    ['YAML between prompts', `me@host:~$ kubectl get nodes -o yaml\n${yaml}me@host:~$ `],
    ['documents of YAML', list.items.map(item => stringify(item)).join('---\n')],
    ['an array', JSON.stringify(list.items)],
  ])('reads %s', (_, text) => {
    expect(rowsOf(text)).toEqual(expected)
  })

  it('reads a single node', () => {
    expect(rowsOf(JSON.stringify(list.items[0]))).toEqual([expected[0]])
    expect(rowsOf(stringify(list.items[1]))).toEqual([expected[1]])
  })

  it('leaves what is no node aside', () => {
    const mixed = { kind: 'List', items: [null, 7, { kind: 'Pod', status: { nodeInfo: { containerRuntimeVersion: 'x://1.2' } } }, { kind: 'Node', status: { nodeInfo: [] } }, list.items[0]] }
    expect(rowsOf(JSON.stringify(mixed))).toEqual([expected[0]])
  })
})

describe('what it cannot read', () => {
  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['hello', 'nothing-found'],
    ['NAME   STATUS   ROLES    AGE   VERSION\ncp-1   Ready    <none>   3d    v1.36.1', 'not-wide'],
    ['NAME   STATUS   VERSION   CONTAINER-RUNTIME\ncp-1   Ready    v1.36.1   containerd://', 'nothing-found'],
    ['No resources found', 'no-nodes'],
    ['{"kind":"List","items":[]}', 'no-nodes'],
    ['{"kind":"PodList","items":[{"kind":"Pod"}]}', 'not-nodes'],
    ['apiVersion: v1\nkind: ConfigMap\ndata: {a: b}\n', 'not-nodes'],
    [JSON.stringify(list, null, 2).slice(0, 300), 'broken-json'],
    ['apiVersion: v1\nitems: [{{\n', 'broken-yaml'],
    ['The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?', 'nothing-found'],
  ])('%j: %s', (text, fault) => {
    expect(faultOf(text)).toBe(fault)
    expect(checkNodes(text, today)).toMatchObject({ ok: false, error: { message: expect.stringMatching(/expected|empty|nothing/) } })
  })
})

describe('what it finds', () => {
  const row = (kubelet: string, runtime: string, os = 'Debian GNU/Linux 12 (bookworm)') => `NAME  STATUS  VERSION  OS-IMAGE  CONTAINER-RUNTIME\nn1    Ready   ${kubelet}   ${os}   ${runtime}`
  const find = (text: string, id: string, day: PartialDate = today) => nodesOf(text, day)[0]!.findings.find(finding => finding.id === id)

  it('says the four things of every node', () => {
    for (const text of [row('v1.36.1', 'containerd://2.3.4'), row('v1.22.1', 'docker://19.3.1'), row('v1.30.0', 'cri-o://1.30.1'), row('v1.37.0', 'other://3.1')])
      expect(new Set(nodesOf(text)[0]!.findings.map(({ aspect }) => aspect))).toEqual(new Set(['runs', 'ends', 'do', 'unknown']))
  })

  it('knows from the kubelet what docker:// can mean', () => {
    expect(idsOf(row('v1.23.9', 'docker://20.10.7'))).toEqual(expect.arrayContaining(['runs-dockershim-or-adapter', 'dockershim-or-adapter', 'dockershim-removed', 'replace-node']))
    expect(idsOf(row('v1.24.0', 'docker://20.10.7'))).toEqual(expect.arrayContaining(['runs-adapter', 'which-adapter', 'adapter-updates']))
    expect(idsOf(row('v1.24.0', 'docker://20.10.7'))).not.toContain('dockershim-removed')
    expect(idsOf('docker://29.1.0')).toEqual(expect.arrayContaining(['runs-docker', 'dockershim-or-adapter', 'no-kubelet']))
  })

  it('dates the end of each line by the data', () => {
    expect(find(row('v1.36.1', 'containerd://2.3.4'), 'support')).toMatchObject({ product: 'containerd', line: '2.3', date: '2028-04-30', past: false, urgency: 'fine' })
    expect(find(row('v1.37.1', 'cri-o://1.37.0'), 'support')).toMatchObject({ product: 'CRI-O', line: '1.37', date: '2027-10-28', past: false })
    expect(find(row('v1.36.1', 'containerd://1.7.24'), 'extended-support')).toMatchObject({ line: '1.7', date: '2026-09', past: true, urgency: 'now' })
    expect(find('docker://28.3.0', 'support')).toMatchObject({ product: 'Docker Engine', date: '2026-05-13', past: true })
  })

  it('changes its words when an end has passed, not a day before', () => {
    const text = row('v1.36.1', 'containerd://2.2.1')
    expect(find(text, 'support', '2026-11-06')).toMatchObject({ past: false, urgency: 'soon' })
    expect(find(text, 'support', '2026-11-07')).toMatchObject({ past: true, urgency: 'now' })
    expect(find(text, 'support', '2026-02-01')).toMatchObject({ past: false, urgency: 'fine' })
    const old = row('v1.37.0', 'containerd://1.7.30')
    expect(find(old, 'cgroup-driver', '2026-12-15')).toMatchObject({ minor: '1.38', past: false, urgency: 'soon' })
    expect(find(old, 'cgroup-driver', '2026-12-17')).toMatchObject({ past: true, urgency: 'now' })
  })

  it('refuses a day that is none', () => {
    expect(() => checkNodes(wide, new Date('soon'))).toThrow(RangeError)
    expect(() => checkNodes(wide, 'soon' as PartialDate)).toThrow('such as 2026-11-21')
  })

  it('takes a Date as well as a day', () => {
    expect(idsOf(wide, new Date('2026-11-21T09:00:00Z'))).toEqual(idsOf(wide))
  })

  it('says that a line is older than all that it knows, or newer', () => {
    expect(find(row('v1.28.3', 'containerd://1.5.11'), 'support-before')).toMatchObject({ product: 'containerd', line: '1.5', date: '2025-08-23', urgency: 'now' })
    expect(idsOf(row('v1.41.0', 'containerd://3.0.0'))).toContain('not-in-data')
  })

  it('compares with what containerd recommends for the kubelet', () => {
    expect(idsOf(row('v1.36.0', 'containerd://2.2.0'))).not.toContain('recommended')
    expect(idsOf(row('v1.36.0', 'containerd://2.4.0'))).not.toContain('recommended')
    expect(find(row('v1.36.0', 'containerd://2.1.5'), 'recommended')).toMatchObject({ versions: ['2.3.0', '2.2.0'] })
    expect(find(row('v1.35.0', 'containerd://1.7.27'), 'recommended')).toMatchObject({ minor: '1.35' })
    expect(idsOf(row('v1.35.0', 'containerd://1.7.28'))).not.toContain('recommended')
  })

  it('wants CRI-O and the kubelet in one minor', () => {
    expect(find(row('v1.36.0', 'cri-o://1.35.6'), 'same-minor')).toMatchObject({ kubelet: '1.36', runtime: '1.35' })
    expect(idsOf(row('v1.36.0', 'cri-o://1.36.6'))).not.toContain('same-minor')
  })

  it('asks Windows nodes nothing about cgroups', () => {
    const windows = idsOf(row('v1.34.0', 'containerd://1.7.20', 'Windows Server 2022 Datacenter'))
    expect(windows.filter(id => id.startsWith('cgroup'))).toEqual([])
    expect(idsOf(row('v1.34.0', 'containerd://1.7.20')).filter(id => id.startsWith('cgroup'))).toEqual(['cgroup-driver', 'cgroup-version'])
  })

  it('gives every finding a source and the day it was read', () => {
    for (const { findings } of nodesOf(wide))
      expect(findings.every(({ source, checked }) => source && /^\d{4}-\d{2}-\d{2}$/.test(checked))).toBe(true)
  })

  it('says when its data have grown old', () => {
    expect(checkNodes(wide, today)).toMatchObject({ ok: true, stale: false, dataFrom: '2026-11-21' })
    expect(checkNodes(wide, '2027-06-01')).toMatchObject({ ok: true, stale: true })
  })

  it('is not fooled by names from JavaScript', () => {
    expect(idsOf('constructor://1.2 __proto__://1.2')).toContain('runs-other')
  })

  it('puts equal nodes together, the most pressing first', () => {
    const groups = groupNodes(nodesOf(`${row('v1.36.1', 'containerd://2.3.4')}\nn2    Ready   v1.36.1   Debian   containerd://2.3.4\nn3    Ready   v1.36.1   Debian   containerd://1.7.4`))
    expect(groups.map(({ names, count, urgency }) => [names, count, urgency])).toEqual([[['n3'], 1, 'now'], [['n1', 'n2'], 2, 'fine']])
  })
})

describe('any paste', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('NAME', 'CONTAINER-RUNTIME', 'VERSION', 'containerd://', 'docker://1.2', 'v1.36.1', '\n', '   ', ' ', '{', '}', '[', ']', '"items":', 'apiVersion: v1', 'kind: Node', 'items:', '- ', '&a', '*a', '---', ': ', '\u001B[', '$ kubectl get nodes'),
    fc.constantFrom(...wide.split(/(\s+)/)),
  )
  const paste = fc.oneof(fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')), fc.json(), fc.object().map(object => stringify(object)))

  it('gives nodes or a typed error, the same for the same day', () => {
    fc.assert(fc.property(paste, fc.date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (text, day) => {
      const check = checkNodes(text, day)
      if (check.ok) {
        expect(check.nodes.length).toBeGreaterThan(0)
        for (const { findings } of check.nodes)
          expect(findings.length).toBeGreaterThan(0)
      } else {
        expect(check.error).toBeInstanceOf(PasteError)
      }
      expect(checkNodes(text, day)).toEqual(check)
    }), { numRuns: 10_000 })
  }, 120_000)

  it.each(['a', ' ', '\n', ':', '://', 'a://1.2 ', 'containerd://2.3.4\n', '{', '[', '[\n', 'items:\n', 'kind: a\n', '- ', '$ kubectl get ', 'NAME AGE\n', 'NAME  AGE\nX\n', '\u001B[', 'NAME  RUNTIME\n'])('answers a megabyte of %j', (text) => {
    const check = checkNodes(text.repeat(1_000_000 / text.length), today)
    expect(check.ok || check.error instanceof PasteError).toBe(true)
  })

  it.each(['apiVersion: ', 'kind: [', 'items:\n- ', 'kind: "'])('answers %j with a megabyte of brackets behind it', (start) => {
    expect(checkNodes(start + '[{'.repeat(500_000), today).ok).toBe(false)
  })
})
