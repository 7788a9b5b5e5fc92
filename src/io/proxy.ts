/** The way out of networks that let nothing out but through a proxy. What can speak to one is loaded only where there is one. */
import type { Environment } from './inputs.ts'

/** Both spellings are in use; the lower one wins, as with curl. */
const setting = (env: Environment, name: string): string => env[name.toLowerCase()] || env[name.toUpperCase()] || ''

/**
 * The proxy that an address has to be reached through, by `HTTPS_PROXY` (`HTTP_PROXY` for http) and `NO_PROXY`; null where none.
 *
 * @param address an absolute URL
 */
export const proxyFor = (address: string, env: Environment): string | null => {
  const { protocol, hostname, port } = new URL(address)
  const written = setting(env, protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY').trim()
  if (written === '' || isExempt(hostname, port || (protocol === 'https:' ? '443' : '80'), setting(env, 'NO_PROXY'))) return null
  const proxy = /^https?:\/\//i.test(written) ? written : `http://${written}`
  return URL.canParse(proxy) ? proxy : null
}

/** Names of `NO_PROXY`: `*`, a host, `.suffix` or `*.suffix`, each with or without a port. The loopback interface never takes a proxy. */
const isExempt = (host: string, port: string, list: string): boolean => {
  const name = host.toLowerCase()
  if (name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127\./.test(name)) return true
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === '*') return true
      const [, bare = entry, own] = /^(.+?)(?::(\d{1,5}))?$/.exec(entry) ?? []
      const suffix = bare.replace(/^\*?\./, '')
      return (own === undefined || own === port) && (name === suffix || name.endsWith(`.${suffix}`))
    })
}

/** @param proxy as `proxyFor` gives it */
export const fetchThrough = async (proxy: string | null): Promise<typeof fetch> => {
  if (proxy === null) return fetch
  const { ProxyAgent, fetch: throughAgent } = await import('undici')
  const dispatcher = new ProxyAgent(proxy)
  // The same interface by another declaration: the platform's fetch is this one, built in.
  return ((address: string, init?: object) => throughAgent(address, { ...init, dispatcher })) as unknown as typeof fetch
}
