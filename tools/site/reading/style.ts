/**
 * How the reading view looks: the deck's tokens, set for a page that is read. A
 * phone held upright comes first, then there is more room.
 *
 * A figure keeps its canvas of 980 x 552 px; `.page-view` is the part of it that the
 * figure fills, scaled to the width there is. A division of lengths is a
 * tangent (as in ../slide-page.ts).
 */
export const readingStyle = `
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; background: var(--ground); color-scheme: light dark; }
html.light { color-scheme: light; }
html.dark { color-scheme: dark; }
body.reading { margin: 0; overflow: visible; height: auto; background: var(--ground); color: var(--text); font: 400 17px/1.65 var(--font-sans); font-synthesis: none; word-break: keep-all; overflow-wrap: break-word; }
.page-opening :is(h1, p), .page-contents :is(h2, ol), .page-search :is(p, ol), .page-chapter > h2, article > h3, .page-talk > p, article > footer > p { margin: 0; }
:is(.page-contents, .page-search) ol { padding: 0; list-style: none; }
:is(.page-opening > h1, .page-contents > h2, .page-chapter > h2, article > h3) { font-weight: 700; letter-spacing: -0.02em; text-wrap: balance; }
.page-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.reading :focus-visible { outline: 3px solid var(--seam); outline-offset: 3px; border-radius: 3px; }
.reading main:focus { outline: none; }
.page-skip { position: absolute; z-index: 3; top: 4px; left: 4px; padding: 10px 16px; background: var(--panel); color: var(--text); transform: translateY(-200%); }
.page-skip:focus { transform: none; }

.page-bar { position: sticky; z-index: 2; top: 0; border-bottom: 1px solid var(--rule); background: var(--ground); }
.page-bar nav { display: flex; gap: 4px; max-width: 1160px; margin: auto; padding: 0 max(8px, env(safe-area-inset-left)); }
.page-bar a { display: flex; align-items: center; min-height: 48px; padding: 0 12px; color: var(--muted); font-size: 15px; font-weight: 700; text-decoration: none; white-space: nowrap; }
.page-bar a:hover { color: var(--text); }
.page-bar .page-to-slides { margin-left: auto; }

.page-frame { max-width: 720px; margin: auto; padding: 0 max(20px, env(safe-area-inset-left)) 96px; }
.page-opening { padding: 56px 0 40px; }
.page-opening .page-kicker { margin-bottom: 12px; color: var(--seam); font-size: 15px; font-weight: 700; }
.page-opening h1 { font-size: clamp(44px, 12vw, 76px); line-height: 1.06; letter-spacing: -0.035em; }
.page-opening .page-lead { margin: 20px 0 28px; color: var(--muted); font-size: 20px; line-height: 1.5; text-wrap: balance; }
.page-opening :is(.page-occasion, .page-hint) { color: var(--muted); font-size: 15px; line-height: 1.55; }
.page-opening .page-occasion b { color: var(--text); }
.page-opening .page-hint { margin-top: 12px; }

.page-contents { margin-bottom: 40px; }
.page-contents h2 { margin-bottom: 8px; font-size: 18px; }
.page-contents > ol > li { border-top: 1px solid var(--rule); }
.page-contents > ol > li:last-child { border-bottom: 1px solid var(--rule); }
.page-contents summary { display: flex; gap: 14px; align-items: baseline; padding: 11px 0; line-height: 1.4; cursor: pointer; list-style: none; }
.page-contents summary::-webkit-details-marker { display: none; }
.page-contents summary::after { margin-left: auto; color: var(--muted); content: '+'; }
.page-contents details[open] summary::after { content: '–'; }
.page-contents .page-ordinal { flex: none; width: 1.2ch; color: var(--seam); font-weight: 700; }
.page-contents details ol { padding: 0 0 14px; }
.page-contents a { display: flex; gap: 12px; align-items: baseline; padding: 7px 0; color: var(--muted); font-size: 15px; line-height: 1.4; text-decoration: none; }
.page-contents a:hover { color: var(--text); }
.page-contents .page-no { flex: none; min-width: 2.2ch; font-variant-numeric: tabular-nums; text-align: right; }

.page-search { display: block; margin-bottom: 32px; }
.page-search label { display: block; margin-bottom: 6px; font-size: 18px; font-weight: 700; }
.page-search input { box-sizing: border-box; width: 100%; padding: 11px 14px; border: 1px solid var(--control-line); border-radius: var(--radius); background: var(--panel); color: var(--text); font: inherit; -webkit-appearance: none; appearance: none; }
.page-search .page-status { margin: 8px 0 0; color: var(--muted); font-size: 15px; }
.page-search .page-found a { display: block; padding: 12px 0; border-top: 1px solid var(--rule); color: inherit; line-height: 1.45; text-decoration: none; }
.page-search .page-found li:first-child a { margin-top: 12px; }
.page-search .page-found b { display: block; }
.page-search .page-found :is(small, span) { display: block; color: var(--muted); font-size: 15px; overflow-wrap: anywhere; }
.page-search mark { background: none; color: var(--text); font-weight: 700; }

.page-chapter > h2 { margin: 88px 0 20px; padding-top: 40px; border-top: 1px solid var(--rule); font-size: clamp(32px, 8.6vw, 50px); line-height: 1.14; letter-spacing: -0.03em; }
.page-chapter > h2.page-unseen { margin: 0; padding: 0; border: 0; }
.page-chapter > h2 .page-ordinal { display: block; margin-bottom: 10px; color: var(--seam); font-size: 2em; line-height: 1; }
/* What is far below is laid out when it comes near; a margin of the figures' own would be cut off at this edge. */
article { margin-inline: -20px; padding: 64px 20px 0; content-visibility: auto; contain-intrinsic-size: auto 900px; }
article > h3 { margin-bottom: 20px; font-size: clamp(23px, 6vw, 30px); line-height: 1.25; }
article > h3 .page-no { display: block; margin-bottom: 6px; color: var(--muted); font-size: 14px; font-weight: 400; letter-spacing: 0; font-variant-numeric: tabular-nums; }
:is(article > h3, .page-talk, .page-contents) code { font-family: var(--font-mono); font-size: 0.92em; }

.page-picture { margin: 0 -12px 24px; }
.page-view { position: relative; width: min(100%, var(--width) * 1px); margin: auto; overflow: hidden; aspect-ratio: var(--width) / var(--height); container-type: inline-size; }
.page-canvas { position: absolute; top: 0; left: 0; width: 980px; height: 552px; transform: scale(tan(atan2(100cqi, var(--width) * 1px))) translate(calc(var(--left) * -1px), calc(var(--top) * -1px)); transform-origin: 0 0; }
@supports not (width: calc(1cqi * tan(atan2(1px, 1px)))) { .page-picture { overflow-x: auto; } .page-view { width: calc(var(--width) * 1px); } .page-canvas { transform: translate(calc(var(--left) * -1px), calc(var(--top) * -1px)); } }
.page-picture.page-can-grow { cursor: zoom-in; }
.page-picture.page-large { margin: 0 -20px 24px; padding: 0 20px; overflow-x: auto; cursor: zoom-out; }
.page-picture.page-large .page-view { width: calc(var(--width) * 0.94px); }

.page-talk p + p { margin-top: 0.85em; }
.page-talk .page-asked { padding: 14px 16px; border-radius: var(--radius); background: var(--panel); font-size: 0.94em; line-height: 1.6; }
.page-talk .page-asked b { display: block; color: var(--muted); font-size: 14px; }
article > footer { display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between; margin-top: 16px; color: var(--muted); font-size: 15px; line-height: 1.7; }
article > footer a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 0.25em; }
article > footer a:hover { color: var(--text); text-decoration-color: var(--seam); }
article > footer .page-open { margin-left: auto; }
article > footer .page-open a { font-weight: 700; }

/* Lists of the appendix are text: on a narrow screen they are set as such. Their own rules are those of the canvas. */
@media (max-width: 699px) {
  .page-list { margin-inline: 0; }
  .page-list .page-view { width: auto; overflow: visible; aspect-ratio: auto; container-type: normal; }
  .page-list .page-canvas { position: static; width: auto; height: auto; transform: none; }
  .page-list .slidev-layout { display: block; height: auto; padding: 0 !important; font-size: 17px; line-height: 1.5; }
  .page-list .page-room, .page-list thead { display: none; }
  .page-list :is(dl, ul) { columns: auto !important; line-height: inherit !important; }
  .page-list dl > div { display: block !important; padding: 12px 0 !important; border-bottom: 1px solid var(--rule); line-height: inherit !important; }
  .page-list li { padding: 10px 0 !important; border-bottom: 1px solid var(--rule); }
  .page-list :is(table, tbody, tr, td) { display: block; width: auto; font-size: inherit; line-height: inherit; }
  .page-list tr { padding: 12px 0; border-bottom: 1px solid var(--rule); }
  .page-list td { height: auto !important; padding: 2px 0 !important; border: 0 !important; }
  .page-list .see { white-space: normal; }
  .page-list .claim { color: var(--muted); }
}

/* What is nothing without script; with it the head's script has named the scheme. */
html:not(.light, .dark) :is(.page-search, .page-to-search, .page-hint) { display: none; }

@media (min-width: 700px) {
  .page-hint { display: none; }
  body.reading { font-size: 18px; }
  .page-bar nav { padding-inline: 28px; }
  .page-frame { padding-inline: 40px; }
  .page-picture { margin: 0 -11px 28px; }
}

/* Beside the text there is room for the contents. */
@media (min-width: 1160px) {
  .page-frame { display: grid; grid-template: auto auto 1fr / 290px minmax(0, 780px); column-gap: 64px; justify-content: space-between; max-width: 1160px; }
  .page-opening { grid-column: 2; }
  .page-search { grid-column: 2; }
  main { grid-column: 2; }
  .page-contents { position: sticky; top: 49px; grid-row: 1 / -1; grid-column: 1; align-self: start; box-sizing: border-box; max-height: calc(100vh - 49px); margin: 0; padding: 56px 4px 24px 0; overflow-y: auto; overscroll-behavior: contain; font-size: 15px; }
  .page-bar .page-to-contents { display: none; }
}

@media print {
  .page-bar, .page-skip, .page-search, .page-opening .page-hint, article > footer .page-open { display: none !important; }
  body.reading { background: none; font-size: 10.5pt; line-height: 1.5; }
  .page-frame { display: block; max-width: none; padding: 0; }
  .page-contents { position: static; max-height: none; padding: 0; }
  .page-contents summary::after { content: none; }
  .page-chapter > h2 { break-before: page; margin-top: 0; border: 0; font-size: 26pt; }
  article { padding-top: 22pt; content-visibility: visible; }
  article > h3 { font-size: 15pt; break-after: avoid; }
  .page-picture { max-width: 150mm; margin: 0 auto 10pt; break-inside: avoid; }
  .page-talk p { orphans: 3; widows: 3; }
}`
