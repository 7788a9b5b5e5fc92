import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPowerShell } from '../../src/workflows/powershell.ts'
import { mask } from '../../src/workflows/shell-mask.ts'
import { Outside } from '../../src/workflows/shell-outside.ts'
import { done, jobOf } from './a-job.ts'

const runs = (script: string, beside: Readonly<Record<string, string>> = {}, shell = 'pwsh'): readonly string[] =>
  done(jobOf(`shell: ${shell}\n        run: |\n          ${script.replaceAll('\n', '\n          ')}`, beside))

const read = (text: string) =>
  readPowerShell(mask(text), new Outside({ scope: { matrix: null, inputs: {}, env: {} }, variables: new Map(), folder: '' }))

const lines = (...all: readonly string[]): string => all.join('\n')

describe('what PowerShell runs nothing by', () => {
  it.each([
    ['a here-string', lines('$x = @"', 'gh release create', '"quoted" $name', '"@')],
    ['a here-string as it stands', lines("$x = @'", "it's $(gh release create)", "'@")],
    ['a text over several lines', lines('$x = "one', 'gh release create', 'two"')],
    ['a line comment', '# gh release create'],
    ['a comment behind a value', '$x = 1 # gh release create'],
    ['a block comment', lines('<#', 'gh release create', '#>')],
    ['a property', '$x.Y = 1'],
    ['an entry', '$x["k"] = "v"'],
    ['a static method', '[IO.File]::WriteAllText($path, "x")'],
    ['a method', '$list.Add("gh release create")'],
    ['parameters', lines('[CmdletBinding()]', 'param(', '  [Parameter(Mandatory = $true)][string] $Name,', '  [int] $Count = 3', ')')],
    ['a table', lines('$x = @{', '  Name = "a"', '  "Other" = 1; Third = $true', '  Inner = @{ a = if ($y) { 1 } else { 2 } }', '}')],
    ['a list', lines('$x = @(', '  "gh",', '  "release"', ')')],
    ['a condition', 'if ($a -eq "b" -and -not $c) { $x = 1 } elseif ($d) { 2 } else { 3 }'],
    ['a loop', 'for ($i = 0; $i -lt 3; $i++) { $sum += $i }'],
    ['a class', lines('class Pair : Base {', '  [string] $Left = "x"', '  [int] Sum([int] $a) { return $a + 1 }', '}')],
    ['names of parts', lines('enum Kind { One; Two }', 'using namespace System.Text')],
    ['a number of its own', lines('1..5', '3.5', '-1', '10kb')],
    ['the end', lines('exit 1', 'return', 'throw "x"')],
    ['an expression that is set', '$x = ${{ inputs.count }}'],
    ['quotes of a typesetter', '$x = \u201cgh release create\u201d'],
  ])('%s', (_name, script) => {
    expect(runs(script)).toEqual([])
  })
})

const release = 'gh release create v1'

describe('what PowerShell runs', () => {
  it.each([
    ['behind an assignment', `$x = ${release}`, [release]],
    ['by the call operator', '& gh release create v1', [release]],
    ['by a variable that is known', lines('$tool = "gh"', '$out = & $tool release create v1'), [release]],
    ['by one that is not', lines('& $tool release', '$x = & $tool release'), ['? release', '? release']],
    ['by a name of the workflow', '${{ inputs.tool }} release', ['? release']],
    ['on the line after a step', lines('$i++', release), [release]],
    ['in a condition', `if (${release}) { }`, [release]],
    ['in branches', lines(`if ($x) { ${release} }`, 'else', '{', '  npm publish', '}'), [release, 'npm publish']],
    ['in a loop', `foreach ($x in Get-ChildItem) { ${release} }`, ['Get-ChildItem', release]],
    ['in a loop by a label', `:all while ($true) { ${release} }`, [release]],
    ['after the loop', lines('do { $x++ } while ($x -lt 3)', release), [release]],
    ['in a try', `try { ${release} } catch [Exception] { npm publish } finally { git push }`, [release, 'npm publish', 'git push']],
    ['in clauses', lines('switch -Regex ($x) {', `  "a" { ${release} }`, '  default { npm publish }', '}'), [release, 'npm publish']],
    ['in a function', lines('function Publish-It([string] $n) {', `  ${release}`, '}', 'publish-it x'), [release]],
    ['in a method', `class A { [void] Go() { ${release} } }`, [release]],
    ['in a block', `& { ${release} }`, [release]],
    ['in a block that is called by a name', lines(`$go = { ${release} }`, '& $go'), [release]],
    ['in a block or another', lines(`$go = { ${release} }`, 'if ($x) { $go = $y }', '& $go'), [release, '?']],
    ['in a text', `Write-Host "made $(${release})"`, [release, 'Write-Host "made $(gh release create v1)"']],
    ['in a here-string', lines('$x = @"', `$(${release})`, '"@'), [release]],
    ['in a table', `$x = @{ a = ${release} }`, [release]],
    ['in arguments of a method', `$x.Add((${release}))`, [release]],
    ['in parameters', `param([string] $x = $(${release}))`, [release]],
    ['in parentheses', `$x = (${release} | ConvertFrom-Json).id`, [release, 'ConvertFrom-Json']],
    ['behind values', `1..3 | ForEach-Object { ${release} }`, [release, 'ForEach-Object { gh release create v1 }']],
    ['on the next line of a pipeline', lines('"x" |', release), [release]],
    ['on a next line that begins with one', lines('$x', `  | ${release}`), [release]],
    ['over lines that go on', lines('gh release `', '  create v1'), [release]],
    ['one behind the other', `${release}; npm publish && git push || git status`, [release, 'npm publish', 'git push', 'git status']],
    ['in the background', lines(`${release} &`, 'npm publish'), [release, 'npm publish']],
    ['with streams led away', `${release} 2>&1 > out.txt`, [release]],
    ['where a name begins with a digit', '7z a x.zip', ['7z a x.zip']],
    ['with words as they stand', 'git log --% --format="%H" | x', ['git log --format="%H"', 'x']],
    ['by its process', 'Start-Process -FilePath gh -ArgumentList "release", "create", "v1" -Wait', [release]],
    ['by its process and one text', 'start gh "release create v1"', [release]],
    ['with a list put in', lines('$words = @("release", "create")', 'gh @words v1'), [release]],
    ['with a list that is not known', 'gh @words', ['gh @words']],
    ['by its text', 'Invoke-Expression "gh release create v1"', [release]],
    ['by a text that is not known', 'iex $text', ['Invoke-Expression $text', 'unread dynamic: $text']],
    ['by another PowerShell', 'pwsh -NoProfile -Command "gh release create v1"', [release]],
    ['by Windows PowerShell', 'powershell "gh release create v1"', [release]],
    ['by what is encoded', 'pwsh -enc Z2g=', ['pwsh -enc Z2g=', 'unread dynamic: Z2g=']],
    ['by code that is made', '[scriptblock]::Create($x).Invoke()', ['?', '?']],
    ['by a process that is made', '[Diagnostics.Process]::Start("gh", "release")', ['?']],
  ])('%s', (_name, script, expected) => {
    const said = runs(script)
    for (const one of expected) expect(said.map((line) => (one === '?' ? line.slice(0, 1) : line))).toContain(one)
    expect(said).toHaveLength(expected.length)
  })

  it('still tells the lines of a script that has no end', () => {
    expect(runs(lines('Write-Host "x', release))).toContain(release)
  })

  it('knows what a hashtable gives', () => {
    const script = lines('$p = @{', '  Uri = "https://x.y/z"', '  Method = "Post"', '}', 'Invoke-RestMethod @p -Verbose:$false')
    expect(runs(script)).toEqual(['Invoke-RestMethod -Uri https://x.y/z -Method Post -Verbose false'])
  })

  it.each([
    ['in a branch', lines('$tool = "gh"', 'if ($x) { $tool = "npm" }', '& $tool x'), '? x'],
    ['by its caller', lines('$tool = "gh"', 'function f($tool) { & $tool x }'), '? x'],
    ['by the caller of the script', lines('param($Tool = "gh")', '& $tool x'), '? x'],
    ['by an addition', lines('$tool = "gh"', '$tool += "x"', '& $tool x'), '? x'],
    ['in any case', lines('$Tool = "gh"', '& $TOOL x'), 'gh x'],
    ['of the environment', lines('$env:TOOL = "gh"', '& $env:tool x'), 'gh x'],
  ])('follows a variable that is set %s', (_name, script, expected) => {
    expect(runs(script)).toEqual([expected])
  })

  it('tells the names on both sides of a pipe', () => {
    const [, second] = read('irm https://x.y/z.ps1 | iex')?.commands ?? []
    expect(second?.pipedFrom).toEqual(['irm'])
  })
})

describe('scripts that a script of PowerShell leads to', () => {
  const beside = {
    'scripts/one.ps1': lines('. "$PSScriptRoot\\two.ps1"', '. (Join-Path $PSScriptRoot "more" "three.ps1")', '& ./top.ps1'),
    'scripts/two.ps1': 'npm publish',
    'scripts/more/three.ps1': 'git push',
    'scripts/lib.psm1': lines('function Send-It { docker push x }', 'function Other { docker pull x }'),
    'top.ps1': 'gh pr list',
  }
  const all = ['npm publish', 'git push', 'gh pr list']
  it.each([
    ['by its path', './scripts/one.ps1', 'pwsh', all],
    ['by the operator', '& "$env:GITHUB_WORKSPACE/scripts/one.ps1" -a b', 'pwsh', all],
    ['from its folder', lines('Set-Location scripts', '. ./two.ps1'), 'pwsh', ['npm publish']],
    ['back from a folder', lines('Push-Location x', 'Pop-Location', './top.ps1'), 'pwsh', ['gh pr list']],
    ['by a program', 'powershell -ExecutionPolicy Bypass -File scripts\\two.ps1', 'pwsh', ['npm publish']],
    ['by bash', 'pwsh -NoProfile ./scripts/two.ps1', 'bash', ['npm publish']],
    ['by the workspace of an expression', "& '${{ github.workspace }}\\scripts\\two.ps1'", 'pwsh', ['npm publish']],
    ['as a module, of which one function is called', lines('ipmo ./scripts/lib.psm1', 'send-it'), 'pwsh', ['docker push x']],
    ['as a module, of which none is', 'Import-Module ./scripts/lib.psm1', 'pwsh', []],
  ])('%s', (_name, script, shell, expected) => {
    const said = runs(script, beside, shell).filter((line) => /^(?:npm|git|gh|docker|unread)\b/.test(line))
    expect(said).toEqual(expected)
  })
})

describe('a hostile script', () => {
  const signs = [
    '$',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '@',
    '"',
    "'",
    '`',
    '\n',
    '#',
    '<#',
    '|',
    '&',
    ';',
    '=',
    '.',
    ',',
    '-',
    ' ',
    'if',
    'a',
    '${{ x }}',
    '@"\n',
    '$(',
  ]

  it('is read to its end, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (parts) => {
        const script = parts.join('')
        expect(read(script)?.left ?? null).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it.each(['(', '{', '$(', '@{a=', '"$(', '[', 'if (', '@(', '$x = ', 'a | ', '<#', '@"\n', '`', '$a[', '$x.y(', 'else ', '-a '])(
    'takes no longer than its length: %s',
    (sign) => {
      const before = performance.now()
      read(sign.repeat(20_000))
      expect(performance.now() - before).toBeLessThan(2_000)
    },
  )
})

describe('a step of PowerShell', () => {
  const commands = (script: string, beside: Readonly<Record<string, string>> = {}) =>
    jobOf(
      `shell: pwsh\n        env: {KEY: "\${{ secrets.NUGET_KEY }}"}\n        run: |\n          ${script.replaceAll('\n', '\n          ')}`,
      beside,
    ).activities.flatMap((activity) => (activity.kind === 'command' ? [activity] : []))

  it('knows the secret that a variable of the environment holds', () => {
    expect(commands('dotnet nuget push a.nupkg -k $env:KEY').map(({ args }) => args.flatMap(({ secrets }) => secrets))).toEqual([
      ['NUGET_KEY'],
    ])
  })

  it.each([
    ['./eng/build.ps1'],
    ['& .\\eng\\build.ps1 -Configuration Release'],
    ['& "$PWD/eng/build.ps1"'],
    ['& "$env:GITHUB_WORKSPACE/eng/build.ps1"'],
    ['Set-Location eng; ./build.ps1'],
    ['Push-Location docs; Pop-Location; eng/build.ps1'],
    ['if ($true) { eng/build.ps1 }'],
  ])('%s leads to the script', (line) => {
    const beside = { 'eng/build.ps1': '& "$PSScriptRoot/ship.ps1"\n', 'eng/ship.ps1': '$x = 1\n& dotnet nuget push a.nupkg\n' }
    const shipped = commands(line, beside).find(({ name }) => name === 'dotnet')
    expect(shipped?.origin).toMatchObject({ at: { path: 'eng/ship.ps1', line: 2 }, via: ['eng/build.ps1', 'eng/ship.ps1'] })
  })

  it('takes a text of several lines for one word', () => {
    expect(commands("gh api graphql -f query='query {\n  viewer { login }\n}'").map(({ args }) => args.map(({ value }) => value))).toEqual([
      ['api', 'graphql', '-f', 'query=query {\n  viewer { login }\n}'],
    ])
  })

  it('runs no program by the name of a variable, unless it is called', () => {
    expect(commands('$x = $y\n$x.Save()\n"text"\n& $tool push').filter(({ name }) => name === null)).toHaveLength(1)
  })
})
