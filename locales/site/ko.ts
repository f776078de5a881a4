import type { SiteWords } from './en.ts'

/** 슬라이드 밖의 페이지와 파일에 쓰이는 한국어 낱말. */
export const ko: SiteWords = {
  language: '한국어',
  deckDescription: '머신러닝은 왜 쿠버네티스로 왔고, 오늘 컨테이너를 실제로 실행하는 것은 무엇인가.',
  notFound: '이 주소에는 페이지가 없습니다. 발표는 여기서 시작합니다.',
  pdfs: { slides: '슬라이드 PDF', steps: '클릭 단계별 PDF', handout: '발표 노트 포함 PDF' },
  reading: {
    title: deck => `${deck} · 읽기 화면`,
    description: slides => `발표 전체를 한 페이지에 담았습니다. 슬라이드 ${slides}장의 그림과 발표 내용, 출처를 함께 읽을 수 있습니다.`,
    about: slides => `슬라이드 ${slides}장과 발표 내용`,
    aboutSilent: slides => `슬라이드 ${slides}장`,
    toText: '본문으로 건너뛰기',
    page: '이 페이지',
    contents: '목차',
    slides: '슬라이드',
    chapter: number => `${number}장`,
    asked: '질문이 나오면',
    open: '슬라이드 열기',
    play: '슬라이드에서 직접 해 보기',
    watch: '슬라이드에서 녹화 재생',
    enlarge: '그림을 누르면 커집니다.',
  },
}
