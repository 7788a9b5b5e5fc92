/** Commits that a job fetches besides the run's own: whose code it then runs is part of the question. */
import type { Activity, Command, JobReading, Use, Word } from '../model/activity.ts'
import type { Scalar } from '../model/workflow.ts'

type Fetch = JobReading['fetches'][number]

export const fetchesOf = (activities: readonly Activity[]): readonly Fetch[] =>
  activities.flatMap((activity) => (activity.kind === 'use' ? ofUse(activity) : activity.kind === 'command' ? ofCommand(activity) : []))

const written = (scalar: Scalar | undefined): Scalar | null => (scalar === undefined || scalar.raw.trim() === '' ? null : scalar)

const ofUse = ({ action, inputs, origin }: Use): readonly Fetch[] => {
  if (action === 'actions/checkout') {
    const [ref, repository] = [written(inputs['ref']), written(inputs['repository'])]
    return ref === null && repository === null ? [] : [{ what: 'checkout', ref, repository, origin }]
  }
  if (action === 'actions/download-artifact' || action === 'dawidd6/action-download-artifact') {
    const run = written(inputs['run-id'] ?? inputs['run_id'] ?? inputs['workflow'])
    return run === null ? [] : [{ what: 'artifact', ref: run, repository: written(inputs['repository'] ?? inputs['repo']), origin }]
  }
  return []
}

const ofCommand = ({ name, args, origin }: Command): readonly Fetch[] => {
  const words = args.filter(({ text }) => !text.startsWith('-'))
  const scalar = (word: Word | undefined): Scalar | null =>
    word === undefined ? null : { raw: word.text, at: origin.at, values: word.value === null ? null : [word.value] }
  const [first, second, third] = words
  if (name === 'gh' && first?.value === 'pr' && second?.value === 'checkout')
    return [{ what: 'gh-pr-checkout', ref: scalar(third), repository: null, origin }]
  if (name === 'gh' && first?.value === 'run' && second?.value === 'download')
    return [{ what: 'artifact', ref: scalar(third), repository: null, origin }]
  if (name !== 'git') return []
  // `git fetch origin main`, for comparing, fetches names; it runs nothing of them. A switch to what was fetched does.
  if (first?.value === 'checkout' || first?.value === 'switch') {
    const flag = args.some(({ value }) => value === '-b' || value === '-B' || value === '-c' || value === '--' || value === '--orphan')
    return flag || second === undefined ? [] : [{ what: 'git-fetch', ref: scalar(second), repository: null, origin }]
  }
  return []
}
