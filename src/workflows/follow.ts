/** Follows where a command leads, into the repository's own files. */
import type { Command } from '../model/activity.ts'
import type { Fact } from '../model/fact.ts'
import { firstOf, pathIn } from './files.ts'
import type { Lead } from './leads.ts'
import { givenToMake } from './make-call.ts'
import { MAX_LINES, noVariables, recipeFiles, recipeOf } from './makefile.ts'
import type { Reader, Setting, Shell } from './reader.ts'
import { defaultNames, recipesIn } from './recipes.ts'
import { remembering } from './remember.ts'
import { over } from './visit.ts'
import { hasIntent, hasSecret, MAX_DEPTH } from './weight.ts'

export const follow = (reader: Reader, lead: Lead, setting: Setting, command: Command): void => {
  const weighty = (name: string): boolean => hasIntent(name) || hasSecret(command.env, command.args)
  const say = (what: string, because: string, cause: 'dynamic' | 'not-found' | 'limit' | 'unreadable' | 'not-asked'): void =>
    void reader.unread(what, cause, because, weighty(what), command.origin)
  if (setting.depth > MAX_DEPTH) return say(labelOf(lead), 'it is called from too deep', 'limit')
  if (lead.kind === 'open') return say(lead.what, lead.because, 'dynamic')
  if (lead.kind === 'file') return followFile(reader, lead, setting, command, say)
  if (lead.kind === 'package-script' || lead.kind === 'package-hooks') return followPackage(reader, lead, setting, say)
  followRecipes(reader, lead, setting, command, say)
}

type Say = (what: string, because: string, cause: 'dynamic' | 'not-found' | 'limit' | 'unreadable' | 'not-asked') => void

const labelOf = (lead: Lead): string =>
  lead.kind === 'file'
    ? lead.path
    : lead.kind === 'open'
      ? lead.what
      : `${lead.kind} ${'scripts' in lead ? lead.scripts.join(' ') : lead.targets.join(' ')}`

const below = (
  { file: _file, started: _started, ...setting }: Setting,
  path: string,
  line: number,
  source: readonly string[],
  folder: string | null,
): Setting => ({
  ...setting,
  at: { path, line },
  source,
  via: [...setting.via, path],
  folder,
})

const languages: Readonly<Record<string, string>> = {
  py: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  rb: 'ruby',
  pl: 'perl',
  php: 'php',
  ps1: 'pwsh',
  psm1: 'pwsh',
  sh: 'sh',
  bash: 'sh',
  zsh: 'sh',
  cmd: 'cmd',
  bat: 'cmd',
  groovy: 'groovy',
  kts: 'kotlin',
  swift: 'swift',
  go: 'go',
  rs: 'rust',
  lua: 'lua',
}

/** The language of a file: by its first line, else its ending; a file without either is a shell script, as the kernel takes it. */
const languageOf = (path: string, text: string, given: string): string => {
  if (given !== 'shebang') return given
  const program = /^#!\s?(?:\S*\/)?([^/\s]+)(?:[ \t]+(?:-\S+[ \t]+)?([\w.-]+))?/.exec(text.slice(0, 200))
  const name = program === null ? null : program[1] === 'env' ? (program[2] ?? null) : (program[1] ?? null)
  if (name !== null)
    return /^(?:ba|z|da|k|a)?sh$/.test(name)
      ? 'sh'
      : /^python/.test(name)
        ? 'python'
        : /^(?:node|deno|bun|tsx|zx)$/.test(name)
          ? 'javascript'
          : name
  return languages[/\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'sh'
}

/** Node finds a module without its ending, too: https://nodejs.org/api/modules.html#file-modules */
const endings = ['.js', '.cjs', '.mjs', '.ts', '/index.js']

const fileOf = (reader: Reader, { path, language }: Extract<Lead, { kind: 'file' }>): { path: string; text: Fact<string | null> } => {
  const ended = language !== 'javascript' || /\.\w{1,8}$/.test(path)
  for (const ending of ended ? [] : endings) {
    const text = reader.files.text(path + ending)
    if (text.known && text.value !== null) return { path: path + ending, text }
  }
  return { path, text: reader.files.text(path) }
}

const notHere = 'is not in the repository; it may be in a submodule, or made by a step before'

const followFile = (reader: Reader, lead: Extract<Lead, { kind: 'file' }>, setting: Setting, command: Command, say: Say): void => {
  const { path, text } = fileOf(reader, lead)
  const named = languages[/\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? '']
  if (!text.known) return say(path, `the script was not read: ${text.because}`, 'not-asked')
  if (text.value === null) {
    // A program that the job builds or fetches first has no file to read. Without an interpreter's name it is a binary like any other.
    if (named !== undefined || lead.language !== 'shebang') say(path, `the script ${notHere}`, 'not-found')
    return
  }
  const language = languageOf(path, text.value, lead.language)
  const shell = shellOf(language)
  const { value } = text
  if (shell === null)
    return reader.add({ kind: 'program', language, path, text: value, args: command.args, env: command.env, origin: command.origin })
  const sourced = command.name === 'source' || command.name === '.' || command.name === 'Import-Module'
  const positional = new Map(setting.variables)
  if (!sourced)
    for (const [index, word] of command.args.slice(command.name === baseOf(path) ? 0 : 1).entries()) positional.set(String(index + 1), word)
  reader.once(`file ${path}`, () =>
    reader.script(
      value,
      shell,
      {
        ...below(setting, path, 1, linesOf(value), setting.folder),
        variables: positional,
        file: path,
        ...(sourced ? startedIn(setting) : { started: path }),
      },
      sourced ? 'sourced' : 'whole',
    ),
  )
}

/** A script that is taken in goes by the name of the one that was started. */
const startedIn = ({ started }: Setting): Pick<Setting, 'started'> => (started === undefined ? {} : { started })

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const shellOf = (language: string): Shell | null =>
  language === 'sh' ? 'bash' : language === 'pwsh' || language === 'cmd' ? language : null

const followPackage = (
  reader: Reader,
  lead: Extract<Lead, { kind: 'package-script' | 'package-hooks' }>,
  setting: Setting,
  say: Say,
): void => {
  const path = pathIn(lead.folder, 'package.json')
  if (path === null) return
  const text = reader.files.text(path)
  const what = `script ${lead.scripts.join(', ')} of ${path}`
  if (!text.known) return lead.kind === 'package-script' ? say(what, `package.json was not read: ${text.because}`, 'not-asked') : undefined
  const scripts = text.value === null ? null : scriptsIn(text.value)
  if (scripts === null)
    return lead.kind === 'package-script'
      ? say(what, 'there is no package.json that can be read', text.value === null ? 'not-found' : 'unreadable')
      : undefined
  for (const name of lead.scripts) {
    if (lead.kind === 'package-script' && !scripts.has(name)) say(what, 'package.json has no such script', 'not-found')
    for (const stage of lead.kind === 'package-script' ? [`pre${name}`, name, `post${name}`] : [name]) {
      const script = scripts.get(stage)
      if (script === undefined) continue
      reader.once(`script ${path} ${stage}`, () =>
        reader.script(script.text, 'sh', below(setting, path, script.line, [`"${stage}": ${JSON.stringify(script.text)}`], lead.folder)),
      )
    }
  }
}

/** The scripts of a package.json with their lines; null where it is not JSON. */
const scriptsIn = remembering(200, (text): ReadonlyMap<string, { readonly text: string; readonly line: number }> | null => {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    // JSON's only way to say "not JSON" is to throw; null says it here.
    return null
  }
  if (
    parsed === null ||
    typeof parsed !== 'object' ||
    !('scripts' in parsed) ||
    parsed.scripts === null ||
    typeof parsed.scripts !== 'object'
  )
    return new Map()
  const start = text.indexOf('"scripts"')
  return new Map(
    Object.entries(parsed.scripts).flatMap(([name, script]) => {
      if (typeof script !== 'string') return []
      const at = text.indexOf(JSON.stringify(name), start)
      return [[name, { text: script, line: at < 0 ? 1 : text.slice(0, at).split('\n').length }] as const]
    }),
  )
})

const followRecipes = (
  reader: Reader,
  lead: Extract<Lead, { kind: 'make' | 'just' | 'task' }>,
  setting: Setting,
  command: Command,
  say: Say,
): void => {
  const { kind, folder, file, targets } = lead
  const what = `${kind} ${targets.join(' ')}`.trim()
  const paths = (file === null ? recipeFiles[kind] : [file]).flatMap((name) => pathIn(folder, name) ?? [])
  const found = firstOf(reader.files, paths)
  if (!found.known) return say(what, `its file was not read: ${found.because}`, 'not-asked')
  if (found.value === null) return say(what, `its file ${notHere}`, 'not-found')
  const { path, text } = found.value
  if (linesOf(text).length > MAX_LINES) return say(what, 'its file is too long', 'limit')
  const given = kind === 'make' ? givenToMake(command, defaultNames(text)) : null
  const recipes = recipesIn(kind, path, text, given?.values ?? noVariables)
  if (recipes === null) return say(what, 'its file cannot be read', 'unreadable')
  const source = linesOf(text)
  const around = given === null || given.words.size === 0 ? setting : { ...setting, variables: over(setting.variables, given.words) }
  const walk = (name: string, depth: number): void => {
    const recipe = recipeOf(recipes, name)
    if (recipe === null) {
      if (depth > 0) return
      if (/[$`]/.test(name)) return say(what, 'the name of the target is only known at run time', 'dynamic')
      return say(what, `${path} has no such target`, 'not-found')
    }
    if (depth > MAX_DEPTH) return say(what, 'its targets need each other too deeply', 'limit')
    reader.once(`${kind} ${path} ${name}`, () => {
      for (const need of recipe.needs) walk(need, depth + 1)
      for (const { text: line, line: number } of recipe.lines)
        reader.script(line, 'sh', below(around, path, number, [source[number - 1] ?? line], folder))
    })
  }
  for (const target of targets.length > 0 ? targets : recipes.first === null ? [] : [recipes.first]) walk(target, 0)
}

const linesOf = remembering(50, (text): readonly string[] => text.split('\n'))
