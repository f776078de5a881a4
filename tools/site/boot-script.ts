/**
 * Script in the head of every page of a deck: the colour scheme, before
 * anything is painted. Slidev decides it the same way (logic/dark.ts), but only
 * when its script has come. Without storage the system's choice counts.
 */
export const bootScript = 'let s;try{s=localStorage.getItem("slidev-color-schema")}catch{}document.documentElement.classList.add(s==="dark"||s!=="light"&&matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light")'
