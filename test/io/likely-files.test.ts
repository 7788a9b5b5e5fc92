import { describe, expect, it } from 'vitest'
import { likelyFiles } from '../../src/io/likely-files.ts'

const usual = ['package.json', 'GNUmakefile', 'makefile', 'Makefile']
const workflow = (text: string) => ({ path: '.github/workflows/ci.yml', text })
const without = (paths: readonly string[]): readonly string[] => paths.filter((path) => !usual.includes(path))
const guessed = (...texts: readonly string[]): readonly string[] => without(likelyFiles(texts.map(workflow)))

describe('the files that a workflow most likely leads to', () => {
  it('are its own actions and workflows', () => {
    expect(guessed('- uses: ./.github/actions/set-up\n- uses: "./tool/"\n  uses: ./.github/workflows/called.yml\n')).toEqual([
      '.github/actions/set-up/action.yml',
      '.github/actions/set-up/action.yaml',
      'tool/action.yml',
      'tool/action.yaml',
      '.github/workflows/called.yml',
    ])
    expect(guessed('- uses: actions/checkout@v4\n')).toEqual([])
  })

  it('are the scripts that it names', () => {
    expect(guessed('run: ./ci/build.sh && python tools/x.py "$A"/y.sh\n', 'run: bash ci/build.sh\n')).toEqual(['ci/build.sh', 'tools/x.py'])
    expect(guessed('run: curl https://x.y/install.sh /opt/z.sh ../w.sh a.shx\n')).toEqual([])
  })

  it('are what a full name may mean in the repository itself', () => {
    expect(guessed('- uses: acme/shop/.github/workflows/called.yml@v1\n- uses: acme/shop/tool@v1\n- uses: acme/shop@v1\n')).toEqual([
      '.github/workflows/called.yml',
      'tool/action.yml',
      'tool/action.yaml',
    ])
  })

  it('stand in the folder that is entered first', () => {
    expect(guessed('working-directory: web\nrun: bash build.sh\n')).toEqual([
      'web/package.json',
      'web/GNUmakefile',
      'web/makefile',
      'web/Makefile',
      'build.sh',
      'web/build.sh',
    ])
    expect(guessed('run: make -C ./docs/ html\n')).toContain('docs/Makefile')
  })

  it('are programs of any ending that are started from where one stands', () => {
    expect(guessed('run: ./gradlew build && x/./y && "../z"\n')).toEqual(['gradlew'])
  })

  it('stand beside the file that names them, behind what is only known at run time', () => {
    const action = (text: string) => without(likelyFiles([{ path: 'tool/action.yml', text }]))
    expect(action('run: ${{ github.action_path }}/run.sh\n')).toEqual(['run.sh', 'tool/run.sh'])
    expect(action('run: $GITHUB_ACTION_PATH/run.sh\n')).toEqual(['run.sh', 'tool/run.sh'])
    expect(action('runs:\n  using: node24\n  main: dist/main.js\n')).toEqual(['tool/dist/main.js', 'dist/main.js'])
  })

  it('are written with either slash in PowerShell', () => {
    const script = (text: string) => without(likelyFiles([{ path: 'eng/all.ps1', text }]))
    expect(script('& "$PSScriptRoot\\lib\\x.ps1"\n')).toEqual(['lib/x.ps1', 'eng/lib/x.ps1'])
    expect(script('. (Join-Path $PSScriptRoot y.psm1)\n')).toEqual(['y.psm1', 'eng/y.psm1'])
    expect(script('.\\tools\\z.ps1\n')).toEqual(['tools/z.ps1'])
  })

  it('are not sought in what is no list of commands', () => {
    expect(without(likelyFiles([{ path: 'dist/index.js', text: "import './a.js'" }]))).toEqual([])
  })

  it('are a few, whatever the text', () => {
    const start = performance.now()
    expect(
      likelyFiles(
        ['a/'.repeat(200_000), `${'a'.repeat(400_000)}.sh`, 'a.'.repeat(200_000), './'.repeat(200_000), 'cd '.repeat(200_000)].map(
          workflow,
        ),
      ).length,
    ).toBeLessThan(10)
    expect(likelyFiles([workflow(Array.from({ length: 5000 }, (_, index) => `x/${index}.sh`).join(' '))])).toHaveLength(500)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
