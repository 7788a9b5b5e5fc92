/** What GitHub tells of the environments that a map names. Loaded only with `--online`. */
import { guardOf } from '../approval/protection.ts'
import type { LocalRepository } from '../io/git-repository.ts'
import { protectionsOf } from '../io/guards.ts'
import type { Guard } from '../model/approval.ts'
import { GateError } from '../model/errors.ts'
import type { MapWanted } from './map-repository.ts'

interface Online {
  readonly repo: string | undefined
  readonly apiUrl: string | undefined
}

/** @throws GateError `input-invalid` where there is no token; `usage` where the repository cannot be told */
export const guardsFrom = ({ repo, apiUrl = 'https://api.github.com' }: Online): NonNullable<MapWanted['guards']> => {
  const token = process.env['GH_TOKEN'] ?? process.env['GITHUB_TOKEN'] ?? ''
  if (token === '') throw new GateError('input-invalid', 'There is no token. Set GH_TOKEN to one that may read actions of the repository.')
  const known = new Map<LocalRepository, ReturnType<typeof protectionsOf>>()
  const askOf = async (repository: LocalRepository): Promise<ReturnType<typeof protectionsOf>> => {
    const there = known.get(repository)
    if (there !== undefined) return there
    const [owner, name, ...rest] = (repo ?? (await repository.origin())?.name ?? '').split('/')
    if (!owner || !name || rest.length > 0)
      throw new GateError('usage', 'Which repository is it on GitHub? Name it with --repo OWNER/REPO.')
    const made = protectionsOf({ apiUrl, token, owner, repo: name })
    known.set(repository, made)
    return made
  }
  return async (names, repository) => {
    const told = await (await askOf(repository))(names)
    return new Map([...told].map(([name, protection]): [string, Guard] => [name, guardOf(protection, name)]))
  }
}
