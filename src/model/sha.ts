/** A full object name of git, SHA-1 or SHA-256, in lower-case hex. */
export const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
