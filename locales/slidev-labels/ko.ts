import type { SlidevLabels } from './en.ts'

/** Slidev의 발표자용 화면에 쓰이는 한국어 낱말. */
export const ko: SlidevLabels = {
  current: '현재',
  slides: '슬라이드',
  mirror: '화면 미러링',
  next: '다음',
  end: '발표 끝',
  notesWidth: '노트 너비 조절',
  notesHeight: '노트 높이 조절',
  larger: '글자 크게',
  smaller: '글자 작게',
  clicks: '이 슬라이드의 클릭:',
  mirrorUse: '주 화면을 캡처해 발표자 화면에 비춥니다.',
  mirrorHow: '아래 버튼을 누르고',
  mirrorChoice: '비출 모니터나 창을 고르십시오',
  mirrorStart: '화면 미러링 시작',
  noNotes: '노트가 없습니다.',
  noNotesFor: '노트가 없는 슬라이드:',
  fullScreen: '전체 화면',
  leaveFullScreen: '전체 화면 끝내기',
  help: '도움말',
  viewer: '손대지 않아도 저절로 따라 넘어가는 노트 화면입니다.',
  viewerUse: '다른 창이나 기기에서 보도록 만들었습니다. 발표자 화면이나 슬라이드를 넘기면 함께 넘어갑니다.',
  close: '닫기',
}
