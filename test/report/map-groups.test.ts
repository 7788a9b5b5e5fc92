import { describe, expect, it } from 'vitest'
import { eventsOf, groupsOf, namesOf } from '../../src/report/map-groups.ts'
import { mermaidMap } from '../../src/report/map-mermaid.ts'
import { mapped } from '../support/mapped.ts'

const job = (id: string, ...lines: readonly string[]): string =>
  [`  ${id}:`, '    runs-on: ubuntu-latest', '    permissions: {}', ...lines.map((line) => `    ${line}`)].join('\n')
const test = (secret: string): string => `steps: [{ run: id, env: { TOKEN: '\${{ secrets.${secret} }}' } }]`
const workflow = (on: string, ...jobs: readonly string[]): string => `on: ${on}\njobs:\n${jobs.join('\n')}\n`

const drawnOf = async (files: Readonly<Record<string, string>>) =>
  (await mapped(files)).workflows.flatMap((one) => one.jobs.map((each) => ({ workflow: one, job: each, id: each.job })))

describe('boxes of a picture', () => {
  it('shows jobs in one box that differ in nothing it draws', async () => {
    const groups = groupsOf(
      await drawnOf({
        '.github/workflows/a.yml': workflow(
          'push',
          job('one', test('A')),
          job('two', test('B')),
          job('three', test('A')),
          job('four', 'environment: production', test('A')),
          job('five', "if: github.ref == 'refs/heads/main'", test('A')),
          job('six', 'steps: [{ run: npm publish }]', "env: { T: '${{ secrets.A }}' }"),
          job('seven', 'steps: [{ run: id }]'),
        ),
        '.github/workflows/b.yml': workflow('push', job('one', test('A'))),
      }),
    )
    expect(groups.map(({ workflow: { path }, jobs }) => [path.at(-5), ...jobs.map(({ id }) => id)])).toEqual([
      ['a', 'one', 'three', 'five'],
      ['a', 'two'],
      ['a', 'four'],
      ['a', 'six'],
      ['a', 'seven'],
      ['b', 'one'],
    ])
  })

  it('names the first jobs and events of many, and counts the others', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const named = async (count: number): Promise<readonly string[]> => {
      const [group] = groupsOf(
        await drawnOf({ '.github/workflows/a.yml': workflow('push', ...ids.slice(0, count).map((id) => job(id, test('A')))) }),
      )
      return group === undefined ? [] : namesOf(group)
    }
    expect(await named(4)).toEqual(['a', 'b', 'c', 'd'])
    expect(await named(5)).toEqual(['a', 'b', 'c', 'and 2 more jobs'])
    const on = ['push', 'create', 'delete', 'fork', 'issues', 'label', 'page_build', 'public', 'release', 'status']
    const [all] = (await mapped({ '.github/workflows/a.yml': workflow(`[${on.join(', ')}]`, job('a', test('A'))) })).workflows
    if (all === undefined) throw new Error('no workflow')
    expect(eventsOf({ ...all, events: on.slice(0, 8) })).toEqual(on.slice(0, 8))
    expect(eventsOf(all)).toEqual([...on.slice(0, 7), 'and 3 more'])
  })

  it('draws what starts several workflows once', async () => {
    const jobs = [job('one', test('A')), job('two', test('A'))]
    const map = await mapped({
      '.github/workflows/a.yml': workflow('[push, pull_request]', ...jobs),
      '.github/workflows/b.yml': workflow('[push, pull_request]', ...jobs),
    })
    expect(mermaidMap(map).split('\n').slice(1, -2)).toEqual([
      '  n0["a.yml<br>one<br>two"]:::approve',
      '  n1(["push<br>pull_request"])',
      '  n2[/"A"/]',
      '  n3["b.yml<br>one<br>two"]:::approve',
      '  n1 --> n0',
      '  n0 --> n2',
      '  n1 --> n3',
      '  n3 --> n2',
    ])
  })
})
