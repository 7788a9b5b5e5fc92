import { expect, it } from 'vitest'
import { exposuresOf } from '../../src/surfaces/exposing-commands.ts'
import { aCommand, aReading, privileged } from './a-command.ts'

it.each([
  ['cat /proc/1234/environ', 'runner-memory-read'],
  ['dd if=/proc/self/mem of=out', 'runner-memory-read'],
  ['pgrep -f Runner.Worker', 'runner-memory-read'],
  ['curl -s http://169.254.169.254/latest/meta-data/iam/', 'metadata-credentials'],
])('%s: %s', (line, code) => {
  const [effect] = exposuresOf(aCommand(line), privileged)
  expect(effect).toMatchObject({ code, category: 'secret-exposure', blockworthy: true })
  expect(exposuresOf(aCommand(line), aReading())).toEqual([])
})

it('sees a secret that is turned round before it is printed', () => {
  const echo = aCommand('echo ${{ secrets.TOKEN }}', { pipedTo: ['rev'] })
  expect(exposuresOf(echo, privileged).map(({ code }) => code)).toEqual(['mask-evaded'])
})

it.each(['cat /proc/cpuinfo', 'echo /proc/1/environ', 'curl https://example.com/169.254.169.254', 'echo ${{ secrets.TOKEN }}'])(
  'says nothing of %s',
  (line) => {
    expect(exposuresOf(aCommand(line), privileged)).toEqual([])
  },
)
