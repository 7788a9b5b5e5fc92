/** dist/upload.js: uploads in a process of its own, for a step that goes on to wait: it keeps none of the client's memory. */
import { type UploadRequest, upload } from './io/artifact.ts'

// Whoever asked is gone: nobody would hear the answer, and the step after the job uploads what there is.
process.once('disconnect', () => process.exit())
process.once('message', (request: UploadRequest) => {
  void upload(request).then((done) => process.send?.(done, undefined, undefined, () => process.disconnect()))
})
