/** Evidence that earlier jobs of this run left: read again from where the run keeps it, so that a later record can name it by digest. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Fact, known, unknown } from '../model/fact.ts'
import type { EarlierEvidence, Run } from '../model/facts.ts'
import { whyNoArtifacts } from './artifact.ts'
import { dig, intAtKey, parseJson } from './event-values.ts'
import { evidenceFolders } from './evidence-files.ts'
import type { Environment } from './inputs.ts'

const MOST = 50
/** Bytes of an archive: ours are a hundred times smaller. */
const LARGEST = 32 * 1024 * 1024
const RECORDS = ['evidence.json', 'outcome.json']

/** Every record of this attempt. Any job of the run can write an artifact, so what is not evidence of this run is passed over. Never throws. */
export const earlierEvidence = async (run: Pick<Run, 'id' | 'attempt'>, env: Environment): Promise<Fact<EarlierEvidence[]>> => {
  const reason = whyNoArtifacts(env)
  if (reason !== null) return unknown('not-in-source', reason)
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'countersign-earlier-'))
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const { artifacts } = await client.listArtifacts({ latest: true })
    // The page by itself is in the archive, too.
    const archives = artifacts.filter(({ name, size }) => !name.endsWith('.html') && size <= LARGEST)
    if (archives.length > MOST) return unknown('limit', `the run has more than ${MOST} artifacts`)
    const found: EarlierEvidence[] = []
    for (const { id, name } of archives) {
      const path = join(folder, String(id))
      await client.downloadArtifact(id, { path, skipDecompress: true })
      found.push(...(await recordsIn(path, name, run)))
    }
    return known(found)
  } catch (error) {
    // The service's own words may quote an address; the log of the step has them.
    return unknown('unreachable', `the artifacts of the run could not be read (${error instanceof Error ? error.name : 'an error'})`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const recordsIn = async (path: string, artifact: string, run: Pick<Run, 'id' | 'attempt'>): Promise<EarlierEvidence[]> => {
  const [file] = await readdir(path)
  if (file === undefined) return []
  const archive = join(path, 'archive.zip')
  await rename(join(path, file), archive)
  const found: EarlierEvidence[] = []
  for await (const { files } of evidenceFolders([archive]))
    for (const name of RECORDS) {
      const bytes = files.get(name)
      if (bytes === undefined || !isOf(run, bytes)) continue
      found.push({ artifact, file: name, digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` })
    }
  return found
}

const isOf = ({ id, attempt }: Pick<Run, 'id' | 'attempt'>, bytes: Uint8Array): boolean => {
  const told = dig(parseJson(Buffer.from(bytes).toString('utf8')), 'predicate', 'run')
  return intAtKey(told, 'id') === id && intAtKey(told, 'attempt') === attempt
}
