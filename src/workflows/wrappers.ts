/** Programs that only run another: taken off, so that what really runs is seen. From their manuals. */
import type { Word } from '../model/activity.ts'
import { type GivenScript, innerScript } from './given-script.ts'
import { behindTunnel, TUNNEL } from './tunnels.ts'
import { type Wrapper, wrappersByName } from './wrapper-table.ts'
import { marked } from './xargs.ts'

const containerFlags = new Set(
  (
    '-a --attach --add-host -c --cpu-shares --cap-add --cap-drop --cidfile --cpus --cpuset-cpus --device --dns -e --env --env-file --entrypoint --expose --gpus --group-add -h --hostname --ip --ipc -l --label --link --log-driver --log-opt ' +
    '-m --memory --memory-swap --mount --name --net --network --network-alias -p --publish --pid --platform --pull --restart --runtime --security-opt --shm-size --stop-signal --sysctl --tmpfs -u --user --ulimit -v --volume --volumes-from -w --workdir --profile -f --file --index'
  ).split(' '),
)
const containers = new Set(['docker', 'podman', 'nerdctl', 'finch'])

export interface Unwrapped {
  readonly words: readonly Word[]
  readonly wrappers: readonly string[]
  /** Wrappers that are an act of their own, as they stood. */
  readonly kept: readonly (readonly Word[])[]
  /** `K=V` words of `env`, `sudo` and the like. */
  readonly pairs: Readonly<Record<string, Word>>
  /** A script given as one word: `bash -c '…'`, `eval '…'`, `pwsh -Command "…"`. */
  readonly script: GivenScript | null
}

export const baseName = (path: string): string =>
  // Most programs are written by name alone.
  /[/\\.]/.test(path) ? baseNameIn(path) : path

const baseNameIn = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .split('/')
    .at(-1)
    ?.replace(/\.(?:exe|cmd|bat)$/i, '') ?? path
/** More than anyone writes: behind them may stand anything. */
const MAX_WRAPPERS = 30

export const unwrap = (given: readonly Word[]): Unwrapped => {
  let words = given
  const names: string[] = []
  const kept: (readonly Word[])[] = []
  const pairs: Record<string, Word> = {}
  for (let count = 0; count < MAX_WRAPPERS; count++) {
    const name = words[0]?.value == null ? null : baseName(words[0].value)
    if (name === null) break
    const inner = innerScript(name, words)
    if (inner !== null) return { words, wrappers: names, kept, pairs, script: inner }
    const next = containers.has(name) ? insideContainer(words) : insideWrapper(name, words, pairs)
    if (next === null || next.rest.length === 0) break
    if (next.keep) kept.push(words)
    names.push(next.name)
    words = count < MAX_WRAPPERS - 1 ? next.rest : [{ text: next.rest[0]?.text ?? '', value: null, secrets: [] }]
  }
  return { words, wrappers: names, kept, pairs, script: null }
}

interface Next {
  readonly name: string
  readonly rest: readonly Word[]
  readonly keep: boolean
}

const insideWrapper = (name: string, words: readonly Word[], pairs: Record<string, Word>): Next | null => {
  const subAt = ({ before }: Wrapper): number => (before === undefined ? 1 : skipFlags(words, 1, before))
  const wrapper = wrappersByName.get(name)?.find((one) => {
    const at = subAt(one)
    return (one.sub ?? []).every((sub, index) => words[at + index]?.value === sub)
  })
  if (wrapper === undefined) {
    const client = behindTunnel(words)
    return client === null ? null : { name: TUNNEL, rest: client, keep: true }
  }
  const start = subAt(wrapper) + (wrapper.sub?.length ?? 0)
  const named = [name, ...(wrapper.sub ?? [])].join(' ')
  const keep = wrapper.keep ?? false
  if (wrapper.end) {
    const dash = words.findIndex(({ value }, index) => index >= start && value === '--')
    if (dash >= 0) return { name: named, rest: words.slice(dash + 1), keep }
    const command = words.findIndex(({ value }, index) => index >= start && (value === '-c' || value === '--command'))
    return command >= 0 && words[command + 1] !== undefined ? { name: named, rest: words.slice(command + 1), keep } : null
  }
  let at = skipFlags(words, start, wrapper.flags ?? [])
  if (wrapper.pairs) {
    for (; at < words.length; at = skipFlags(words, at, wrapper.flags ?? [])) {
      const word = words[at]
      const found = /^([A-Za-z_]\w*)=/.exec(word?.text ?? '')
      if (word === undefined || found?.[1] === undefined) break
      pairs[found[1]] = { ...word, text: word.text.slice(found[0].length), value: word.value?.slice(found[0].length) ?? null }
      at++
    }
  }
  at += wrapper.skip ?? 0
  return { name: named, rest: name === 'xargs' ? marked(words.slice(1, at), words.slice(at)) : words.slice(at), keep }
}

const skipFlags = (words: readonly Word[], from: number, valued: readonly string[]): number => {
  let at = from
  while (at < words.length) {
    const text = words[at]?.value ?? words[at]?.text ?? ''
    if (text === '--') return at + 1
    if (!text.startsWith('-') || text === '-') return at
    // In a cluster of letters (`-Eu user`) the last may take the next word.
    const last = /^-[A-Za-z]{2,6}$/.test(text) ? `-${text.at(-1) ?? ''}` : text
    at += valued.includes(text) || valued.includes(last) ? 2 : 1
  }
  return at
}

/** `docker run [flags] IMAGE cmd …`, `docker exec C cmd …`, `docker compose run S cmd …`. An `--entrypoint` is what runs. */
const insideContainer = (words: readonly Word[]): Next | null => {
  const compose = words[1]?.value === 'compose'
  let verb = 1
  if (compose) verb = skipFlags(words, 2, [...containerFlags])
  const name = words[verb]?.value
  if (name !== 'run' && name !== 'exec') return null
  const image = skipFlags(words, verb + 1, [...containerFlags])
  const rest = words.slice(image + 1)
  const flag = words.findIndex(({ value }, index) => index > verb && index < image && value === '--entrypoint')
  const entrypoint = flag < 0 ? undefined : words[flag + 1]
  return { name: `${words[0]?.value ?? 'docker'} ${name}`, rest: entrypoint === undefined ? rest : [entrypoint, ...rest], keep: true }
}
