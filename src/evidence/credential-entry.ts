/** The lines that a policy lacks to make a credential a managed one. */
import type { Credential } from '../model/surface.ts'

/** Does a policy list it? What the platform itself gives a job needs no owner. */
export const isListed = ({ kind }: Pick<Credential, 'kind'>): boolean => kind !== 'github-token' && kind !== 'oidc' && kind !== 'runner'

/** YAML with an entry for each, once by name; what nobody but the owner can know is left to be filled in. */
export const credentialEntries = (
  credentials: readonly Pick<Credential, 'name' | 'kind' | 'scope'>[],
  owner = '@your-org/team',
): string => {
  const entries = new Map(
    credentials.map(({ name, kind, scope }) => [
      name,
      `  ${keyOf(name)}: { owner: ${JSON.stringify(owner)}, purpose: "what it is for", scope: ${scope === 'unknown' ? 'environment' : scope}, kind: ${kind} }`,
    ]),
  )
  return ['credentials:', ...entries.values()].join('\n')
}

/** Plain where YAML takes it as it is. */
const keyOf = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name))
