/** The slides' canvas in px: Slidev rounds the height of its 16:9 up. */
export const canvas = { width: 980, height: 552 }
