import { describe, expect, it } from 'vitest'
import { statementsOf } from '../../src/workflows/power-shell.ts'
import { jobOf } from './a-job.ts'

const said = (script: string): readonly string[] => statementsOf(script).map(({ text }) => text.trim().replaceAll(/\s+/g, ' '))

describe('the commands of a script of PowerShell', () => {
  it.each([
    ['dotnet build -c Release', ['dotnet build -c Release']],
    ['& dotnet nuget push a.nupkg', ['dotnet nuget push a.nupkg']],
    ['& "$tools/x.exe" push', ['"$tools/x.exe" push']],
    ['. ./lib.ps1', ['./lib.ps1']],
    ['if ($LASTEXITCODE -ne 0) { throw "no" }', []],
    ['if ($x) { npm publish } else { npm pack }', ['npm publish', 'npm pack']],
    ['if (git diff --quiet) { npm publish }', ['git diff --quiet', 'npm publish']],
    ['foreach ($p in Get-ChildItem *.nupkg) { dotnet nuget push $p }', ['dotnet nuget push $p']],
    ['try { gh release create v1 } catch { exit 1 } finally { Pop-Location }', ['gh release create v1', 'Pop-Location']],
    [
      'Get-ChildItem *.nupkg | ForEach-Object { dotnet nuget push $_ }',
      ['Get-ChildItem *.nupkg', 'ForEach-Object', 'dotnet nuget push $_'],
    ],
    ['$sha = git rev-parse HEAD', ['git rev-parse HEAD']],
    ['$sha = & git rev-parse HEAD', ['git rev-parse HEAD']],
    ['$sha = $(git rev-parse HEAD)', ['git rev-parse HEAD']],
    ['[string]$v = (gh release view --json tagName)', ['gh release view --json tagName']],
    ['$a.b[0] += 1', []],
    ['$list.Add("x")', []],
    ['[Console]::WriteLine("npm publish")', []],
    ['return npm publish', ['npm publish']],
    ['function Ship($v) { npm publish }', ['npm publish']],
    ['npm ci && npm publish; npm pack', ['npm ci', 'npm publish', 'npm pack']],
    ['npm publish 2>&1', ['npm publish 2>&1']],
    ['# npm publish\nnpm pack', ['npm pack']],
    ['<# npm publish\n#> npm pack', ['npm pack']],
    ['npm pack # npm publish', ['npm pack']],
    ['choco push a.nupkg `\n  --key x', ['choco push a.nupkg --key x']],
    ['$h = @{\n  Uri = "x"\n  Body = 1\n}\nInvoke-RestMethod @h', ['Invoke-RestMethod @h']],
    ["$text = @'\nnpm publish\n'@\nnpm pack", ['npm pack']],
    ['Write-Output "a `" b; npm publish"', ['Write-Output "a `" b; npm publish"']],
    ["Write-Output 'it''s; npm publish'", ["Write-Output 'it''s; npm publish'"]],
    ['dotnet nuget push (Get-Item a.nupkg)', ['Get-Item a.nupkg', 'dotnet nuget push (Get-Item a.nupkg)']],
    ["& (Join-Path $PSScriptRoot 'x.ps1') -Ship", ['"$PSScriptRoot/x.ps1" -Ship']],
    ['switch ($x) { "a" { npm publish } default { npm pack } }', ['npm publish', 'default', 'npm pack']],
    ['npm publish', ['npm publish']],
    ['"unfinished', []],
  ])('%j', (script, expected) => {
    expect(said(script).filter((line) => !/^Join-Path/.test(line))).toEqual(expected)
  })

  it('stand where they stood', () => {
    const script = '🚀 = 1\n# note\n  & dotnet pack `\r\n  -c x\nif ($a) { git push }'
    for (const { text, offset } of statementsOf(script)) expect(script.startsWith(text.slice(0, 4), offset)).toBe(true)
  })

  it.each([
    '('.repeat(50_000),
    '{'.repeat(50_000),
    '"'.repeat(50_001),
    '`\n'.repeat(50_000),
    '& '.repeat(50_000),
    '@{'.repeat(50_000),
    '<#'.repeat(50_000),
  ])('are found quickly in a hostile script (%#)', (script) => {
    const start = performance.now()
    statementsOf(script)
    expect(performance.now() - start).toBeLessThan(2000)
  })
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
