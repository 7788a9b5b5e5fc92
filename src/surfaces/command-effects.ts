/** What the commands and programs of a job do to the world: the one door to this part of the house. */
import type { Command, JobReading } from '../model/activity.ts'
import { effectsOfCall } from './call-effects.ts'
import type { Effect } from './effect.ts'
import { exposuresOf } from './exposing-commands.ts'

export { effectsOfProgram } from './program-effects.ts'

/** By the catalogue, and by what no program may do. */
export const effectsOfCommand = (command: Command, reading: JobReading): readonly Effect[] => [
  ...effectsOfCall(command, reading),
  ...exposuresOf(command, reading),
]
