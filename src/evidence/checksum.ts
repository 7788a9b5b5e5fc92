/** A file's digest in the form that `sha256sum --check` reads, for files that no statement can name. */
import { sha256 } from './canonical.ts'

export const checksumOf = (name: string, bytes: string | Uint8Array): string => `${sha256(bytes).slice('sha256:'.length)}  ${name}\n`
