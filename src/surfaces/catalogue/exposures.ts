import { globMatches } from '../command-pattern.ts'
import { knownHosts } from './hosts.ts'

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
/**
 * The commands of a line, split where one ends and another begins outside of quotes, pipes kept together: what one of them tests is not what
 * the next one prints.
 */
const commandsIn = (line: string): readonly string[] => {
  const found: string[] = []
  let [current, quote] = ['', '']
  for (let i = 0; i < line.length; i += 1) {
    const char = line.charAt(i)
    if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
    const two = line.slice(i, i + 2)
    if (quote === '' && (char === ';' || two === '&&' || two === '||')) {
      found.push(current)
      current = ''
      if (char !== ';') i += 1
    } else current += char
  }
  return [...found, current].map((one) => one.trim().replace(/^(?:if|then|else|do|while|!|\{|\()\s+/, ''))
}
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

/** Hosts that take requests with a credential in them, by the catalogue of hosts and of registries. */
const knownHost = (host: string, rest: string): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(host) ||
  /(?:^|\.)(?:github\.com|githubusercontent\.com|npmjs\.org|pypi\.org|crates\.io|rubygems\.org|docker\.io|docker\.com|ghcr\.io|quay\.io|googleapis\.com|amazonaws\.com|azure\.com|windows\.net|microsoftonline\.com|render\.com|netlify\.com|vercel\.com|cloudflare\.com|heroku\.com|fly\.io|codecov\.io|sonarcloud\.io|sonatype\.(?:com|org)|google\.com|apple\.com|mozilla\.org|gitlab\.com|bitbucket\.org|atlassian\.com|atlassian\.net)$/.test(
    host,
  ) ||
  knownHosts.some(({ hosts }) => hosts.some((glob) => globMatches(`${glob}*`, `${host}${rest.startsWith('/') ? rest : '/'}`)))

/** The parts of a request in which a credential is in its place: a header, a user, the address as a whole. */
const inPlace = /\s(?:-H|--header|-u|--user|--oauth2-bearer|--proxy-user|-b|--cookie)[ =]?(?:"[^"]{0,500}"|'[^']{0,500}'|\S{1,500})/g

/** A request that carries a secret in its body or its query to a host that is written out and unknown; or a tool that only carries things off. */
const sendsAway = (command: string, carriers: readonly string[]): boolean => {
  const holds = (text: string): boolean => readsSecret.test(text) || carries(text, carriers)
  if (/(?:\|\s{0,3}|^)(?:nc|ncat|netcat|socat|telnet)\s/.test(command)) return holds(command)
  if (/^(?:nslookup|dig|host|ping)\s/.test(command)) return holds(command)
  if (!/\b(?:curl|wget)\s/.test(command)) return false
  const bare = command.replaceAll(inPlace, ' ')
  const [, host = '', rest = ''] = /https?:\/\/([a-z0-9.-]{1,200})(?=[:/?"'\s]|$)(\S{0,1000})/i.exec(bare) ?? []
  if (host === '' || knownHost(host.toLowerCase(), rest)) return false
  const body = / (?:-d|--data[\w-]{0,12}|-F|--form|--json|--post-data)[ =]/.test(bare)
  return (/[?&][^\s]{0,300}=/.test(rest) && holds(rest)) || (body && holds(bare))
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
      commandsIn(line).some(
        (one) =>
          ((speaks.test(one) && (readsSecret.test(outside(one)) || carries(one, carriers))) ||
            carriers.some((name) => one === `printenv ${name}`)) &&
          !handedOn.test(one) &&
          !/\$\{#|\$\{\w{1,100}:[+]/.test(one),
      ),
  },
  {
    code: 'secret-published',
    message: 'A secret is written into a comment, an issue, a release or a gist.',
    withSecret: true,
    blockworthy: true,
    matches: (line, carriers) =>
      commandsIn(line).some(
        (one) =>
          /\bgh (?:pr|issue|release|gist|discussion) (?:comment|create|edit|review)\b/.test(one) &&
          (readsSecret.test(one.replace(/^(?:\w+=\S+ )+/, '')) ||
            carries(one.replace(/^(?:\w+=\S+ )+/, ''), carriers) ||
            /^(?:env|printenv)\b/.test(one)),
      ),
  },
  {
    code: 'secret-sent',
    message: 'A secret is sent to a host that nothing here knows.',
    withSecret: true,
    blockworthy: true,
    matches: (line, carriers) => commandsIn(line).some((one) => sendsAway(one, carriers)),
  },
  {
    code: 'environment-printed',
    message: 'The whole environment is printed while a secret is in it.',
    withSecret: true,
    blockworthy: true,
    matches: (line) =>
      /^(?:sudo )?(?:env|printenv|export -p|set|declare -p|declare -x)\s{0,3}(?:$|\|\s{0,3}(?:sort|tee|base64|cat|grep|curl|nc|gh|xxd|rev)\b)/.test(
        line,
      ) ||
      /\/proc\/self\/environ|node -p ["']?process\.env["']?\s*$|console\.log\((?:JSON\.stringify\()?process\.env\s{0,3}[,)]|\bp?print\((?:dict\()?os\.environ\b(?![.[])|toJSON\(\s{0,5}env\s{0,5}\)/i.test(
        line,
      ),
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
    code: 'runner-token-read',
    message: "The runner's own tokens are used by hand.",
    withSecret: false,
    blockworthy: true,
    matches: (line) =>
      /\$\{?ACTIONS_(?:ID_TOKEN_REQUEST_TOKEN|RUNTIME_TOKEN)\b/.test(line) &&
      /\b(?:curl|wget|echo|printf|nc)\b/.test(line) &&
      !/-[nz] /.test(line),
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
      /\b(?:curl|wget)\b.{0,500}(?:@|--upload-file |-T )[^\s|>]{0,100}(?:\.aws\/credentials|\.npmrc|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.git\/config|gha-creds-|\.ssh\/id_|(?:^|[@\s/])\.env(?:["'\s]|$))/.test(
        line,
      ) ||
      /\b(?:cat|base64|xxd|od|hexdump|head|tail|less|more|strings|tac|nl)\s[^|>]{0,200}(?:\.aws\/credentials|\.npmrc|\.docker\/config\.json|\.kube\/config|\.git-credentials|\.git\/config|GOOGLE_APPLICATION_CREDENTIALS|gha-creds-|\.ssh\/id_|(?:^|[\s/])\.env(?:\s|$))[^|>]{0,200}$/.test(
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
