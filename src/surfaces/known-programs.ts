/** Programs that the commands' catalogue knows by name, and the plain ones of every shell. */
import { tools } from './catalogue/commands/index.ts'
import { isKnownProgram as isInCatalogue, plainName } from './command-match.ts'

/** They work on files, texts and the shell itself: a token in their environment does nothing. */
const plain = new Set(
  'awk base64 basename break builtin case continue declare df dirname du eval expr file getent hash let ln local mktemp od paste readlink readonly realpath return seq sha256sum shasum split stat tac trap typeset uname unalias wait which whoami yes cat cd chmod cmp cp cut date diff dirname echo env exit export false find grep head jq ls mkdir mv printf pwd read rm sed set shift sleep sort source tail tar tee test touch tr true uniq unset unzip wc which xargs zip [ [[ :'.split(
    ' ',
  ),
)

/** Quiet ones are left out: they run the code of the repository and its packages, and whoever is handed a token there has it. */
let names: ReadonlySet<string> | null = null

export const isKnownProgram = (name: string): boolean => {
  const program = plainName(name)
  names ??= new Set(tools.flatMap((tool) => (tool.quiet ? [] : tool.names)))
  return plain.has(program) || (names.has(program) && !interpreters.has(program))
}

/** Known by name, but what they do stands in what they are given to run. */
const interpreters = new Set([
  'node',
  'python',
  'python3',
  'ruby',
  'php',
  'deno',
  'bun',
  'tsx',
  'ts-node',
  'perl',
  'go',
  'bash',
  'sh',
  'pwsh',
  'make',
])

/** True of a name that everybody gives to the same program, so that a path to it needs no looking at. Verbs may be anybody's script. */
export const isProgramName = (name: string): boolean => {
  const program = plainName(name)
  return !verbs.has(program) && (plain.has(program) || interpreters.has(program) || program === 'java' || isInCatalogue(program))
}

const verbs = new Set([
  'release',
  'deploy',
  'publish',
  'task',
  'migrate',
  'render',
  'up',
  'run',
  'ship',
  'goose',
  'beam',
  'architect',
  'platform',
])
