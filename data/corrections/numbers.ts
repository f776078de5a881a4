import type { Correction } from './correction.ts'

/** About numbers and pictures that are passed around. */
export const numbersCorrections: Correction[] = [
  {
    id: 't4-ai',
    claim: { en: 'A picture "t4.ai" shows the market share of containers', ko: 't4.ai 그림은 컨테이너 시장 점유율이다' },
    right: { en: 'It is Sysdig 2019 under another name: orchestrators, and OpenShift is Kubernetes too.', ko: '이름만 바꾼 Sysdig 2019의 오케스트레이터 비율이다. OpenShift도 쿠버네티스다.' },
    source: 'sysdig-2019',
    confidence: 'verified',
  },
  {
    id: 'still-most-used',
    claim: { en: 'Docker is the most used runtime (March 2022)', ko: '도커가 가장 많이 쓰인다(2022년 3월)' },
    right: { en: 'The picture behind it is from January 2021, and there Docker had half.', ko: '근거가 된 그림은 2021년 1월 것이고, 거기서 도커는 절반이었다.' },
    source: 'sysdig-2021',
    confidence: 'verified',
  },
  {
    id: 'no-competitor',
    claim: { en: 'A CNCF survey shows that Kubernetes has no competitor (2022)', ko: 'CNCF 조사로 볼 때 쿠버네티스의 경쟁자는 없다(2022년)' },
    right: { en: 'That survey ends in July 2018, counts shell scripts, and allowed several answers.', ko: '그 조사는 2018년 7월에서 끝나고, 셸 스크립트도 세며, 복수 응답이다.' },
    source: 'cncf-survey-2018',
    confidence: 'verified',
  },
  {
    id: 'may-2018',
    claim: { en: 'Pictures show how fast containerd and CRI-O are', ko: '그림이 containerd와 CRI-O의 속도를 보여 준다' },
    right: { en: 'Likely the post of May 2018: Docker 18.03 against containerd 1.1, without CRI-O.', ko: '2018년 5월 글로 보인다. Docker 18.03과 containerd 1.1의 비교이고 CRI-O는 없다.' },
    source: 'k8s-containerd-ga-2018',
    confidence: 'likely',
  },
]
