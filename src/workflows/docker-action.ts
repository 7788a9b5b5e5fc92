/** What a Docker action of the repository starts: the programs that its Dockerfile's `ENTRYPOINT` and `CMD` name. */
import { pathIn } from './files.ts'

const MAX_LINES = 2000
const MAX_WORDS = 40

/** `["node", "/main.js"]` and `node /main.js` are the same words here. */
const wordsOf = (rest: string): readonly string[] =>
  rest
    .replaceAll(/[[\]",']/g, ' ')
    .split(/\s+/, MAX_WORDS)
    .filter((word) => word !== '')

/**
 * @param entrypoint as `action.yml` gives it, or null
 * @returns paths in the repository, the last stage's only: an image starts what its last `ENTRYPOINT` and `CMD` say. Where the Dockerfile puts the
 *   files is not followed: they are looked for by name in the folder of the action.
 */
export const startedByImage = (folder: string, dockerfile: string, entrypoint: string | null): readonly string[] => {
  const lines = dockerfile.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/, MAX_LINES)
  const last = (instruction: RegExp): string => lines.findLast((line) => instruction.test(line))?.replace(instruction, '') ?? ''
  const words = [...wordsOf(entrypoint ?? last(/^\s*ENTRYPOINT\s/i)), ...wordsOf(last(/^\s*CMD\s/i))]
  const files = words.filter(
    (word) => /\.\w{1,5}$|^\/[\w./-]+$/.test(word) && !/^\/(?:usr\/)?(?:local\/)?s?bin\/(?:env|sh|bash)$/.test(word),
  )
  return [...new Set(files.flatMap((word) => pathIn(folder, word.slice(word.lastIndexOf('/') + 1)) ?? []))]
}
