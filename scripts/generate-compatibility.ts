/** Writes the evidence folder that this version makes of a run that never changes; folders of older versions stay as they are. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wellFormed } from '../src/evidence/disclose.ts'
import { folderOf } from '../src/folder.ts'
import { judge } from '../src/gate.ts'
import { Facts } from '../src/model/facts.ts'
import { version } from '../src/version.ts'

export const writeCompatibility = (root: string): void => {
  const home = join(root, 'test/compatibility')
  const facts = Facts.parse(JSON.parse(readFileSync(join(home, 'run.json'), 'utf8')))
  const { files } = folderOf(judge(wellFormed({ ...facts, tool: { ...facts.tool, version } })))
  mkdirSync(join(home, version), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, version, name), text)
}
