/** Finds what the catalogue says of an action: by its full name, its repository, or, for copies, its last name. */
import { remembering } from '../workflows/remember.ts'
import { actionCatalogue } from './catalogue/actions/index.ts'
import type { ActionEntry } from './catalogue/entry.ts'

let byName: ReadonlyMap<string, ActionEntry> | null = null

const entryOf = (name: string): ActionEntry | null => {
  byName ??= new Map(actionCatalogue.map((entry) => [entry.uses, entry]))
  return byName.get(name) ?? null
}

/** Names too plain to say whose copy it is. */
const plainNames = new Set([
  'action',
  'actions',
  'github-action',
  'setup',
  'deploy',
  'release',
  'publish',
  'labeler',
  'cli',
  'app',
  'slack',
  'push',
  'login',
  'github-actions',
  'github-workflows',
  'workflows',
  'shared-workflows',
  'homebrew-actions',
  'reusable-workflows',
  'gh-actions',
  'issue-labeler',
  'auth',
])

/** The entry of a repository of that name, where there is one alone: of two nobody can say whose copy it is. */
const entryNamed = remembering(1000, (name: string): ActionEntry | null => {
  if (plainNames.has(name)) return null
  const [entry, other] = actionCatalogue.filter(
    ({ uses }) => uses.endsWith(`/${name}`) && uses.indexOf('/') === uses.length - name.length - 1,
  )
  return entry !== undefined && other === undefined ? entry : null
})

/** `copy`: another owner publishes it under the same name, so it may do the same; never a reason to lower anything. */
export interface Found {
  readonly entry: ActionEntry
  readonly certainty: 'exact' | 'copy'
}

/** The entry of an action (`owner/name[/path]` in lower case, or `docker://image`); null where the catalogue has none. */
export const lookUp = (action: string): Found | null => {
  const name = action.startsWith('docker://') ? imageOf(action) : action
  for (let path = name; path !== ''; path = parentOf(path)) {
    const entry = entryOf(path)
    if (entry !== null) return { entry, certainty: 'exact' }
  }
  const copy = entryNamed(name.split('/')[1] ?? '')
  return copy !== null ? { entry: copy, certainty: 'copy' } : null
}

/** An image without its tag and digest: `docker://owner/image`. */
const imageOf = (action: string): string => action.replace(/@sha256:[0-9a-f]{1,64}$/, '').replace(/:[\w.-]{1,128}$/, '')

const parentOf = (path: string): string => {
  if (path.startsWith('docker://')) return ''
  const cut = path.lastIndexOf('/')
  return cut > 0 && path.indexOf('/') < cut ? path.slice(0, cut) : ''
}
