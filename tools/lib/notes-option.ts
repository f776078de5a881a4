/** Whether the site is made without what the speaker says (`npm run build -- --without-notes`), from `DECK_WITHOUT_NOTES`. */
export const withoutNotes = (value = process.env.DECK_WITHOUT_NOTES): boolean => value === '1'
