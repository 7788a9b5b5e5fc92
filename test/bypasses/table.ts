/** Thirty-three known ways around an approval gate, and what each meets here. The tests beside this file hold every row to its word. */

/**
 * `refused`: the privileged step does not run. `detected`: the record says so, by name. `documented`: a step of the workflow cannot see it,
 * and the setting that closes it is named.
 */
export type Answer = 'refused' | 'detected' | 'documented'

export interface Bypass {
  /** Of the survey of peers and their stories; stable. */
  readonly id: string
  readonly bypass: string
  readonly answer: Answer
  /** What refuses, detects or cannot see it. */
  readonly by: string
  /** What closes the rest. */
  readonly rest: string
}

export const bypasses: readonly Bypass[] = [
  {
    id: 'B1',
    bypass: 'The one who started the run approves it a minute later, through an environment that lets administrators and the starter in.',
    answer: 'refused',
    by: '`route` hands out no such environment; in the job an approval through it is `invalid`, and one by whoever had a hand in it `self-approved`.',
    rest: 'Prevent self-review and administrators’ bypass in the environment.',
  },
  {
    id: 'B2',
    bypass: 'An agent calls the approvals API with the token of the author whose commits it wrote.',
    answer: 'refused',
    by: 'Author, co-author and requester of a commit with an agent in it cannot approve: `self-approved`.',
    rest: 'Give the agent an account of its own: with the token of an uninvolved reviewer it is that reviewer.',
  },
  {
    id: 'B3',
    bypass: 'A re-run changes who triggered the run.',
    answer: 'refused',
    by: 'Actor and triggering actor both count, the riskier wins, and neither may approve.',
    rest: '',
  },
  {
    id: 'B4',
    bypass: '“Re-run failed jobs” reuses the gate’s outputs and passes protection rules silently.',
    answer: 'refused',
    by: 'The gate inside the job: from attempt 2 on an approval without that attempt’s code is `stale`.',
    rest: 'Begin each privileged job with the gate; jobs without it are not judged again.',
  },
  {
    id: 'B5',
    bypass: 'A person re-runs an agent’s run, and it looks like a person’s.',
    answer: 'refused',
    by: 'The pull request’s author, the commits and the first actor count whoever re-runs.',
    rest: '',
  },
  {
    id: 'B6',
    bypass: 'What a job checks out moves after the approval.',
    answer: 'refused',
    by: 'The ref is resolved to a commit before asking; another one in the job is another decision: `stale`.',
    rest: 'Check out by SHA: a ref that no expression of the event resolves makes involvement unknown (gap `checked-out-ref`).',
  },
  {
    id: 'B7',
    bypass: 'Another workflow reads the same secret, or a called workflow is started directly.',
    answer: 'documented',
    by: 'No step runs there. `countersign map` lists each such job with the gap `gate-missing`.',
    rest: 'Move the secret into an environment with required reviewers; put the gate into the called workflow.',
  },
  {
    id: 'B8',
    bypass: 'The gate is skipped, and a skipped job counts as success; or `always()` runs the job all the same.',
    answer: 'refused',
    by: 'The gate inside the job needs no earlier one. Giving the gate an `if:` that is false is `gate-itself`: blocked.',
    rest: 'Begin each privileged job with the gate.',
  },
  {
    id: 'B9',
    bypass: 'The pull request removes the gate from the workflow that runs for it.',
    answer: 'documented',
    by: 'A gate that is still somewhere in the run blocks (`gate-itself`), and so does the next run on the default branch. Where every gate is gone, nothing of ours runs.',
    rest: 'A ruleset that requires `examples/required-gate.yml`; secrets in an environment with required reviewers; CODEOWNERS for `.github/`.',
  },
  {
    id: 'B10',
    bypass: 'CODEOWNERS owns itself to nobody, or is read as the pull request has it.',
    answer: 'detected',
    by: 'Owners are read at the default branch; taking owners away asks; a policy that nobody owns is the gap `policy-unowned`.',
    rest: 'Let CODEOWNERS own itself and `.github/`, and require code owners’ review.',
  },
  {
    id: 'B11',
    bypass: 'The policy is read from the checkout, so the pull request brings its own.',
    answer: 'refused',
    by: 'The default branch’s policy decides; the changed one is run, too, and the stricter answer stands.',
    rest: '',
  },
  {
    id: 'B12',
    bypass: '`pull_request_target` checks out the head and hands it secrets.',
    answer: 'refused',
    by: 'What a job checks out is part of the range; nothing of the gate is read from the workspace.',
    rest: 'Do not check out heads with secrets in reach: the jobs before the gate are not judged.',
  },
  {
    id: 'B13',
    bypass: 'A chain of `workflow_run` hides the agent behind `github-actions[bot]` or whoever merged.',
    answer: 'refused',
    by: 'The upstream run’s actors and range count; what lies further back is unknown, and unknown asks.',
    rest: '',
  },
  {
    id: 'B14',
    bypass: 'An agent’s job dispatches a deploy with GITHUB_TOKEN, which looks like `github-actions[bot]`.',
    answer: 'refused',
    by: '`github-actions[bot]` as actor is unknown, and unknown on a privileged surface asks.',
    rest: 'Give agents’ jobs no `actions: write`.',
  },
  {
    id: 'B15',
    bypass: 'An agent works with a person’s token and leaves no sign.',
    answer: 'documented',
    by: 'Nobody can see it; every record names the blind spot `agent-on-a-human-token`.',
    rest: 'Accounts of their own for agents; `agent:` where one starts the workflow; secrets in an environment whose reviewers are asked whoever started it.',
  },
  {
    id: 'B16',
    bypass: 'A squash merge drops the trailers.',
    answer: 'refused',
    by: 'The merged pull request’s own commits are read, not only the squashed one. The absence of a sign is not a sign of absence.',
    rest: '',
  },
  {
    id: 'B17',
    bypass: 'A forged trailer or address accuses a person, or a forged human one clears an agent.',
    answer: 'detected',
    by: 'Forgeable signals can only raise, and the record names their class.',
    rest: 'Require signed commits where the nuisance matters.',
  },
  {
    id: 'B18',
    bypass: 'A renamed or squatted login, or GraphQL’s login without `[bot]`.',
    answer: 'refused',
    by: 'Accounts are compared by id first, logins without case and suffix only in addition.',
    rest: '',
  },
  {
    id: 'B19',
    bypass: 'A bot with write access passes as a reviewer.',
    answer: 'refused',
    by: 'A bot or an app is no approver, whatever it may do.',
    rest: '',
  },
  {
    id: 'B20',
    bypass: 'A workflow or a machine user approves environments by itself.',
    answer: 'refused',
    by: '`github-actions[bot]`, accounts of the catalogue and of the policy’s `agents` are no people.',
    rest: 'Name machine users under `agents.automation`: a person’s token in a script looks like the person.',
  },
  {
    id: 'B21',
    bypass: 'A model reviews, or an author approves through a second door.',
    answer: 'refused',
    by: 'Reviews count only by people who had no hand in it, with this attempt’s code, on the run’s head.',
    rest: '',
  },
  {
    id: 'B22',
    bypass: 'The environment does not exist, has no reviewers, or its name is computed.',
    answer: 'refused',
    by: '`route` stops; in the job an approval through it is `vacuous`.',
    rest: 'Create the environment with required reviewers.',
  },
  {
    id: 'B23',
    bypass: 'The secret belongs to the repository, so any workflow that a writer pushes can read it.',
    answer: 'documented',
    by: 'Such a workflow has no gate. Where a gate runs, the credential’s scope in the record is never `environment` for it.',
    rest: 'Move the secret into an environment with required reviewers.',
  },
  {
    id: 'B24',
    bypass: 'A called workflow gets every secret by `secrets: inherit`.',
    answer: 'detected',
    by: 'The called workflow is read and its surfaces judged; handing all out is the gap `secrets-inherited`.',
    rest: 'Name the secrets that it needs.',
  },
  {
    id: 'B25',
    bypass: 'An error of the approvals API passes, or a word in a comment decides.',
    answer: 'refused',
    by: 'What cannot be read is no approval; the state decides and never a word of the comment.',
    rest: '',
  },
  {
    id: 'B26',
    bypass: 'A switch made for tests approves in production.',
    answer: 'refused',
    by: 'The bundle has none: it approves by no variable, input or label. Break-glass is an approval of its own environment.',
    rest: '',
  },
  {
    id: 'B27',
    bypass: 'A green answer for one run counts for another of the same commit.',
    answer: 'refused',
    by: 'Approvals are those of this run and attempt; another run’s code is `stale`.',
    rest: '',
  },
  {
    id: 'B28',
    bypass: 'A job with `actions: write` or `statuses: write` approves, forges statuses or replaces the evidence.',
    answer: 'detected',
    by: 'Such a token is a surface and asks. A replaced record does not have the digest that the run announced; `verify` says `unproven` or fails.',
    rest: 'Sign evidence (`attest`), and keep the digest elsewhere.',
  },
  {
    id: 'B29',
    bypass: 'Text that an agent reads makes it do harm with its own legitimate credentials.',
    answer: 'documented',
    by: 'The record shows whose run it was, not what it had read. An agent’s run that touches something privileged asks all the same.',
    rest: 'No secret and no write token in jobs that read strangers’ text; privileged work in other jobs, behind the gate.',
  },
  {
    id: 'B30',
    bypass: 'People are asked so often that they click without reading, or remove the gate.',
    answer: 'detected',
    by: 'Ordinary work is not asked about, and one approval covers every privileged job of the run. Where somebody approves their own, as a lone maintainer may (`separation: none`), the record calls it weak.',
    rest: '`countersign backtest` tells beforehand how often a policy would ask, and `countersign report` afterwards how fast it was answered.',
  },
  {
    id: 'B31',
    bypass: 'The gate fails open on an error of its own.',
    answer: 'refused',
    by: 'An internal error, an unreadable policy or an API out of reach is `stop`.',
    rest: '',
  },
  {
    id: 'B32',
    bypass: 'A gate claims more than it holds, and is removed.',
    answer: 'detected',
    by: 'Every record lists what nobody can see (`blindSpots`), and says of each field whether it is verified, declared, inferred or unknown: of an approval, that its time is inferred. A test stands behind each row of this page.',
    rest: '[What the gate cannot see](limits.md)',
  },
  {
    id: 'B33',
    bypass: 'The run is cancelled before the evidence is uploaded.',
    answer: 'detected',
    by: 'The record is written and uploaded before anything waits, and again when the step is told to stop; the step after the job adds how it ended.',
    rest: 'A runner that is taken away leaves nothing: `countersign collect` lists privileged runs without evidence.',
  },
]
