/** Which of a job's runner labels speak of a standing machine. */
import type { JobReading } from '../model/activity.ts'
import type { Scalar } from '../model/workflow.ts'
import { hostedRunners, ownNetwork, standingRunner } from './catalogue/runners.ts'

/** True for labels of machines that are made for one job. */
export const isHosted = (label: string): boolean =>
  !standingRunner.test(label) && !ownNetwork.test(label) && hostedRunners.some(({ labels }) => labels.test(label))

/**
 * Labels, literal or among their possible values, that no known provider uses. An expression that cannot be known says nothing; beside
 * `self-hosted` the other labels only narrow it down.
 */
export const standingRunners = (reading: JobReading): readonly Scalar[] => {
  const outright = reading.runners.filter(({ values }) => values?.some((value) => standingRunner.test(value.trim())))
  if (outright.length > 0) return outright.slice(0, 1)
  return reading.runners.filter(({ values }) => values?.some((value) => value.trim() !== '' && !isHosted(value.trim()))).slice(0, 1)
}
