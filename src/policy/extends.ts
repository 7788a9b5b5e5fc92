/** Which other policies a policy's text extends: whoever gathers their texts does not judge them. */
import { builtin } from './builtin.ts'
import { readPolicy } from './read.ts'

/** The words of `extends` that name a file; the built-in policies need none. Never throws; a faulty text extends nothing. */
export const extendedBy = (text: string): readonly string[] => {
  const read = readPolicy(text, 'policy')
  return 'faults' in read ? [] : [read.file.extends ?? []].flat().filter((name) => !Object.hasOwn(builtin, name))
}
