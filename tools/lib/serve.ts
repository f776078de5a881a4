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

/**
 * Serves a folder as a plain static host does: no fallback to an index, the
 * folder's own 404.html for what is missing.
 *
 * @param folder the finished site
 * @param base path under which the site was built, such as `/` or `/talks/pod/`
 * @param port 0 for any free one
 * @param shell answer an address below `/<language>/` with that language's index.html, for a build whose pages are not written out
 */
export async function serveStatic(folder: string, base = '/', port = 0, shell = false): Promise<StaticServer> {
  // Where a compressed copy stands beside a file (tools/bench/), it is sent to whoever takes it.
  const files = sirv(folder, { etag: true, dev: true, gzip: true })
  const server = createServer((request, response) => {
    const notFound = () => {
      const index = join(folder, request.url?.split('/')[1] ?? '', 'index.html')
      if (shell && existsSync(index)) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        response.end(readFileSync(index))
        return
      }
      const page = join(folder, '404.html')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
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
