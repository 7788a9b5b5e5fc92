/** Uploads in a process of its own. */
import { fork } from 'node:child_process'
import { dirname, extname, join } from 'node:path'
import type { Uploaded, UploadRequest } from './artifact.ts'

/** Never throws: a process that cannot start or breaks off has not uploaded. */
export const uploadApart = (request: UploadRequest): Promise<Uploaded> =>
  new Promise((resolve) => {
    const failed = (because: string): void => resolve({ done: false, because })
    // Beside the entry that runs, built or not.
    const entry = process.argv[1] ?? ''
    const child = fork(join(dirname(entry), `upload${extname(entry)}`), [], { stdio: 'inherit' })
    child.on('error', (error) => failed(error.message))
    child.on('message', (said) => {
      // A runtime that is watched says other things, too.
      if (isAnswer(said)) resolve(said)
    })
    child.on('exit', (code, signal) => failed(`the process that uploads ended with ${signal ?? code}`))
    child.send(request, (error) => {
      if (error !== null) failed(error.message)
    })
  })

const isAnswer = (said: unknown): said is Uploaded => typeof said === 'object' && said !== null && 'done' in said
