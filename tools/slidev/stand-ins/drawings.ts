/** Stands in for Slidev's composables/useDrawings.ts (tools/slidev/light-script.ts): drawing is turned off in the headmatter. */
import { ref } from 'vue'

const off = ref(false)

/** What Slidev's shortcuts and swipes ask. */
export const useDrawings = () => ({ drawingEnabled: off, isDrawing: off })
