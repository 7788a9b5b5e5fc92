/** dist/main.js: one call. */
import { runGate } from './action.ts'

process.exitCode = await runGate(process.env)
