/** A command together with the way its tool reads it, and the job it runs in. */
import type { Command, JobReading } from '../model/activity.ts'
import type { Tool } from './catalogue/commands/entry.ts'
import type { CommandLine } from './command-line.ts'

export interface Call {
  readonly command: Command
  readonly tool: Tool
  readonly line: CommandLine
  readonly reading: JobReading
}
