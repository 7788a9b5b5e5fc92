/**
 * Loaded into a process before what is under test: tells over file descriptor 3 whom it talks to, what it loads, and what it starts. Nothing in
 * the environment gives it away.
 */

import childProcess from 'node:child_process'
import dns from 'node:dns'
import { statSync, writeSync } from 'node:fs'
import { registerHooks } from 'node:module'
import net from 'node:net'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a watched process did. `decided`: whether its outputs had been written by then. */
export type Seen =
  | { readonly kind: 'connect'; readonly to: string }
  | { readonly kind: 'lookup'; readonly to: string }
  | { readonly kind: 'start'; readonly to: string }
  | { readonly kind: 'load'; readonly to: string; readonly decided: boolean }

const tell = (seen: Seen): void => void writeSync(3, `${JSON.stringify(seen)}\n`)

const decided = (): boolean => {
  const path = process.env['GITHUB_OUTPUT']
  return path !== undefined && path !== '' && (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

const shown = (options: unknown): string => {
  if (typeof options === 'number') return `localhost:${options}`
  if (typeof options !== 'object' || options === null) return String(options)
  const { host, port, path } = { host: 'localhost', port: '', path: null, ...options } as Record<string, unknown>
  return path === null || path === undefined ? `${host}:${port}` : String(path)
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  // Node hands its own normalised arguments over as one array.
  const [first] = args
  tell({ kind: 'connect', to: shown(Array.isArray(first) ? first[0] : first) })
  return Reflect.apply(connect, this, args)
}

const { lookup } = dns
dns.lookup = Object.assign(function (this: unknown, ...args: unknown[]) {
  tell({ kind: 'lookup', to: String(args[0]) })
  return Reflect.apply(lookup, dns, args)
}, lookup)

const spawn: unknown = Reflect.get(childProcess.ChildProcess.prototype, 'spawn')
Object.assign(childProcess.ChildProcess.prototype, {
  spawn(this: childProcess.ChildProcess, options: { file?: string }) {
    tell({ kind: 'start', to: options.file ?? '' })
    return typeof spawn === 'function' ? Reflect.apply(spawn, this, [options]) : 0
  },
})

registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) tell({ kind: 'load', to: basename(fileURLToPath(url)), decided: decided() })
    return next(url, context)
  },
})
