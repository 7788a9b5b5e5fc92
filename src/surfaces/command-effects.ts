/** What the commands and programs of a job do to the world: the one door to this part of the house. */
export { effectsOfCommand } from './call-effects.ts'
export { effectsOfProgram } from './program-effects.ts'
