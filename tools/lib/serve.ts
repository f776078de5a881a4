import type { AddressInfo } from 'node:net'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** A running server of static files. */
export interface StaticServer {
  /** Origin and base path, ending with a slash. */
  url: string
  close: () => Promise<void>
}

/** Serves a folder; what is missing in it is answered with the page and status that `missing` names. */
async function serve(folder: string, base: string, port: number, missing: (path: string) => [page: string, status: number]): Promise<StaticServer> {
  // Where a compressed copy stands beside a file (tools/bench/), it is sent to whoever takes it.
  const files = sirv(folder, { etag: true, dev: true, gzip: true })
  const server = createServer((request, response) => {
    const notFound = () => {
      const [page, status] = missing(request.url ?? '/')
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
      response.end(existsSync(page) ? readFileSync(page) : 'Not found')
    }
    if (!request.url?.startsWith(base))
      return notFound()
    request.url = `/${request.url.slice(base.length)}`
    files(request, response, notFound)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${actual}${base}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

/**
 * Serves a folder as a plain static host does: no fallback to an index, the
 * folder's own 404.html for what is missing.
 *
 * @param folder the finished site
 * @param base path under which the site was built, such as `/` or `/talks/pod/`
 * @param port 0 for any free one
 * @throws Error of the system when the port is taken (`EADDRINUSE`)
 */
export function serveStatic(folder: string, base = '/', port = 0): Promise<StaticServer> {
  return serve(folder, base, port, () => [join(folder, '404.html'), 404])
}

/**
 * Serves a build of Slidev whose pages are not written out yet: an address below
 * `/<language>/` is answered with that language's index.html, as its history
 * router expects it.
 *
 * @param folder holds a build for each language
 * @param base path under which they were built, without the language
 */
export function serveBuild(folder: string, base = '/'): Promise<StaticServer> {
  return serve(folder, base, 0, (path) => {
    const [, lang = ''] = new URL(path, 'http://localhost').pathname.split('/')
    const page = join(folder, lang, 'index.html')
    return existsSync(page) ? [page, 200] : [join(folder, '404.html'), 404]
  })
}
