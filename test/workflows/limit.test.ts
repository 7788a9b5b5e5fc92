import { expect, it } from 'vitest'
import type { Files } from '../../src/workflows/files.ts'
import { readWorkflow } from '../../src/workflows/parse.ts'
import { readJob } from '../../src/workflows/read.ts'

it('stops where the job does more than can be told, and says so', () => {
  const steps = Array.from({ length: 100 }, (_, at) => `      - run: bash lib.sh ${at}`)
  const text = ['on: push', 'jobs:', '  j:', '    runs-on: x', '    steps:', ...steps].join('\n')
  const workflow = readWorkflow('.github/workflows/w.yml', text)
  if (!workflow.readable) throw new Error(workflow.because)
  const library = Array.from({ length: 300 }, (_, at) => `echo ${at}`).join('\n')
  let asked = 0
  const files: Files = {
    text: (path) => {
      if (path === 'lib.sh') asked++
      return { known: true, value: path === 'lib.sh' ? library : null }
    },
    missing: () => [],
    repository: null,
  }
  const { activities } = readJob(workflow, 'j', files)
  expect(activities.at(-1)).toMatchObject({ kind: 'unread', cause: 'limit', weighty: true })
  expect(asked).toBeLessThan(10)
})
