/** Lines of a script that let secrets out. Every pattern is bounded; `carriers` are the variables of the step that hold a secret. */
import { lineAsksForCredentials } from './metadata.ts'

export interface Exposure {
  readonly code: string
  readonly message: string
  /** It says something only where the step holds a secret. */
  readonly withSecret: boolean
  readonly blockworthy: boolean
  matches(line: string, carriers: readonly string[]): boolean
}

const speaks = /(?:^|[;&|(]\s?|\bthen |\bdo )(?:echo|printf|tee|cat\s{0,3}<<<)\s/
const readsSecret = /\$\{\{\s{0,5}secrets\./i
/** Into a file or a program that takes it: the normal way to hand a secret over. */
const handedOn =
  />{1,2}(?!>|\s{0,3}["']?(?:\/dev\/(?:stdout|stderr|tty)|&|\$\{?GITHUB_(?:OUTPUT|STEP_SUMMARY)))|\|(?!\||\s{0,3}(?:base64(?!\s+-{1,2}d)|rev|xxd|sed|od|hexdump|tee|cat|fold|tr)\b)|::add-mask::/
/** What a command in `$( )` is given is not what it prints. */
const outside = (line: string): string => line.replace(/\$\([^)]{0,500}\)/g, '')
const carries = (line: string, carriers: readonly string[]): boolean => {
  const read = new Set([...outside(line).matchAll(/\$\{?(\w{1,100})/g)].map(([, name]) => name))
  return carriers.some((name) => read.has(name))
}

export const exposures: readonly Exposure[] = [
  {
    code: 'secret-in-output',
    message: 'A secret is written to an output or a summary that others can read.',
    withSecret: true,
    blockworthy: true,
    matches: (line, carriers) =>
      /GITHUB_(?:OUTPUT|STEP_SUMMARY)|::set-output/.test(line) &&
      (readsSecret.test(outside(line)) || carries(line, carriers)) &&
      !/\[\s|-[nz] /.test(line),
  },
  {
    code: 'secret-printed',
    message: 'A secret is printed to the log.',
    withSecret: true,
    blockworthy: true,
    matches: (line, carriers) =>
      speaks.test(` ${line}`.trimStart()) &&
      (readsSecret.test(outside(line)) || carries(line, carriers)) &&
      !handedOn.test(line) &&
      !/\$\{#|\$\{\w{1,100}:[+]/.test(line),
  },
  {
    code: 'environment-printed',
    message: 'The whole environment is printed while a secret is in it.',
    withSecret: true,
    blockworthy: true,
    matches: (line) =>
      /^(?:sudo )?(?:env|printenv|export -p|set|declare -p|declare -x)\s{0,3}(?:$|\|\s{0,3}(?:sort|tee|base64|cat|grep)\b)/.test(line) ||
      /\/proc\/self\/environ|node -p ["']?process\.env["']?\s*$|print\(os\.environ\)/.test(line),
  },
  {
    code: 'context-printed',
    message: 'A context that holds tokens is printed.',
    withSecret: false,
    blockworthy: true,
    matches: (line) => /toJSON\(\s{0,5}(?:secrets|github)\s{0,5}\)/i.test(line) && /\b(?:echo|printf|cat|curl)\b/.test(line),
  },
  {
    code: 'memory-read',
    message: "The runner's memory or the state of its processes is read.",
    withSecret: false,
    blockworthy: true,
    matches: (line) => /\/proc\/[^\s/]{1,20}\/(?:mem|maps|environ)\b|\bgcore\b|\bgdb -p\b|Runner\.Worker|\bmemdump\b/.test(line),
  },
  {
    code: 'metadata-read',
    message: "The cloud's metadata service, which hands out credentials, is asked.",
    withSecret: false,
    blockworthy: true,
    matches: lineAsksForCredentials,
  },
  {
    code: 'credential-file-read',
    message: 'A file of credentials is printed.',
    withSecret: false,
    blockworthy: true,
    matches: (line) =>
      /\bcat\s[^|>]{0,200}(?:\.aws\/credentials|\.npmrc|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.git\/config|GOOGLE_APPLICATION_CREDENTIALS|gha-creds-|\.ssh\/id_|(?:^|[\s/])\.env(?:\s|$))[^|>]{0,200}$/.test(
        line,
      ),
  },
  {
    code: 'store-listed',
    message: 'A whole store of secrets is read.',
    withSecret: false,
    blockworthy: true,
    matches: (line) =>
      /\b(?:vault kv list|op item list|secretsmanager (?:list-secrets|batch-get-secret-value)|gcloud secrets list|doppler secrets download)\b|kubectl get secrets?\b[^|]{0,200}-o\s{0,3}(?:ya?ml|json)/.test(
        line,
      ),
  },
  {
    code: 'carried-off',
    message: 'What the job holds is sent to a place that collects requests.',
    withSecret: false,
    blockworthy: true,
    matches: (line) =>
      /webhook\.site|ngrok(?:-free)?\.(?:io|app)|burpcollaborator|oastify\.com|requestbin|pipedream\.net|interact\.sh/.test(line),
  },
  {
    code: 'trace-on',
    message: 'Commands are traced to the log in a step that holds a secret.',
    withSecret: true,
    blockworthy: false,
    matches: (line) =>
      /^set -\w{0,6}x|^bash -x|^sh -x|ACTIONS_(?:STEP|RUNNER)_DEBUG\s{0,3}[:=]\s{0,3}true|TF_LOG=(?:DEBUG|TRACE)/.test(line),
  },
  {
    code: 'secret-in-build',
    message: 'A secret goes into the history of an image.',
    withSecret: true,
    blockworthy: false,
    matches: (line, carriers) => /--build-arg\b/.test(line) && (readsSecret.test(line) || carries(line, carriers)),
  },
]
