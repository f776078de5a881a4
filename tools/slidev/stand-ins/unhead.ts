/**
 * Stands in for @unhead/vue (tools/slidev/light-script.ts): title, language and
 * everything else of a page's head are written by the build
 * (tools/site/slide-page.ts), and composables/usePageTitle.ts follows the slides.
 */
export function useHead(): void {}
export const createHead = () => ({ install(): void {} })
