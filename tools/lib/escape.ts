/** A text as it may stand in HTML and in a value between double quotation marks. */
export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
