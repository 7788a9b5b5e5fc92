/** Which other policies a policy's text extends, read loosely: whoever gathers their texts does not judge them. */
import { parseDocument } from 'yaml'
import { builtin } from './builtin.ts'

const LARGEST = 256 * 1024
const MOST = 8

/** The words of `extends` that name a file; the built-in policies need none. Never throws; a faulty text extends nothing. */
export const extendedBy = (text: string): readonly string[] => {
  if (text.length > LARGEST) return []
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) return []
  const named: unknown = document.get('extends') === undefined ? [] : document.toJS({ maxAliasCount: 0 }).extends
  return [named]
    .flat()
    .filter((name) => typeof name === 'string')
    .filter((name) => !Object.hasOwn(builtin, name))
    .slice(0, MOST)
}
