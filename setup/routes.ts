import { defineRoutesSetup } from '@slidev/types'

/** Without Slidev's page that edits all notes at once: it would save one length of them (tools/slidev/read-only-slides.ts). */
export default defineRoutesSetup(routes => routes.filter(({ name }) => name !== 'notes-edit'))
