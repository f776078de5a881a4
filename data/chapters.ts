import type { Text } from './types.ts'

/** A chapter of the talk: one question. */
export interface Chapter {
  number: number
  /** File name below pages/<language>/. */
  file: string
  /** The question, which is also the title of the chapter's first slide. */
  question: Text
  /** The question in two or three words, above each slide of the chapter. */
  label: Text
  /**
   * Speaking time in minutes as planned; `checks/source/chapters.ts` holds the
   * slides to it. A chapter without is not told, but there to be looked up.
   */
  minutes?: number
  /** What the talk answers, in a line. */
  answer?: Text
}

/** A chapter that the speaker tells. */
export interface ToldChapter extends Chapter {
  minutes: number
}

/** The talk. */
export const toldChapters: ToldChapter[] = [
  {
    number: 0,
    file: '0-opening.md',
    question: { en: 'Who runs my Pod?', ko: '내 파드는 누가 실행할까?' },
    label: { en: 'Opening', ko: '여는 이야기' },
    minutes: 4,
  },
  {
    number: 1,
    file: '1-why-kubernetes.md',
    question: { en: 'Why did machine learning end up on Kubernetes?', ko: '머신러닝은 왜 쿠버네티스로 왔을까?' },
    label: { en: 'Why Kubernetes', ko: '왜 쿠버네티스인가' },
    minutes: 9,
    answer: { en: 'Its needs were known, and Kubernetes had objects for them.', ko: '이미 알려진 과제였고, 쿠버네티스에 오브젝트가 있었다.' },
  },
  {
    number: 2,
    file: '2-products.md',
    question: { en: 'Docker and Kubernetes are products. Of what?', ko: '도커와 쿠버네티스는 어떤 기술의 제품일까?' },
    label: { en: 'Two products', ko: '두 제품' },
    minutes: 8,
    answer: { en: 'Of containers, and of conducting them on many hosts.', ko: '컨테이너, 그리고 여러 서버의 컨테이너를 지휘하는 일.' },
  },
  {
    number: 3,
    file: '3-docker-run.md',
    question: { en: 'What happens when I type docker run?', ko: 'docker run을 치면 무슨 일이 일어날까?' },
    label: { en: 'docker run', ko: 'docker run' },
    minutes: 12,
    answer: { en: 'dockerd asks containerd, a shim asks runc, and runc leaves.', ko: 'dockerd, containerd, shim, runc 순서로 부르고 runc는 떠난다.' },
  },
  {
    number: 4,
    file: '4-standards.md',
    question: { en: 'Why did rivals agree on a standard?', ko: '경쟁자끼리 왜 표준에 합의했을까?' },
    label: { en: 'The standard', ko: '표준' },
    minutes: 10,
    answer: { en: 'A format with a rival was a risk for everyone.', ko: '경쟁 포맷이 있는 표준은 모두에게 위험했다.' },
  },
  {
    number: 5,
    file: '5-cri.md',
    question: { en: 'How does the kubelet talk to a runtime it has never met?', ko: 'kubelet은 처음 보는 컨테이너 런타임과 어떻게 대화할까?' },
    label: { en: 'The interface', ko: '인터페이스' },
    minutes: 11,
    answer: { en: 'Through CRI: some forty calls that any runtime can answer.', ko: 'CRI로. 누구나 구현할 수 있는 호출 40여 개.' },
  },
  {
    number: 6,
    file: '6-removal.md',
    question: { en: 'What did Kubernetes remove, and what not?', ko: '쿠버네티스는 무엇을 제거했고, 무엇은 그대로일까?' },
    label: { en: 'What was removed', ko: '제거된 것' },
    minutes: 8,
    answer: { en: 'A translator. Not your images, and not your containers.', ko: '변환 계층. 이미지도 컨테이너도 아니다.' },
  },
  {
    number: 7,
    file: '7-today.md',
    question: { en: 'Who runs my Pod today?', ko: '오늘 내 파드는 누가 실행할까?' },
    label: { en: 'Today', ko: '오늘' },
    minutes: 10,
    answer: { en: 'containerd or CRI-O, with runc or crun, and the kernel.', ko: 'containerd나 CRI-O, 그 아래 runc나 crun, 그리고 커널.' },
  },
  {
    number: 8,
    file: '8-monday.md',
    question: { en: 'What do I do on Monday?', ko: '월요일에는 무엇을 할까?' },
    label: { en: 'Monday', ko: '월요일' },
    minutes: 4,
    answer: { en: 'Read one column, then check five things.', ko: '마지막 열을 읽고, 다섯 가지를 점검한다.' },
  },
]

/** What is looked up after the talk. */
const appendix: Chapter = {
  number: 9,
  file: '9-appendix.md',
  question: { en: 'Where do I look it up?', ko: '더 찾아보려면?' },
  label: { en: 'Appendix', ko: '부록' },
}

export const chapters: Chapter[] = [...toldChapters, appendix]
