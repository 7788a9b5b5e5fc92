/** Programs that run a file in a language, and the flags that say which of their words is that file. From their manuals. */

/** The language that each takes. */
export const interpreters: Readonly<Record<string, string>> = {
  python: 'python',
  python3: 'python',
  python2: 'python',
  node: 'javascript',
  tsx: 'javascript',
  'ts-node': 'javascript',
  deno: 'javascript',
  ruby: 'ruby',
  perl: 'perl',
  php: 'php',
  pwsh: 'pwsh',
  powershell: 'pwsh',
  bash: 'sh',
  sh: 'sh',
  zsh: 'sh',
  dash: 'sh',
  source: 'sh',
  '.': 'sh',
  'Import-Module': 'pwsh',
}

/** Flags of interpreters whose next word is no script. */
export const preloads = new Set([
  '-r',
  '--require',
  '--import',
  '--loader',
  '--experimental-loader',
  '-X',
  '-W',
  '-C',
  '--conditions',
  '-P',
  '--project',
])

/** Flags by which an interpreter is given code, or a module's name, in place of a file. `-e` of a shell only ends it at the first failure. */
export const inline: Readonly<Record<string, RegExp>> = {
  sh: /^-\w*c$/,
  python: /^-[cm]$/,
  javascript: /^(?:-e|-p|-pe|--eval|--print)$/,
  ruby: /^-\w*e$/,
  perl: /^-[\w.]*[eE]$/,
  php: /^-r$/,
}
