import { ref } from 'vue'

/** The list of keys is shown. Overview and go-to have their refs in Slidev's state. */
export const showKeys = ref(false)

/** The search over the whole talk is open. */
export const showSearch = ref(false)

/** The drawer with answers to questions from the hall is shown; in presenter view only. */
export const showQuestions = ref(false)
