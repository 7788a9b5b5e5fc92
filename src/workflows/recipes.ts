/** The recipes of make's, just's and task's files, remembered: many steps call the same file. */
import { defaultsIn, type MakeVariables, type Recipes, readJustfile, readMakefile } from './makefile.ts'
import { remembering, rememberingFiles } from './remember.ts'
import { readTaskfile } from './taskfile.ts'

/** Names that a Makefile sets only where nobody else does. */
export const defaultNames = remembering(50, defaultsIn)
/** A file reads the same for all calls that give it the same variables. */
const makefileOf = remembering(50, (text) => remembering(20, (given) => readMakefile(text, JSON.parse(given))))
const justfileOf = remembering(50, readJustfile)
const taskfileOf = rememberingFiles(50, readTaskfile)

/** Null where the file cannot be read. */
export const recipesIn = (kind: 'make' | 'just' | 'task', path: string, text: string, given: MakeVariables): Recipes | null => {
  if (kind !== 'make') return kind === 'just' ? justfileOf(text) : taskfileOf(path, text)
  return makefileOf(text)(JSON.stringify(given))
}
