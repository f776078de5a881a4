/**
 * Script in the head of every page of a deck: contrast (composables/contrast.ts)
 * and colour scheme, before anything is painted. Slidev decides the scheme the same way
 * (logic/dark.ts), but only when its script has come. Without storage the system's choice counts.
 */
export const bootScript = 'let c;try{c=localStorage.getItem("deck-contrast")}catch{}if(c?c==="more":matchMedia("(prefers-contrast:more)").matches)document.documentElement.classList.add("contrast");let s;try{s=localStorage.getItem("slidev-color-schema")}catch{}document.documentElement.classList.add(s==="dark"||s!=="light"&&matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light")'
