/** Follows one job through everything that it runs. Bounded in depth and number; what cannot be followed is said. */
import type { Activity, Command, Origin, SecretRead, Unread, Variables, Word } from '../model/activity.ts'
import type { Cause } from '../model/fact.ts'
import type { Place } from '../model/place.ts'
import { nothingSet, readEnvironment } from './environment-code.ts'
import type { Files } from './files.ts'
import { takers } from './handed-code.ts'
import { type Lead, leadsOf } from './leads.ts'
import { Libraries } from './libraries.ts'
import { lineOf, lineStarts } from './lines.ts'
import { isTold, type Passing, passingIn, runBy, startedWith } from './passing.ts'
import { folderIn } from './places.ts'
import { knownText, printedInto } from './printed.ts'
import { isFunction, programOf } from './programs.ts'
import { parsePowerShell, parseShell } from './shell.ts'
import type { Simple } from './shell-parts.ts'
import type { Scope } from './values.ts'
import { over } from './visit.ts'
import { hasIntent, MAX_DEPTH } from './weight.ts'

const MAX_ACTIVITIES = 2000
const MAX_QUOTE = 200

export type Shell = Command['shell']

/** Where a script stands and what surrounds it. */
export interface Setting {
  readonly step: number
  readonly stepName: string
  /** Place of the script's first line. `exact`: line n of the text is line + n of the file. */
  readonly at: Place
  /** Lines as written in the file, for quoting. */
  readonly source: readonly string[]
  readonly via: readonly string[]
  readonly conditions: readonly string[]
  readonly variables: Variables
  readonly scope: Scope
  readonly folder: string | null
  /** The file of the repository that the script stands in, and the one that was started; absent where it stands in none. */
  readonly file?: string
  readonly started?: string
  /** Functions of the shell that evaluates it, where that is one that runs already. */
  readonly functions?: ReadonlySet<string>
  /** What the script as a whole was taken out of: `kubectl exec`, `docker run`. */
  readonly within?: readonly string[]
  readonly depth: number
}

/**
 * `whole`: a shell reads it as it stands. `sourced`: the same, but another script takes it in, so that its functions run only where they are
 * called. `part`: a line that was taken out of something else, in which a fault may be of our making.
 */
export type ScriptKind = 'whole' | 'sourced' | 'part'

/** What the reader needs from those that read files and other languages; given to it, because they need it in turn. */
export interface Ways {
  follow(reader: Reader, lead: Lead, setting: Setting, command: Command): void
  foreign(reader: Reader, text: string, shell: Shell, setting: Setting): void
}

export class Reader {
  readonly files: Files
  readonly #ways: Ways
  readonly activities: Activity[] = []
  readonly secrets: SecretRead[] = []
  readonly #walking = new Set<string>()
  readonly #libraries = new Libraries()
  readonly #passing = new Map<string, Passing>()
  #full = false

  constructor(files: Files, ways: Ways) {
    this.files = files
    this.#ways = ways
  }

  add(activity: Activity): void {
    if (this.activities.length < MAX_ACTIVITIES) this.activities.push(activity)
    else if (!this.#full) {
      this.#full = true
      this.activities.push({
        kind: 'unread',
        what: 'more',
        cause: 'limit',
        because: 'the job does more than can be read',
        weighty: true,
        origin: activity.origin,
      })
    }
  }

  unread(what: string, cause: Cause, because: string, weighty: boolean, origin: Origin): Unread {
    const found: Unread = { kind: 'unread', what: what.slice(0, MAX_QUOTE), cause, because, weighty, origin }
    this.add(found)
    return found
  }

  /** Tells a script of which nobody knows what it says before it runs. */
  madeAtRunTime({ text, secrets }: Word, origin: Origin): void {
    this.unread(text, 'dynamic', 'the script is made at run time', secrets.length > 0 || hasIntent(text), origin)
  }

  /** Does `work` unless the same thing is being done further up. */
  once(key: string, work: () => void): void {
    if (this.#walking.has(key)) return
    this.#walking.add(key)
    work()
    this.#walking.delete(key)
  }

  origin(setting: Setting, line: number, extra: readonly string[] = []): Origin {
    const quote = setting.source[line] ?? setting.source[0] ?? ''
    return {
      step: setting.step,
      stepName: setting.stepName,
      at: { path: setting.at.path, line: setting.at.line + line },
      via: setting.via,
      quote: quote.trim().slice(0, MAX_QUOTE),
      conditions: extra.length === 0 ? setting.conditions : [...setting.conditions, ...extra],
    }
  }

  script(text: string, shell: Shell, setting: Setting, as: ScriptKind = 'part'): void {
    // What is over the limit is not told, so it need not be read either: a job may call a script of a thousand lines a hundred times.
    if (this.#full) return
    const powerShell = isPowerShell(shell)
    if (!powerShell && shell !== 'bash' && shell !== 'sh') return this.#ways.foreign(this, text, shell, setting)
    const parsed = powerShell ? parsePowerShell(text, setting) : parseShell(text, setting)
    for (const [name, passing] of passingIn(parsed)) this.#passing.set(name, passing)
    const lines = lineStarts(text)
    const visible = visibleFrom(setting.variables)
    const own =
      parsed.functions.size === 0 ? setting : { ...setting, functions: new Set([...(setting.functions ?? []), ...parsed.functions.keys()]) }
    let set: Variables = nothingSet
    for (const simple of parsed.commands) {
      if (this.#full) return
      const line = lineOf(lines, simple.offset)
      if (simple.own !== set) {
        readEnvironment(this, simple.own, set, () => ({ ...onLine(setting, line), variables: visible(simple.own) }))
        set = simple.own
      }
      const run = (): void => {
        if (isTold(simple)) return
        this.#libraries.hear(simple)
        const name = simple.words[0]?.value
        const passing = name == null ? undefined : this.#passing.get(name)
        if (passing !== undefined) for (const run of runBy(simple, passing)) this.simple(run, shell, setting, line, visible(run.own))
        if (name == null || !isFunction(powerShell ? name.toLowerCase() : name, simple, parsed, setting.functions))
          for (const one of startedWith(simple, setting, visible(simple.own))) this.simple(one, shell, own, line, visible(simple.own))
      }
      if (as !== 'sourced' || !this.#libraries.keeps(simple, `${setting.at.path}:${simple.offset}`, run)) run()
    }
    if (parsed.left === 'limit' || (parsed.left === 'syntax' && as !== 'part')) this.#leftOut(parsed.left, text, setting)
  }

  /** What of a script was not read is told like any other thing that cannot be. */
  #leftOut(left: 'limit' | 'syntax', text: string, setting: Setting): void {
    const because = left === 'limit' ? 'the script does more than can be read' : 'the script has a fault that no shell would take'
    this.unread('script', left === 'limit' ? 'limit' : 'unreadable', because, left === 'limit' || hasIntent(text), this.origin(setting, 0))
  }

  /** To be called when all is read: what functions of sourced files do, where something called them. */
  finish(): void {
    this.#libraries.wake()
  }

  /** @param visible variables that the command sees, but for those that are set for it alone */
  simple(simple: Simple, shell: Shell, setting: Setting, line: number, visible: Variables): void {
    const { words, wrappers, kept, pairs, script } = simple.unwrapped
    const origin = this.origin(setting, line, simple.conditions)
    const folder = simple.folder === null ? null : folderIn(setting.folder, simple.folder)
    const assignments = Object.keys(pairs).length === 0 ? simple.assignments : { ...simple.assignments, ...pairs }
    const variables = Object.keys(assignments).length === 0 ? visible : over(visible, Object.entries(assignments))
    const commandOf = (of: readonly Word[], taken: readonly string[], program: Pick<Command, 'name' | 'likely'>): Command => ({
      kind: 'command',
      shell,
      name: program.name,
      likely: program.likely,
      args: of.slice(1),
      wrappers: setting.within === undefined ? taken : [...setting.within, ...taken],
      assignments,
      stdin: fed,
      redirects: simple.redirects,
      pipedFrom: simple.pipedFrom,
      pipedTo: simple.pipedTo,
      env: variables,
      origin,
    })
    const program = programOf(words[0])
    const taker = takers.get(program.name ?? '')
    const fed = simple.stdin ?? (taker === undefined || simple.before.length === 0 ? null : printedInto(simple, { ...setting, variables }))
    for (const of of kept) this.add(commandOf(of, [], programOf(of[0])))
    const { functions, ...around } = setting
    const inner = (): Setting => ({
      ...around,
      ...(script?.same && functions !== undefined ? { functions } : {}),
      at: { path: origin.at.path, line: origin.at.line },
      source: [origin.quote],
      variables,
      folder,
      conditions: origin.conditions,
      ...(wrappers.length > 0 ? { within: [...(setting.within ?? []), ...wrappers] } : {}),
      depth: setting.depth + 1,
    })
    if (variables !== visible) readEnvironment(this, variables, visible, inner)
    if (script !== null) {
      const text = isPowerShell(shell) ? script.text.value : knownText(script.text, { ...setting, variables })
      if (text !== null && setting.depth < MAX_DEPTH) return this.script(text, script.shell, inner())
      this.add(commandOf(words, wrappers, program))
      return this.madeAtRunTime(script.text, origin)
    }
    if (words.length === 0) return
    const command = commandOf(words, wrappers, program)
    this.add(command)
    if (command.name === null) return
    const follow = (lead: Lead): void => this.#ways.follow(this, lead, inner(), command)
    if (taker?.({ reader: this, command, inner, follow })) return
    for (const lead of leadsOf({ name: command.name, args: command.args, folder, program: words[0]?.value ?? command.name })) follow(lead)
  }
}

const isPowerShell = (shell: Shell): boolean => shell === 'pwsh' || shell === 'powershell'

/** The same place, at one line of the script. */
const onLine = (setting: Setting, line: number): Setting => ({
  ...setting,
  at: { path: setting.at.path, line: setting.at.line + line },
  source: [setting.source[line] ?? ''],
})

/** What stands around a script, with what it has set itself put on top: made once for all commands that see the same. */
const visibleFrom = (outer: Variables): ((own: Variables) => Variables) => {
  const made = new Map<Variables, Variables>()
  return (own) => {
    if (own.size === 0) return outer
    const before = made.get(own)
    if (before !== undefined) return before
    const both = over(outer, own)
    made.set(own, both)
    return both
  }
}
