/** The one error that we throw on purpose, with a closed list of codes. */

/** Whose fault it is: decides the CLI's exit code (`user` 6, `usage` 2, `github` and `us` 1). */
const faults = {
  usage: 'usage',
  'input-invalid': 'user',
  'event-unreadable': 'user',
  'facts-invalid': 'user',
  'policy-not-found': 'user',
  'policy-invalid': 'user',
  'job-not-found': 'user',
  'workflow-not-found': 'user',
  'repository-unreadable': 'user',
  'range-not-found': 'user',
  'api-unreachable': 'github',
  'evidence-unwritable': 'user',
  'tls-refused': 'user',
  cancelled: 'github',
  internal: 'us',
} as const

export type ErrorCode = keyof typeof faults
export type Fault = (typeof faults)[ErrorCode]

/** Messages name the likely cause and the cure in one breath. They never quote a secret; hostile text in them is cleaned by the face. */
export class GateError extends Error {
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'GateError'
    this.code = code
  }
  get fault(): Fault {
    return faults[this.code]
  }
}
