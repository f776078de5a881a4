import type { Locale } from './en.ts'

/** 컴포넌트에 쓰이는 한국어 낱말. */
export const ko: Locale = {
  lang: 'ko',
  language: '한국어',
  deckTitle: '내 파드는 누가 실행할까?',
  deckDescription: '머신러닝은 왜 쿠버네티스로 왔고, 오늘 컨테이너를 실제로 실행하는 것은 무엇인가.',
  notFound: '이 주소에는 페이지가 없습니다. 발표는 여기서 시작합니다.',
  foot: {
    sources: '출처',
    slideNumber: (no, total) => `슬라이드 ${no} / ${total}`,
  },
  minutes: minutes => `${minutes}분`,
  chapter: {
    minutes: minutes => `${minutes}분`,
  },
  floors: {
    orchestrator: '오케스트레이터',
    adapter: '변환 계층, 엔진',
    high: '고수준 런타임',
    low: '저수준 런타임',
    kernel: '커널과 프로세스',
  },
  stack: {
    describe: (year, path) => `${year}년의 스택, 위에서부터: ${path}`,
  },
  nodes: {
    caption: '예시 출력, ⋯는 생략한 열.',
    ambiguous: minor => `kubelet ${minor}까지는 docker://가 내장 dockershim일 수도 있다.`,
    ask: '물어볼 것',
    elided: '생략한 열',
  },
  needs: {
    need: '필요',
    objects: '쿠버네티스 오브젝트',
    projects: '그 위의 ML 프로젝트',
    notCovered: '맡지 않는 일',
  },
  features: {
    confusions: '자주 섞어 쓰는 말',
  },
  portability: {
    travels: '옮겨 가는 것',
    stays: '남는 것',
    here: '한 사업자',
    there: '다른 사업자',
    conformance: (date, platforms) => `AI 적합성 인증은 ${date} 시작, 첫날 플랫폼 ${platforms}개.`,
  },
  adoption: {
    chartTitle: '프로덕션에서 쿠버네티스 사용',
    percentOfRespondents: '응답자 비율, %',
    year: '조사 연도',
    base: '응답 대상',
    baseCaveat: '선은 응답 대상이 같은 조사만 잇는다.',
    reported: '보도된 수치',
  },
  clusterSim: {
    desired: '의도한 상태',
    actual: '현재 상태',
    act: '조치',
    replicas: count => `레플리카 ${count}개`,
    running: count => `${count}개 실행 중`,
    difference: count => `${count}개 부족`,
    createPod: '파드 생성',
    events: '이벤트',
    simplified: '단순화: 디플로이먼트 하나, 노드 장애는 생략.',
    compare: '비교',
  },
  products: {
    technology: '기술',
    product: '가장 알려진 제품',
    others: '같은 종류의 제품',
    before: '이전',
    carries: '이미지에 담기는 것',
    needs: '호스트에 있어야 하는 것',
  },
  processNotVm: {
    vm: '가상 머신',
    container: '컨테이너',
    process: '프로세스',
    guestKernel: '게스트 커널',
    hypervisor: '하이퍼바이저',
    hostKernel: '호스트 커널 하나',
    describe: '하이퍼바이저 위에서 게스트 커널과 프로세스를 하나씩 가진 가상 머신 둘, 그 옆에 프로세스뿐인 컨테이너 둘. 모두 호스트 커널 하나 위에 있다.',
  },
}
