/** Keeps the evidence with the run. The client is loaded only here, after the verdict. A failure costs the copy and never the verdict. */
import { join } from 'node:path'

export interface UploadRequest {
  /** Name of the artifact: `countersign-<job>-<attempt>`; on a conflict `-2`, `-3` are tried. */
  readonly name: string
  readonly folder: string
  readonly files: readonly string[]
  readonly retentionDays: number | null
  /** `owner/name` and run id, for the address. */
  readonly address: string | null
}

export type Uploaded =
  | { readonly done: true; readonly id: number | null; readonly url: string; readonly digest: string | null; readonly name: string }
  | { readonly done: false; readonly because: string }

const mostNames = 3

/** Whether this runner has an artifact service at all: GitHub Enterprise Server 3.x and local runs have none of the kind that we speak to. */
export const hasArtifactService = (env: NodeJS.ProcessEnv): boolean =>
  (env['ACTIONS_RESULTS_URL'] ?? '') !== '' && (env['ACTIONS_RUNTIME_TOKEN'] ?? '') !== ''

/** Uploads the folder as one archive. Never throws. */
export const uploadFolder = async (request: UploadRequest): Promise<Uploaded> => {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  const paths = request.files.map((file) => join(request.folder, file))
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? request.name : `${request.name}-${attempt}`
    try {
      const { id, digest } = await client.uploadArtifact(name, paths, request.folder, {
        ...(request.retentionDays === null ? {} : { retentionDays: request.retentionDays }),
      })
      return { done: true, name, id: id ?? null, digest: digest === undefined ? null : `sha256:${digest}`, url: urlOf(request, id) }
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error)
      if (attempt < mostNames && /conflict|already exists/i.test(because)) continue
      return { done: false, because }
    }
  }
}

/** Uploads one page as it is, so that one click on the run opens it. The file's name is the artifact's. Never throws. */
export const uploadPage = async (folder: string, file: string, retentionDays: number | null): Promise<Uploaded> => {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  try {
    const { id, digest } = await new DefaultArtifactClient().uploadArtifact(file, [join(folder, file)], folder, {
      skipArchive: true,
      ...(retentionDays === null ? {} : { retentionDays }),
    })
    return { done: true, name: file, id: id ?? null, digest: digest === undefined ? null : `sha256:${digest}`, url: '' }
  } catch (error) {
    return { done: false, because: error instanceof Error ? error.message : String(error) }
  }
}

const urlOf = ({ address }: UploadRequest, id: number | undefined): string =>
  address === null || id === undefined ? '' : `${address}/artifacts/${id}`

/** GitHub refuses these signs in a name; a job id cannot hold them, an `evidence-name` can. */
export const artifactName = (text: string): string => text.replaceAll(/["':<>|*?\r\n\\/]+/g, '-').slice(0, 200)
