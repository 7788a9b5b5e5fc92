/** What was looked at in a folder of evidence, and what came of it. */

/** `signed`: a signature by the expected identity. `matched`: equals a digest from elsewhere (the run's log). `unproven`: anyone could have written it. */
export type Origin = 'signed' | 'matched' | 'unproven'

export interface Check {
  readonly name: 'schema' | 'canonical' | 'integrity' | 'file' | 'replay' | 'digest' | 'signature' | 'link'
  readonly file: string
  readonly result: 'ok' | 'failed' | 'not-checked'
  readonly message: string
}

export const ok = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'ok', message })
export const failed = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'failed', message })
export const unchecked = (name: Check['name'], file: string, message: string): Check => ({ name, file, result: 'not-checked', message })

export const main = 'evidence.json'
export type Files = ReadonlyMap<string, Uint8Array>
