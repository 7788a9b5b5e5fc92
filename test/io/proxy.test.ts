import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchThrough, proxyFor } from '../../src/io/proxy.ts'

const api = 'https://api.github.example/v3'

describe('which way a request takes', () => {
  it.each<[string, string, Record<string, string>, string | null]>([
    ['no variable', api, {}, null],
    ['an empty variable', api, { HTTPS_PROXY: ' ' }, null],
    ['a proxy for https', api, { HTTPS_PROXY: 'http://proxy:3128' }, 'http://proxy:3128'],
    ['a proxy by its name alone', api, { HTTPS_PROXY: 'proxy:3128' }, 'http://proxy:3128'],
    ['two spellings', api, { HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1' }, 'http://lower:1'],
    ['a proxy for http only', api, { HTTP_PROXY: 'http://proxy:3128' }, null],
    ['a proxy that is no address', api, { HTTPS_PROXY: 'http://[' }, null],
    ['the loopback interface', 'http://127.0.0.1:8080', { HTTP_PROXY: 'http://proxy:3128' }, null],
    ['an exempt host', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'x, API.github.example' }, null],
    ['an exempt suffix', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: '.github.example' }, null],
    ['an exempt suffix with a star', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: '*.github.example' }, null],
    ['everything exempt', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: '*' }, null],
    ['an exempt port', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'github.example:443' }, null],
    ['another port exempt', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'github.example:8443' }, 'http://proxy:1'],
    ['a name that only ends alike', api, { HTTPS_PROXY: 'http://proxy:1', NO_PROXY: 'hub.example' }, 'http://proxy:1'],
  ])('%s', (_, address, env, proxy) => {
    expect(proxyFor(address, env)).toBe(proxy)
  })
})

describe('a request through a proxy', () => {
  let proxy: Server
  const asked: string[] = []
  beforeEach(async () => {
    proxy = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.end('through')
    })
    // Answers in the other end's place: what is wanted is only that it is asked, and for whom.
    proxy.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => new Promise((resolve) => proxy.close(resolve)))

  it('goes to the proxy and nowhere else', async () => {
    const address = proxy.address()
    const send = await fetchThrough(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
    await expect(send('https://nowhere.invalid/rate_limit')).rejects.toThrow()
    expect(asked).toEqual(['CONNECT nowhere.invalid:443'])
  })

  it('is a plain one without a proxy', async () => {
    expect(await fetchThrough(null)).toBe(fetch)
  })
})
