/**
 * What Slidev's own pages for the speaker say, spelt as Slidev spells it: the
 * build looks for these words there and puts the deck's language in their place
 * (tools/slidev/speaker-pages.ts). In a file of its own: no reader loads it.
 */
export const en = {
  current: 'Current',
  slides: 'Slides',
  mirror: 'Screen Mirror',
  next: 'Next',
  end: 'End of the presentation',
  notesWidth: 'Resize notes panel',
  notesHeight: 'Resize notes panel height',
  larger: 'Increase font size',
  smaller: 'Decrease font size',
  clicks: 'Clicks in this slide:',
  mirrorUse: 'Use screen capturing to mirror your main screen back to presenter view.',
  mirrorHow: 'Click the button below and',
  mirrorChoice: 'select your other monitor or window',
  mirrorStart: 'Start Screen Mirroring',
  noNotes: 'No notes.',
  noNotesFor: 'No notes for Slide',
  fullScreen: 'Enter fullscreen',
  leaveFullScreen: 'Close fullscreen',
  help: 'Help',
  viewer: 'This is the hands-free live notes viewer.',
  viewerUse: 'It\'s designed to be used in a separate view or device. The progress is controlled by and auto synced with the main presenter or slide.',
  close: 'Close',
}

export type SlidevLabels = typeof en
