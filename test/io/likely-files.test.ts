import { describe, expect, it } from 'vitest'
import { likelyFiles } from '../../src/io/likely-files.ts'

const usual = ['package.json', 'GNUmakefile', 'makefile', 'Makefile']
const guessed = (...texts: readonly string[]): readonly string[] => likelyFiles(texts).filter((path) => !usual.includes(path))

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

  it('are a few, whatever the text', () => {
    const start = performance.now()
    expect(likelyFiles(['a/'.repeat(200_000), `${'a'.repeat(400_000)}.sh`, 'a.'.repeat(200_000)]).length).toBeLessThan(10)
    expect(likelyFiles([Array.from({ length: 5000 }, (_, index) => `x/${index}.sh`).join(' ')])).toHaveLength(500)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
