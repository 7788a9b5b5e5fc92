import { expect, it } from 'vitest'
import { exposuresOf } from '../../src/surfaces/exposing-commands.ts'
import { aCommand, aReading, privileged } from './a-command.ts'

it.each([
  ['cat /proc/1234/environ', 'runner-memory-read'],
  ['dd if=/proc/self/mem of=out', 'runner-memory-read'],
  ['pgrep -f Runner.Worker', 'runner-memory-read'],
  ['curl -s http://169.254.169.254/latest/meta-data/iam/', 'metadata-credentials'],
  ['curl http://169.254.169.254/', 'metadata-credentials'],
  ['curl http://169.254.169.254/latest/meta-data/instance-id/../iam/info', 'metadata-credentials'],
  ['curl http://169.254.169.254/latest/user-data', 'metadata-credentials'],
  ['curl http://169.254.169.254/metadata/identity/oauth2/token?resource=x', 'metadata-credentials'],
  ['wget http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token', 'metadata-credentials'],
  ['curl http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'metadata-credentials'],
])('%s: %s', (line, code) => {
  const [effect] = exposuresOf(aCommand(line), privileged)
  expect(effect).toMatchObject({ code, category: 'secret-exposure', blockworthy: true })
  expect(exposuresOf(aCommand(line), aReading())).toEqual([])
})

it('sees a secret that is turned round before it is printed', () => {
  const echo = aCommand('echo ${{ secrets.TOKEN }}', { pipedTo: ['rev'] })
  expect(exposuresOf(echo, privileged).map(({ code }) => code)).toEqual(['mask-evaded'])
})

it.each([
  'cat /proc/cpuinfo',
  'echo /proc/1/environ',
  'curl https://example.com/169.254.169.254',
  'echo ${{ secrets.TOKEN }}',
  // What a machine is and where it stands is no credential.
  'curl -H Metadata:true http://169.254.169.254/metadata/instance/compute/vmSize?api-version=2021-02-01',
  'curl http://169.254.169.254/latest/meta-data/placement/availability-zone',
  'curl http://metadata.google.internal/computeMetadata/v1/instance/zone',
])('says nothing of %s', (line) => {
  expect(exposuresOf(aCommand(line), privileged)).toEqual([])
})
