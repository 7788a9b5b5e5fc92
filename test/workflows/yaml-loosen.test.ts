import { expect, test } from 'vitest'
import { readWorkflow } from '../../src/workflows/parse.ts'

const file = (value: string): string => `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: ./say
        with:
          text: ${value}
      - run: after
`

const said = (value: string) => {
  const workflow = readWorkflow('w.yml', file(value))
  if (!workflow.readable) return workflow.because
  return [workflow.jobs[0]?.steps[0]?.with['text']?.raw, workflow.jobs[0]?.steps[1]?.at.line]
}

test('Quoted text that goes on at the indent of its key is read, as GitHub reads it, and lines keep their numbers', () => {
  expect(said("'one\n\n          two\n          three'")).toEqual(['one\ntwo three', 12])
  expect(said('"one\n          two"')).toEqual(['one two', 10])
})

test('A quote that is never closed is still refused', () => {
  expect(said("'one\n          two")).toMatch(/not valid YAML/)
})
