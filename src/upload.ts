/** dist/upload.js: uploads in a process of its own, for a step that waits: it keeps none of the client's memory. */
import { type UploadRequest, upload } from './io/artifact.ts'

// Whoever asked is done or gone: nobody would hear an answer, and the step after the job uploads what there is.
process.once('disconnect', () => process.exit())
process.on('message', (request: UploadRequest) => {
  void upload(request).then((done) => process.send?.(done))
})
