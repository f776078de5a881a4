import type { ChildProcess } from 'node:child_process'
import type { IncomingHttpHeaders } from 'node:http'
import { Buffer } from 'node:buffer'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { freePort } from '../../tools/lib/free-port.ts'
import { cache, root } from '../../tools/lib/paths.ts'
import { hasProgram } from '../../tools/lib/system-tools.ts'
import { decksSlides } from '../sample.ts'
import { testBase, testSite } from '../site.ts'

test.describe.configure({ mode: 'serial' })

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

const folder = join(cache, 'nginx')
let nginx: ChildProcess | undefined
let port: number

/** The configuration as it is, but for place, port and the path of the site. */
function configuration(): string {
  const changes: [string, string][] = [
    ['listen 8080;', `listen 127.0.0.1:${port};`],
    ['root /usr/share/nginx/html;', `root ${folder}/root;`],
    ['set $deck_base /;', `set $deck_base ${testBase};`],
    ['access_log /dev/stdout;', 'access_log off;'],
  ]
  return changes.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2)
    return text.replace(from, to)
  }, readFileSync(join(root, 'deploy/nginx.conf'), 'utf8').replaceAll('/tmp/nginx', `${folder}/nginx`))
}

function get(path: string, headers: Record<string, string> = {}, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part)).on('error', reject).on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }))
    }).on('error', reject).end()
  })
}

/** Sends a line that no library would let through. */
function sendRaw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`))
    let text = ''
    socket.on('data', part => text += part).on('end', () => resolve(text)).on('error', reject)
  })
}

const at = (path: string) => testBase + path
const [first] = decksSlides[0]!
/** The largest of its kind: a few bytes are not worth compressing. */
const asset = (ending: string) => readdirSync(join(testSite, 'en/assets')).filter(file => file.endsWith(ending)).sort((a, b) => statSync(join(testSite, 'en/assets', b)).size - statSync(join(testSite, 'en/assets', a)).size)[0]!

test.beforeAll(async () => {
  test.skip(!await hasProgram('nginx', ['-v']), 'nginx is not installed (Debian: apt-get install nginx-light)')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'root', testBase, '..'), { recursive: true })
  symlinkSync(testSite, join(folder, 'root', testBase.slice(0, -1)))
  writeFileSync(join(folder, 'root/secret.txt'), 'outside of the site')
  port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration())
  const tried = spawnSync('nginx', ['-t', '-c', file], { encoding: 'utf8' })
  expect(tried.stderr).toContain('test is successful')
  expect(tried.stderr).not.toContain('[warn]')
  nginx = spawn('nginx', ['-c', file, '-g', 'daemon off;'], { stdio: 'ignore' })
  await expect.poll(() => get('/healthz').then(({ status }) => status, () => 0)).toBe(200)
})
test.afterAll(async () => {
  const ended = nginx && new Promise(resolve => nginx!.once('exit', resolve))
  nginx?.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
})

test('every kind of page has its address, deep links too', async () => {
  for (const path of ['', 'en/', 'ko/', `en/${first!.alias}/`, 'en/7/', 'ko/7/?clicks=2', 'en/presenter/3/', 'en/read/', 'ko/read/', 'en/search.json', 'en/worker.js', 'en/manifest.webmanifest', 'robots.txt', `en/assets/${asset('.js')}`, `en/assets/${asset('.woff2')}`])
    expect([path, (await get(at(path))).status]).toEqual([path, 200])
  const moved = await get(at('en/7'))
  expect([moved.status, moved.headers.location]).toEqual([301, at('en/7/')])
})

test('what does not exist is not found, with the site\'s own page and nothing kept of it', async () => {
  const missing = await get(at('en/no-such-slide/'))
  expect(missing.status).toBe(404)
  expect(missing.body.toString()).toBe(readFileSync(join(testSite, '404.html'), 'utf8'))
  expect((await get(at('en/assets/gone-12345678.js'))).headers['cache-control']).toBeUndefined()
  for (const path of ['.built-from', '.printed-from', 'en/.vite/manifest.json'])
    expect([path, (await get(at(path))).status]).toEqual([path, 404])
})

test('files have their types, in UTF-8', async () => {
  const types: Record<string, RegExp> = {
    'en/': /^text\/html; charset=utf-8$/,
    'en/worker.js': /^(?:text|application)\/javascript; charset=utf-8$/,
    'en/search.json': /^application\/json; charset=utf-8$/,
    'en/manifest.webmanifest': /^application\/manifest\+json/,
    'en/favicon.svg': /^image\/svg\+xml/,
    [`en/assets/${asset('.woff2')}`]: /^font\/woff2$/,
    [`en/assets/${asset('.css')}`]: /^text\/css; charset=utf-8$/,
    'en/recordings/shim.cast': /^text\/plain/,
  }
  for (const [path, type] of Object.entries(types))
    expect((await get(at(path))).headers['content-type'], path).toMatch(type)
})

test('hashed files are kept for a year, pages for minutes, workers not at all', async () => {
  const kept = async (path: string) => (await get(at(path))).headers['cache-control']
  expect(await kept(`en/assets/${asset('.js')}`)).toBe('public, max-age=31536000, immutable')
  expect(await kept('en/')).toBe('public, max-age=300')
  expect(await kept('en/read/')).toBe('public, max-age=300')
  expect(await kept('ko/worker.js')).toBe('no-cache')
  const { headers } = await get(at('en/'))
  const again = await get(at('en/'), { 'if-none-match': headers.etag! })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('every answer has the headers that a page cannot say of itself', async () => {
  for (const path of ['en/', 'en/no-such-slide/', `en/assets/${asset('.js')}`]) {
    const { headers } = await get(at(path))
    expect(headers).toMatchObject({ 'content-security-policy': 'frame-ancestors \'self\'', 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin', 'permissions-policy': expect.stringContaining('camera=()') })
    expect(headers.server).toBe('nginx')
  }
})

test('text is compressed, on the way or as it lies there', async () => {
  const zip = { 'accept-encoding': 'gzip' }
  for (const path of ['en/read/', 'en/search.json', `en/assets/${asset('.js')}`, `en/assets/${asset('.css')}`]) {
    const [plain, zipped] = [await get(at(path)), await get(at(path), zip)]
    expect([path, zipped.headers['content-encoding'], zipped.headers.vary]).toEqual([path, 'gzip', 'Accept-Encoding'])
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
    expect(zipped.body.length).toBeLessThan(plain.body.length * 0.75)
  }
  expect((await get(at(`en/assets/${asset('.woff2')}`), zip)).headers['content-encoding']).toBeUndefined()
  const ready = gzipSync('compressed beforehand')
  writeFileSync(join(folder, 'root/page.html'), 'x'.repeat(2000))
  writeFileSync(join(folder, 'root/page.html.gz'), ready)
  expect((await get('/page.html', zip)).body.equals(ready)).toBe(true)
})

test('no path leads out of the site', async () => {
  for (const path of ['/../../../../etc/passwd', '/talks/pod/../../../../../etc/passwd', '/talks/pod/..%2f..%2f..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', '/talks/pod/en/assets/..\\..\\..\\..\\etc\\passwd', '/talks/pod/en//..//..//..//..//..//etc/passwd']) {
    const answer = await sendRaw(path)
    expect(answer.split('\r\n')[0], path).toMatch(/ (?:400|404) /)
    expect(answer).not.toContain('root:x:')
  }
  // A folder without a page is not listed.
  const { status } = await get('/', {})
  expect([403, 404]).toContain(status)
})

test('200 connections at once get 4000 answers without an error', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const paths = [at('en/'), at('ko/read/'), at(`en/${first!.alias}/`), at(`en/assets/${asset('.js')}`)]
  let most = 0
  const answers = await Promise.all(Array.from({ length: 4000 }, async (_, i) => {
    const { status } = await get(paths[i % paths.length]!, { 'accept-encoding': 'gzip' }, agent)
    most = Math.max(most, Object.values(agent.sockets).reduce((sum, sockets) => sum + sockets!.length, 0))
    return status
  }))
  agent.destroy()
  expect(most).toBe(200)
  expect(answers.filter(status => status !== 200)).toEqual([])
})
