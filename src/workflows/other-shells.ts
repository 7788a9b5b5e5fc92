/** Scripts in other shells and languages: at least their commands. */

import { lineOf, lineStarts } from './lines.ts'
import type { Reader, Setting, Shell } from './reader.ts'
import { secretNamesIn } from './references.ts'
import { byLines } from './shell.ts'
import { mask } from './shell-mask.ts'
import { Outside } from './shell-outside.ts'

/** Calls by which a program in another language runs a command line. */
const shellCalls =
  /\b(?:os\.system|subprocess\.(?:run|call|check_call|check_output|Popen)|execSync|exec|execa|spawnSync|spawn|system)\s?\(\s?f?["'`]([^"'`\n]{1,500})["'`]/g
const argumentLists =
  /\b(?:subprocess\.(?:run|call|check_call|check_output|Popen)|spawnSync|spawn|execFileSync|execFile|execa)\s?\(\s?\[?\s?["']([\w./-]{1,100})["']\s?,\s?\[?([^\])\n]{0,500})/g

export const readForeign = (reader: Reader, text: string, shell: Shell, setting: Setting): void => {
  if (shell === 'python' || shell === 'other') return readProgram(reader, text, shell, setting)
  const lines = lineStarts(text)
  const { commands } = byLines(mask(text.replaceAll(/\^\r?\n/g, (whole) => ' '.repeat(whole.length))), new Outside(setting), false)
  for (const simple of commands) reader.simple(simple, shell, setting, lineOf(lines, simple.offset), setting.variables)
}

/** An inline program: told as one, and the command lines that it visibly runs are read as a shell's. */
const readProgram = (reader: Reader, text: string, shell: Shell, setting: Setting): void => {
  const lines = lineStarts(text)
  const secrets = secretNamesIn(text)
  reader.add({
    kind: 'program',
    language: shell,
    path: setting.at.path,
    text,
    args: secrets.length === 0 ? [] : [{ text: '', value: null, secrets }],
    env: setting.variables,
    origin: reader.origin(setting, 0),
  })
  for (const found of text.matchAll(shellCalls)) reader.script(found[1] ?? '', 'sh', here(setting, lineOf(lines, found.index)))
  for (const found of text.matchAll(argumentLists)) {
    const words = [...(found[2] ?? '').matchAll(/["']([^"'\n]{0,200})["']/g)].map(([, word = '']) => `'${word.replaceAll("'", '')}'`)
    reader.script([found[1] ?? '', ...words].join(' '), 'sh', here(setting, lineOf(lines, found.index)))
  }
}

const here = (setting: Setting, line: number): Setting => ({
  ...setting,
  at: { path: setting.at.path, line: setting.at.line + line },
  source: [setting.source[line] ?? ''],
  depth: setting.depth + 1,
})
