import type { Product } from '../../model/cluster-check/findings.ts'
import type { FindingWords } from './words.ts'
import { withParticle } from '../../model/korean/particles.ts'
import { formatDate } from '../format.ts'

const date = (day: Parameters<typeof formatDate>[0]) => formatDate(day, 'ko')
/** Of the products only Kubernetes is written in Hangul. */
const named = (product: Product) => (product === 'Kubernetes' ? '쿠버네티스' : product)

/** ClusterCheck의 한국어 낱말. */
export const ko: FindingWords = {
  input: '내 노드',
  placeholder: 'kubectl get nodes -o wide',
  example: '예시 불러오기',
  clear: '비우기',
  private: '입력한 내용은 이 브라우저를 떠나지 않는다.',
  leftOut: day => `${day} 기준 데이터. 생략: 클라우드 업체가 따로 정한 날짜, 패치 릴리스, 설정 파일의 내용.`,
  stale: day => `${day} 기준이라 그 뒤에 나온 릴리스가 없다. 출처를 다시 확인할 것.`,
  nodes: count => `노드 ${count}개`,
  andMore: count => `외 ${count}개`,
  reading: '읽는 중 …',
  unreadable: 'YAML을 읽는 부분을 불러오지 못했다. 붙여 넣은 내용은 그대로 있다.',
  unreadableHelp: '네트워크를 확인하고 다시 시도한다. 페이지가 새로 고쳐질 수 있지만 내용은 남는다. JSON과 kubectl의 표는 지금도 읽을 수 있다.',
  tryAgain: '다시 시도',
  cutOff: name => `마지막 줄(${name})은 중간에 잘려 있어 제외했다.`,
  checked: day => `${day} 확인`,
  summary: (nodes, now, soon) => `노드 ${nodes}개: 지금 조치 ${now}개, 다음 업그레이드 전 조치 ${soon}개.`,
  aspects: { runs: '실행 중', ends: '끝나는 것', do: '다음 할 일', unknown: '알 수 없는 것' },
  urgencies: { now: '지금 조치', soon: '계획', fine: '괜찮음' },
  faults: {
    'empty': 'kubectl get nodes -o wide의 출력을 붙여 넣는다. 이런 모양이다.',
    'not-wide': 'CONTAINER-RUNTIME 열이 없다. -o wide를 붙인다.',
    'not-nodes': '노드가 아닌 오브젝트다. kubectl get nodes의 출력이 필요하다.',
    'no-nodes': '목록이 비어 있다. 이런 출력이 필요하다.',
    'broken-json': 'JSON이 잘렸다. 첫 괄호부터 마지막 괄호까지 복사하거나 표를 붙여 넣는다.',
    'broken-yaml': 'YAML이 온전하지 않다. 전부 복사하거나 표를 붙여 넣는다.',
    'nothing-found': '노드를 찾지 못했다. kubectl get nodes -o wide의 출력이 필요하다.',
  },
  findings: {
    'runs-runtime': f => `${f.product} ${f.version}. kubelet에 직접 응답한다.`,
    'runs-adapter': f => `Docker Engine ${f.version} + 외부 어댑터(대개 cri-dockerd). 내장 어댑터는 ${f.since}에서 제거되었다.`,
    'runs-dockershim-or-adapter': f => `Docker Engine ${f.version} + 변환 계층. ${f.last}까지는 내장된 dockershim일 수 있다.`,
    'runs-docker': f => `Docker Engine ${f.version} + 변환 계층. kubelet ${f.last}까지는 dockershim, 그 뒤로는 외부 어댑터.`,
    'runs-other': f => `스스로 ${withParticle(f.name, '이라/라')} 하는 런타임${f.version ? `, 버전 ${f.version}` : ''}.`,
    'support': f => `${named(f.product)} ${f.line}${f.lts ? ' LTS' : ''}: ${date(f.date)} 지원 종료${f.past ? '됨' : ' 예정'}${f.confidence === 'likely' ? '(잠정)' : ''}.`,
    'extended-support': f => `${named(f.product)} ${f.line}: ${f.ended ? `${date(f.ended)} 일반 지원 종료, ` : ''}${date(f.date)}까지 연장${f.past ? '되었다가 끝남' : ' 중'}(${f.by.ko}).`,
    'support-before': f => `${named(f.product)} ${f.line}: 늦어도 ${date(f.date)}에 지원 종료됨.`,
    'engine-current': f => `${withParticle(`${f.product} ${f.line}`, '이/가')} 지금 릴리스되는 라인.`,
    'dockershim-removed': f => `dockershim: ${date(f.date)} 쿠버네티스 ${f.minor}에서 제거됨.`,
    'cgroup-driver': f => (f.past
      ? `${date(f.date)} 예정이던 쿠버네티스 ${f.minor}부터 ${f.product} ${f.line} 거부 계획. 릴리스 노트를 확인할 것.`
      : `${date(f.date)} 예정인 쿠버네티스 ${f.minor}부터 ${f.product} ${withParticle(f.line, '을/를')} 거부할 계획.`),
    'move-runtime': f => (f.line ? `${f.product} ${f.line} LTS로 옮긴다. ${date(f.until!)}까지 지원.` : `${f.product}의 더 새로운 라인으로 옮긴다.`),
    'move-kubernetes': f => (f.lines.length ? `쿠버네티스를 한 마이너씩 ${withParticle(f.lines.join(', '), '으로/로')} 올린다.` : '쿠버네티스를 지원되는 마이너로 올린다.'),
    'recommended': f => `쿠버네티스 ${f.minor}에 권장하는 containerd는 ${f.versions.join(', ')} 이상.`,
    'same-minor': f => `CRI-O(${f.runtime})와 kubelet(${f.kubelet})의 마이너 버전을 맞춘다.`,
    'adapter-updates': () => '어댑터를 누가 업데이트하는지 묻는다. 담당자가 없으면 containerd 노드로 교체한다.',
    'replace-node': f => `${withParticle(f.minor, '으로/로')} 올리기 전에 containerd 노드로 교체한다.`,
    'look-at-endpoint': () => '노드에서 kubelet이 쓰는 소켓을 확인한다.',
    'cgroup-version': f => `${withParticle(f.minor, '으로/로')} 올리기 전에 cgroup v1인지 확인한다. 기본값으로는 거부한다.`,
    'stay': f => `${date(f.date)}까지 할 일 없음.`,
    'ask-project': f => `${f.name} 프로젝트에 지원 일정을 묻는다.`,
    'which-adapter': () => '어떤 어댑터이고 버전이 무엇인지.',
    'dockershim-or-adapter': () => 'dockershim인지 외부 어댑터인지. 둘 다 docker라고 나온다.',
    'low-level': f => `${f.runtime} 아래에서 무엇이 도는지. runc, crun, 격리형 런타임 중 하나.`,
    'cgroup-unknown': f => `cgroup v1을 따로 허용했는지. ${f.minor}부터 kubelet이 기본으로 거부한다.`,
    'not-in-data': f => `${named(f.product)} ${f.line}의 지원 종료일. 이 데이터에 없다.`,
    'no-version': f => `${f.product}의 버전.`,
    'no-kubelet': () => 'kubelet. 버전이 붙여 넣은 내용에 없다.',
    'other-runtime': f => `${withParticle(f.name, '이/가')} 무엇인지. 여기서는 containerd, CRI-O, Docker Engine만 안다.`,
  },
}
