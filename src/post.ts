/** dist/post.js: one call. */
import { recordOutcome } from './outcome.ts'

await recordOutcome(process.env)
