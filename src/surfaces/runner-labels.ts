/** Which of a job's runner labels speak of a standing machine. */
import type { JobReading } from '../model/activity.ts'
import type { Scalar } from '../model/workflow.ts'
import { hostedRunners, ownNetwork, standingRunner } from './catalogue/runners.ts'

/** True for labels of machines that are made for one job. */
const isHosted = (label: string): boolean =>
  !standingRunner.test(label) && !ownNetwork.test(label) && hostedRunners.some(({ labels }) => labels.test(label))

/** Larger runners are kept in groups too: beside a label of a hosted system a group says nothing of its own. */
const isGroup = (label: string): boolean => /^\s*group:/i.test(label)

/**
 * Labels, literal or among their possible values, that no known provider uses. An expression that cannot be known says nothing; beside
 * `self-hosted` the other labels only narrow it down.
 */
export const standingRunners = (reading: JobReading): readonly Scalar[] => {
  const hosted = reading.runners.some(({ values }) => values?.every((value) => isHosted(value.trim())))
  const outright = reading.runners.filter(({ values }) =>
    values?.some((value) => standingRunner.test(value.trim()) && !(hosted && isGroup(value))),
  )
  if (outright.length > 0) return outright.slice(0, 1)
  return reading.runners
    .filter(({ values }) => values?.some((value) => value.trim() !== '' && !isHosted(value.trim()) && !(hosted && isGroup(value))))
    .slice(0, 1)
}

/** True where the label says so itself; an organisation's own word or group may as well be a larger hosted runner. */
export const surelyStanding = (label: Scalar): boolean =>
  label.values?.some((value) => !isGroup(value) && (standingRunner.test(value.trim()) || ownNetwork.test(value.trim()))) ?? false
