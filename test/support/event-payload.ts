/** The least of a payload that an event of that name may carry: recorded events, for judging a job as if it had started. */
const repository = {
  id: 1,
  full_name: 'acme/shop',
  name: 'shop',
  owner: { login: 'acme', id: 2, type: 'Organization' },
  default_branch: 'main',
  visibility: 'private',
  private: true,
  html_url: 'https://github.com/acme/shop',
}
const sender = { login: 'Copilot', id: 198982749, type: 'Bot' }

export const payloadOf = (event: string): Readonly<Record<string, unknown>> => {
  const plain = { repository, ...(event === 'schedule' ? { schedule: '0 4 * * 1' } : { sender }) }
  switch (event) {
    case 'workflow_dispatch':
      return { ...plain, ref: 'refs/heads/main', inputs: {}, workflow: '.github/workflows/any.yml' }
    case 'push':
      return { ...plain, ref: 'refs/heads/main', pusher: { name: sender.login } }
    default:
      return plain
  }
}
