import type { MermaidConfig } from 'mermaid'

/** A measure of a kind of diagram that may change until the drawing fills its room. */
export interface Measure {
  /** Mermaid's name for it, in the diagram's section of the configuration. */
  name: string
  start: number
  least: number
  most: number
  /** Begins with the widest label, so that all boxes are equally wide. */
  equal?: true
}

/** The measures of a kind of diagram, in the order in which missing room is given to them. */
export interface Measures {
  section: 'flowchart' | 'state' | 'sequence'
  measures: Measure[]
}

/** Mermaid's configuration: measures only, since styles/diagrams.css decides everything that can be seen. */
export const look: MermaidConfig = {
  startOnLoad: false,
  // An author who marks up a label gets text, never elements.
  securityLevel: 'strict',
  theme: 'null',
  // Real text in SVG: it prints, can be selected and needs no HTML inside the drawing.
  htmlLabels: false,
  look: 'classic',
  // Sequences measure all their text with these; elsewhere the stylesheet decides.
  fontFamily: 'JetBrains Mono, Pretendard',
  fontSize: 16,
  elk: { forceNodeModelOrder: true },
  flowchart: { wrappingWidth: 240, diagramPadding: 2, subGraphTitleMargin: { top: 10, bottom: 14 } },
  state: { padding: 12 },
  class: { padding: 14, hideEmptyMembersBox: true },
  sequence: {
    mirrorActors: false,
    diagramMarginX: 2,
    diagramMarginY: 2,
    width: 132,
    height: 42,
    boxMargin: 6,
    boxTextMargin: 4,
    noteMargin: 7,
    activationWidth: 12,
  },
}

export const measures: Record<string, Measures> = {
  flowchart: {
    section: 'flowchart',
    measures: [
      { name: 'minNodeWidth', start: 96, least: 60, most: 190, equal: true },
      { name: 'padding', start: 13, least: 8, most: 20 },
    ],
  },
  state: {
    section: 'state',
    measures: [{ name: 'minNodeWidth', start: 80, least: 60, most: 180, equal: true }],
  },
  sequence: {
    section: 'sequence',
    measures: [
      { name: 'actorMargin', start: 60, least: 16, most: 260 },
      { name: 'messageMargin', start: 24, least: 4, most: 44 },
    ],
  },
}

/** How much the room between boxes may change before the boxes do. */
export const gapLimits = { least: 0.4, most: 1.9 }

/** What a drawing may fill, in px of the canvas. */
export interface Room {
  width: number
  height: number
}

/** Body of a content slide under a title of two lines. */
export const slideRoom: Room = { width: 868, height: 336 }

/** Least size of text in a drawing, in px of the canvas (design: "How it looks"). */
export const leastText = 14
