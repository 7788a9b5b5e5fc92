/** GraphQL: see graphql/. */
import type { Reply } from './rest/route.ts'
import type { Hub } from './server.ts'
import type { Token } from './tokens.ts'

export const answerGraphql = async (_hub: Hub, _token: Token | null, _body: unknown): Promise<Reply> => ({
  status: 501,
  body: { message: 'not yet' },
  headers: {},
})
