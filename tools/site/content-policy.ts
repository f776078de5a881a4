import { createHash } from 'node:crypto'

/**
 * The Content Security Policy of a page: everything from the site itself, no
 * eval, no inline script but those that are named by hash. Inline styles stay
 * allowed: Slidev sets them while it runs (scale, colours of code).
 *
 * @param scripts texts of the inline scripts, exactly as they stand in the page
 */
export function contentPolicy(scripts: string[]): string {
  const hashes = scripts.map(script => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    'default-src \'none\'',
    `script-src 'self'${hashes.join('')}`,
    'style-src \'self\' \'unsafe-inline\'',
    'img-src \'self\' data:',
    'media-src \'self\'',
    'font-src \'self\'',
    'connect-src \'self\'',
    'worker-src \'self\'',
    'manifest-src \'self\'',
    'base-uri \'none\'',
    'form-action \'none\'',
  ].join('; ')
}

/** The policy as a tag, for hosts that let nobody set headers. */
export const contentPolicyTag = (scripts: string[]): string => `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(scripts)}">`
