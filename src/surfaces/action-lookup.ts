/** Finds what the catalogue says of an action: by its full name, its repository, or, for copies, its last name. */
import { actionCatalogue } from './catalogue/actions/index.ts'
import type { ActionEntry } from './catalogue/entry.ts'

const byName: ReadonlyMap<string, ActionEntry> = new Map(actionCatalogue.map((entry) => [entry.uses, entry]))

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
  'auth',
])

/** Entries by repository name, where all entries of that name agree on what they touch. */
const byRepository: ReadonlyMap<string, ActionEntry> = (() => {
  const found = new Map<string, ActionEntry | null>()
  for (const entry of actionCatalogue) {
    const parts = entry.uses.split('/')
    const name = parts[1]
    if (parts.length !== 2 || name === undefined || plainNames.has(name)) continue
    found.set(name, found.has(name) ? null : entry)
  }
  const sure = new Map<string, ActionEntry>()
  for (const [name, entry] of found) if (entry) sure.set(name, entry)
  return sure
})()

/** `copy`: another owner publishes it under the same name, so it may do the same; never a reason to lower anything. */
export interface Found {
  readonly entry: ActionEntry
  readonly certainty: 'exact' | 'copy'
}

/** The entry of an action (`owner/name[/path]` in lower case, or `docker://image`); null where the catalogue has none. */
export const lookUp = (action: string): Found | null => {
  const name = action.startsWith('docker://') ? imageOf(action) : action
  for (let path = name; path !== ''; path = parentOf(path)) {
    const entry = byName.get(path)
    if (entry) return { entry, certainty: 'exact' }
  }
  const copy = byRepository.get(name.split('/')[1] ?? '')
  return copy ? { entry: copy, certainty: 'copy' } : null
}

/** An image without its tag and digest: `docker://owner/image`. */
const imageOf = (action: string): string => action.replace(/@sha256:[0-9a-f]{1,64}$/, '').replace(/:[\w.-]{1,128}$/, '')

const parentOf = (path: string): string => {
  if (path.startsWith('docker://')) return ''
  const cut = path.lastIndexOf('/')
  return cut > 0 && path.indexOf('/') < cut ? path.slice(0, cut) : ''
}
