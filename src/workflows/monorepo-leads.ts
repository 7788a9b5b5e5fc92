/** Tools of monorepos: what they run stands in the packages, and only its name is known. */
import type { Lead } from './leads.ts'

export const monorepoLeads = (name: string, values: readonly string[]): readonly Lead[] => {
  const flagged = values.flatMap((value, index) =>
    /^(?:-t|--targets?|--tasks)$/.test(value)
      ? (values[index + 1] ?? '').split(',')
      : (/^--targets?=(.+)$/.exec(value)?.[1]?.split(',') ?? []),
  )
  const words = values.filter((value) => !value.startsWith('-'))
  const plain =
    name === 'turbo'
      ? words[0] === 'run'
        ? words.slice(1)
        : words.slice(0, 1)
      : name === 'nx' && words[0]?.includes(':')
        ? [words[0]]
        : words[0] === 'run' || words[0] === 'affected'
          ? words.slice(1, 2)
          : []
  const tasks = [...flagged, ...plain].filter(Boolean)
  return tasks.length === 0
    ? []
    : [{ kind: 'open', what: `${name} ${tasks.join(' ')}`, because: `what ${name} runs stands in the packages of the workspace` }]
}
