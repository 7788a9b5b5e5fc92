/** One comment on a pull request, found again by its mark and updated in place. */
import { getOctokit } from '@actions/github'

export interface CommentRequest {
  readonly apiUrl: string
  /** The runner's own API: no other host gets the token. */
  readonly ownApiUrl: string
  readonly token: string | null
  readonly repository: string
  readonly pull: number
  readonly mark: string
  readonly body: string
  /** False: where there is no comment yet, none is needed. */
  readonly create: boolean
}

/** The account behind GITHUB_TOKEN. */
const ACTIONS_BOT = 41898282

const MOST_PAGES = 5

/** @returns what went wrong, in words; null where the comment stands. Never throws. */
export const keepComment = async ({
  apiUrl,
  ownApiUrl,
  token,
  repository,
  pull,
  mark,
  body,
  create,
}: CommentRequest): Promise<string | null> => {
  const [owner = '', repo = ''] = repository.split('/')
  if (token === null) return 'there is no token'
  if (apiUrl !== ownApiUrl) return 'the API is not the runner’s own'
  const { rest } = getOctokit(token, { baseUrl: apiUrl })
  try {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await rest.issues.listComments({ owner, repo, issue_number: pull, per_page: 100, page })
      // Anybody can write the mark; only a bot's comment is ours to edit, and first of all that of the token's own.
      const marked = data.filter((comment) => comment.body?.startsWith(mark) && comment.user?.type === 'Bot')
      const mine = marked.find(({ user }) => user?.id === ACTIONS_BOT) ?? marked[0]
      if (mine !== undefined) {
        if (mine.body !== body) await rest.issues.updateComment({ owner, repo, comment_id: mine.id, body })
        return null
      }
      if (data.length < 100) break
    }
    if (create) await rest.issues.createComment({ owner, repo, issue_number: pull, body })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
