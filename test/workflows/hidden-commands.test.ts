/** Everywhere in a script where a command can stand: it is seen there, or it is told that something was not read. */
import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const stepOf = (script: string, shell = 'bash'): string =>
  ['shell: '.concat(shell), '        run: |', ...script.split('\n').map((line) => `          ${line}`)].join('\n')
const seen = (script: string): readonly string[] => done(jobOf(stepOf(script)))
const untold = (script: string, shell?: string): readonly string[] =>
  jobOf(stepOf(script, shell)).activities.flatMap((activity) => (activity.kind === 'unread' ? [activity.cause] : []))

describe('a command is seen', () => {
  it.each([
    ['in a test', '[[ -n "$(npm publish)" ]]'],
    ['in a test that is a condition', 'if [[ a == "$(npm publish)" && -z b ]]; then echo; fi'],
    ['in an arithmetic command', '(( $(npm publish) + 1 ))'],
    ['in an arithmetic', 'echo $(( 1 + $(npm publish) ))'],
    ['in a loop of an arithmetic', 'for (( i=0; i<$(npm publish); i++ )); do echo; done'],
    ['as a coprocess', 'coproc npm publish'],
    ['as a coprocess with a name', 'coproc ship { npm publish; }'],
    ['where a loop reads from', 'while read -r x; do echo; done < <(npm publish)'],
    ['where a group writes to', '{ echo; } > >(npm publish)'],
    ['where a function writes to', 'f() { echo; } > >(npm publish)\nf'],
    ['in the name of a file that a group writes', '( echo ) > "$(npm publish)"'],
    ['in the text that a loop reads', 'while read -r x; do echo; done <<E\n$(npm publish)\nE'],
    ['in a pattern of a choice', 'case x in $(npm publish)) echo;; esac'],
    ['in an index', 'list[$(npm publish)]=1'],
    ['in an index that is read', 'echo ${list[$(npm publish)]}'],
    ['in a pattern of an expansion', 'echo ${x/$(npm publish)/y}'],
    ['in what a length is cut by', 'echo ${x:$(npm publish):1}'],
    ['between braces', 'echo {a,$(npm publish)}'],
    ['at the end of the script', "trap 'npm publish' EXIT"],
    ['at a signal, with what is known only then', 'trap "npm publish" INT TERM'],
    ['for each file', 'find . -name "*.tgz" -exec npm publish \\;'],
    ['for all files at once, after another', "find . -exec echo {} \\; -execdir sh -c 'npm publish' +"],
    ['before a function of its name is there', 'npm publish\nnpm() { :; }'],
    ['in a text that the shell evaluates', "npm() { :; }\nsh -c 'npm publish'"],
  ])('%s', (_name, script) => {
    expect(seen(script)).toContain('npm publish')
  })

  it.each([
    ['a function', 'npm() { :; }\nnpm publish'],
    ['a function, from another that is called later', 'all() { npm publish; }\nnpm() { :; }\nall'],
    ['a function, in a text that the shell itself evaluates', "npm() { :; }\neval 'npm publish'"],
    ['a function, at the end', "npm() { :; }\ntrap 'npm publish' EXIT"],
    ['signals that are given back', 'trap - npm publish'],
    ['signals that are ignored', "trap '' npm publish"],
  ])('and not in %s', (_name, script) => {
    expect(seen(script)).not.toContain('npm publish')
  })
})

describe('what of a script is too much is told', () => {
  const echoes = (count: number): string => Array.from({ length: count }, (_, index) => `echo ${index}`).join('\n')

  it.each([
    ['bash', echoes(2000), []],
    ['bash', `${echoes(2000)}\nnpm publish`, ['limit']],
    ['bash', `x=$(${echoes(2000).replaceAll('\n', ';')}; npm publish)`, ['limit']],
    ['pwsh', `${echoes(2000)}\nnpm publish`, ['limit']],
    ['cmd', `${echoes(2000)}\nnpm publish`, ['limit']],
    ['bash', `${'( '.repeat(100)}npm publish${' )'.repeat(100)}`, ['limit']],
    ['bash', `${'sudo '.repeat(29)}npm publish`, []],
    ['bash', `# ${'x'.repeat(600_000)}\nnpm publish`, ['limit']],
    ['bash', 'echo a\nfi\nnpm publish', ['unreadable']],
    ['bash', 'echo a', []],
  ])('%s %#', (shell, script, told) => {
    expect(untold(script, shell)).toEqual(told)
  })

  it('in a text with more expressions than anyone writes, each is still seen', () => {
    const many = Array.from({ length: 7000 }, (_, index) => `\${{ github.event.x${index} }}`).join(' ')
    const reading = jobOf(stepOf(`echo ${many} \${{ secrets.LAST }}`))
    expect(reading.secrets.map(({ name }) => name)).toEqual(['LAST'])
    expect(reading.activities.map(({ kind }) => kind)).toEqual(['command', 'unread'])
  })

  it('in what a function runs behind more words than it mostly takes', () => {
    expect(seen('far() { shift 9; "$@"; }\nfar 1 2 3 4 5 6 7 8 9 npm publish')).toContain('npm publish')
  })

  it.each(['make ship', 'just ship'])('in a file that is too long for %s', (run) => {
    const text = `${'# x\n'.repeat(20_001)}ship:\n\tnpm publish\n`
    const { activities } = jobOf(`run: ${run}`, { Makefile: text, justfile: text })
    expect(activities.at(-1)).toMatchObject({ kind: 'unread', cause: 'limit' })
  })

  it('in scripts that stand too deep in each other', () => {
    const nested = (depth: number): string => (depth === 0 ? 'npm publish' : `bash <<E${depth}\n${nested(depth - 1)}\nE${depth}`)
    expect(seen(nested(8))).toContain('npm publish')
    expect(untold(nested(12))).toEqual(['limit'])
  })

  it('and behind more wrappers than anyone writes may stand any program', () => {
    expect(seen(`${'sudo '.repeat(29)}npm publish`)).toContain('npm publish')
    const commands = jobOf(stepOf(`${'sudo '.repeat(40)}npm publish`)).activities
    expect(commands.map((one) => (one.kind === 'command' ? one.name : one.kind))).toEqual([null])
  })
})
