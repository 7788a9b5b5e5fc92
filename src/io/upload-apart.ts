/** Uploads in a process of its own. */
import { fork } from 'node:child_process'
import { dirname, extname, join } from 'node:path'
import type { Uploaded, UploadRequest } from './artifact.ts'

export interface Uploader {
  /** One request at a time. Never throws: a process that cannot start or breaks off has not uploaded. */
  send(request: UploadRequest): Promise<Uploaded>
  close(): void
}

export const uploaderApart = (): Uploader => {
  // Beside the entry that runs, built or not.
  const entry = process.argv[1] ?? ''
  const child = fork(join(dirname(entry), `upload${extname(entry)}`), [], { stdio: 'inherit' })
  let broken: string | null = null
  let answer: (done: Uploaded) => void = () => {}
  const fail = (because: string): void => {
    broken ??= because
    answer({ done: false, because })
  }
  child.on('error', (error) => fail(error.message))
  child.on('exit', (code, signal) => fail(`the process that uploads ended with ${signal ?? code}`))
  child.on('message', (said) => {
    // A runtime that is watched says other things, too.
    if (isAnswer(said)) answer(said)
  })
  return {
    send: (request) =>
      new Promise((resolve) => {
        answer = resolve
        if (broken !== null) return fail(broken)
        child.send(request, (error) => {
          if (error !== null) fail(error.message)
        })
      }),
    close: () => {
      if (child.connected) child.disconnect()
    },
  }
}

const isAnswer = (said: unknown): said is Uploaded => typeof said === 'object' && said !== null && 'done' in said
