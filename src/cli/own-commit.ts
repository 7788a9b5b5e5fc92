/** Which commit this very copy of Countersign is: what a patch or a snippet pins. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openRepository } from '../io/open-repository.ts'
import { isRecord } from './json.ts'

/** The commit that this copy of Countersign runs from, as a pinned reference; null where it is no checkout. */
export const ownCommit = async (): Promise<string | null> => {
  for (let folder = import.meta.dirname, depth = 0; depth < 4; folder = dirname(folder), depth++) {
    const about = join(folder, 'package.json')
    if (!existsSync(about) || !existsSync(join(folder, '.git')) || !isOurs(readFileSync(about, 'utf8'))) continue
    const repository = await openRepository(folder)
    try {
      const sha = await repository.resolve('HEAD')
      return sha === null ? null : `countersign/countersign@${sha}`
    } finally {
      repository.close()
    }
  }
  return null
}

const isOurs = (text: string): boolean => {
  const about: unknown = JSON.parse(text)
  return isRecord(about) && about['name'] === 'countersign'
}
