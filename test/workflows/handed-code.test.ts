/** Code that is no file: by a pipe, by standard input, as a word of a shell or an interpreter. */
import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const stepOf = (script: string): string => ['run: |', ...script.split('\n').map((line) => `          ${line}`)].join('\n')
const seen = (script: string, files: Readonly<Record<string, string>> = {}): readonly string[] => done(jobOf(stepOf(script), files))
const programs = (script: string): readonly string[] =>
  jobOf(stepOf(script)).activities.flatMap((one) => (one.kind === 'program' ? [`${one.language}: ${one.text?.trim() ?? ''}`] : []))

describe('a script is read that a shell is handed', () => {
  it.each([
    ['by echo', 'echo "gh release create v1" | bash'],
    ['by printf', "printf '%s\\n' 'true' 'gh release create v1' | sh"],
    ['by printf, with a word put in', "printf 'gh release create %s' v1 | sh"],
    ['by cat', 'cat <<EOF | bash\ngh release create v1\nEOF'],
    ['by cat, as another user', 'cat <<EOF | sudo -u me bash -s -- a\ngh release create v1\nEOF'],
    ['by a group of commands', '{ echo true; echo "gh release create v1"; } | bash'],
    ['to a group of commands', 'echo "gh release create v1" | (cd x && bash)'],
    ['through a program that lets it pass', 'echo "gh release create v1" | tee x | zsh -e'],
    ['in base64', 'echo Z2ggcmVsZWFzZSBjcmVhdGUgdjE= | base64 -d | sh'],
    ['in base64, by a here-string', 'base64 --decode <<< Z2ggcmVsZWFzZSBjcmVhdGUgdjE= | bash -x -'],
    ['by a here-string', 'zsh <<< "gh release create v1"'],
    ['by name of its standard input', 'bash /dev/stdin <<< "gh release create v1"'],
    ['with words of its own', "bash -s v1 <<< 'gh release create $1'"],
    ['as the file that a command makes', 'bash <(echo gh release create v1)'],
    ['as the file that it takes in', 'source <(echo gh release create v1)'],
    ['as its standard input that it takes in', '. /dev/stdin <<< "gh release create v1"'],
    ['as what a command prints', 'eval "$(echo gh release create v1)"'],
    ['as what a command prints over lines', 'sh -c "$(cat <<EOF\ngh release create v1\nEOF\n)"'],
    ['as a variable that holds what a command prints', 'X=$(cat <<EOF\ngh release create v1\nEOF\n)\nbash -c "$X"'],
    ['as a variable that is a whole command', "x='gh release create v1'; $x"],
    ['as another user', 'su - me <<< "gh release create v1"'],
    ['by sudo', 'sudo -s <<EOF\ngh release create v1\nEOF'],
    ['by xargs', "echo v1 | xargs -I{} sh -c 'gh release create {}'"],
    ['by xargs, as a whole', `echo "gh release create v1" | xargs -I % sh -c '%'`],
    ['by xargs, as words', 'echo release create v1 | xargs gh'],
  ])('%s', (_name, script) => {
    expect(seen(script)).toContain('gh release create v1')
  })

  it.each([
    ['in a text', 'bash -c "gh release create $TAG"'],
    ['in a text of several lines', 'bash <<EOF\ngh release create $TAG\nEOF'],
    ['by echo', 'echo "gh release create $TAG" | bash'],
  ])('with what is only known at run time: %s', (_name, script) => {
    expect(seen(script)).toContain('gh release create $TAG')
  })

  it.each(['cat x.sh | bash', 'bash < x.sh', 'envsubst < x.sh | bash', 'cat a.sh x.sh | sudo bash'])('and so is a file: %s', (script) => {
    expect(seen(script, { 'x.sh': 'gh release create v1' })).toContain('gh release create v1')
  })

  it.each([
    ['echo "$X" | bash', ['echo "$X"', 'bash', '?']],
    ['ls | xargs -I % sh -c %', ['ls', '?']],
    ['find . -exec {} \\;', ['?']],
    ['generate | bash', ['generate', 'bash']],
    ['echo "$(generate)" | bash', ['generate', 'echo "$(generate)"', 'bash']],
  ])('what nobody can know stays unknown: %s', (script, expected) => {
    expect(seen(script)).toEqual(expected)
  })

  it.each([
    ['what it is not fed', 'echo "gh release create v1" | bash x.sh'],
    ['what goes into a file', 'echo "gh release create v1" > x | bash'],
    ['what another program makes of it', 'echo "gh release create v1" | tr a b | bash'],
  ])('and not %s', (_name, script) => {
    expect(seen(script)).not.toContain('gh release create v1')
  })

  it('is bounded', () => {
    const deep = Array.from({ length: 40 }).reduce<string>((inner, _, at) => `cat <<E${at} | bash\n${inner}\nE${at}`, 'true')
    expect(seen(deep).length).toBeLessThan(30)
    expect(seen(`${'bash <(echo '.repeat(50)}true${')'.repeat(50)}`).length).toBeLessThan(200)
    expect(seen(`printf '${'%s'.repeat(1000)}' ${'a '.repeat(1000)} | sh`).length).toBeLessThan(10)
  })
})

describe('a program is looked into that an interpreter is handed', () => {
  it.each([
    [`python -c 'ship()'`, 'python: ship()'],
    [`python3 -u -c 'ship()' a b`, 'python: ship()'],
    [`python3 -c"ship()"`, 'python: ship()'],
    [`sudo python3 -Ic "ship($X)"`, 'python: ship($X)'],
    ['python - <<EOF\nship()\nEOF', 'python: ship()'],
    ['python3 <<EOF\nship()\nEOF', 'python: ship()'],
    ['echo "ship()" | python -', 'python: ship()'],
    [`node -e 'ship()'`, 'javascript: ship()'],
    [`node -r x --eval 'ship()'`, 'javascript: ship()'],
    [`node --eval='ship()'`, 'javascript: ship()'],
    [`node -p 'ship()'`, 'javascript: ship()'],
    ['node --input-type=module <<EOF\nship()\nEOF', 'javascript: ship()'],
    [`deno eval 'ship()'`, 'javascript: ship()'],
    [`bun -e 'ship()'`, 'javascript: ship()'],
    [`perl -e 'ship()'`, 'perl: ship()'],
    [`perl -lane 'ship()' x`, 'perl: ship()'],
    [`ruby -rx -e 'ship()'`, 'ruby: ship()'],
    [`ruby -e 'a' -e 'ship()'`, 'ruby: a\nship()'],
    [`php -r 'ship();'`, 'php: ship();'],
    [`Rscript -e 'ship()'`, 'r: ship()'],
    [`docker run x python -c 'ship()'`, 'python: ship()'],
  ])('%s', (script, expected) => {
    expect(programs(script)).toEqual([expected])
  })

  it.each(['python x.py -c ship', 'python -m json.tool <<EOF\n{}\nEOF', 'node x -e ship', 'python -V', 'perl x.pl -e ship'])(
    'and not the words of another: %s',
    (script) => {
      expect(programs(script)).toEqual([])
    },
  )

  it('what is made at run time is told, and asks by what it speaks of', () => {
    const told = (script: string) => jobOf(stepOf(script)).activities.filter(({ kind }) => kind === 'unread')
    expect(told('python -c "$CODE"')).toMatchObject([{ cause: 'dynamic', weighty: false }])
    expect(told('python -c "$DEPLOY_CODE"')).toMatchObject([{ cause: 'dynamic', weighty: true }])
  })

  it.each(['pwsh -Command - <<EOF\nnpm publish\nEOF', 'pwsh <<EOF\nnpm publish\nEOF', 'echo npm publish | pwsh -NoProfile -'])(
    'PowerShell reads scripts: %s',
    (script) => {
      expect(seen(script)).toContain('npm publish')
    },
  )
})
