/** The words of each gap: what fact is missing, what that blocks, who can close it and how. Data, so that the reference page is made of it. */
import type { Gap } from '../model/gap.ts'

type Words = Omit<Gap, 'id' | 'fix'> & { readonly fix: Gap['fix'] }

const words = {
  'job-context': {
    fact: 'which file defines the job that the gate runs in',
    blocks: 'telling a called workflow from its caller: protected jobs were derived from GITHUB_JOB alone',
    who: 'admin',
    fix: { kind: 'setting', text: 'Use a runner that offers `job.workflow_file_path` (GitHub.com, or a newer GitHub Enterprise Server).' },
  },
  'policy-unowned': {
    fact: 'who must review an edit of the policy',
    blocks: 'proof that the rules were not loosened by those they bind',
    who: 'admin',
    fix: { kind: 'yaml', text: '# .github/CODEOWNERS\n/.github/ @your-org/platform-security' },
  },
  'gate-unpinned': {
    fact: 'which code of the gate ran',
    blocks: 'replaying the decision: a tag or branch can be moved',
    who: 'developer',
    fix: { kind: 'yaml', text: 'uses: <owner>/countersign@<full commit SHA> # vX.Y.Z' },
  },
  'before-the-gate': {
    fact: 'what started before the first step of the job',
    blocks: 'proof that the gate ran in an untouched environment',
    who: 'developer',
    fix: {
      kind: 'yaml',
      text: '# keep what starts early in another job: no `container:`, no `services:`, and steps of your own where an action has a `pre`\njobs:\n  deploy:\n    needs: [gate, approve, build]\n    runs-on: ubuntu-latest',
    },
  },
  tampering: {
    fact: 'whether the connection to the API was the real one',
    blocks: 'trust in every fact that came over it: proxy or certificate variables were set',
    who: 'admin',
    fix: { kind: 'setting', text: 'Where the proxy is yours, nothing; else remove the variables from the runner and from earlier steps.' },
  },
  'checked-out-ref': {
    fact: 'which commit a protected job fetches',
    blocks: 'knowing whose code the job runs, so involvement is unknown',
    who: 'developer',
    fix: { kind: 'yaml', text: 'with:\n  ref: ${{ github.event.pull_request.head.sha }} # a full SHA or an expression over the event' },
  },
  'range-truncated': {
    fact: 'the commits and files beyond the bound',
    blocks: 'proof that no agent wrote any of them',
    who: 'developer',
    fix: { kind: 'command', text: 'git push origin <a commit nearer to the last released one>' },
  },
  'range-unknown': {
    fact: 'the commits that the run carries',
    blocks: 'knowing whether an agent wrote them',
    who: 'admin',
    fix: { kind: 'yaml', text: 'permissions:\n  contents: read\n  pull-requests: read\n  actions: read' },
  },
  'changes-unknown': {
    fact: 'the files that the range changes',
    blocks: 'judging the change: what could not be listed asks',
    who: 'admin',
    fix: { kind: 'yaml', text: 'permissions:\n  contents: read\n  pull-requests: read' },
  },
  'pulls-unknown': {
    fact: 'the pull requests behind the commits',
    blocks: 'seeing commits that a squash hides, and who opened them',
    who: 'admin',
    fix: { kind: 'yaml', text: 'permissions:\n  pull-requests: read' },
  },
  'workflow-unknown': {
    fact: 'the text of the workflow that runs',
    blocks: 'knowing what the protected jobs can touch',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  contents: read' },
  },
  'not-followed': {
    fact: 'what a part of a protected job does',
    blocks: 'naming what it touches: it was treated as if it could do anything with the credentials in its reach',
    who: 'developer',
    fix: { kind: 'yaml', text: '# call a script or workflow of this repository, by a literal name\nrun: ./scripts/release.sh' },
  },
  'gate-missing': {
    fact: 'who agreed before a privileged job ran',
    blocks: 'every proof: no path leads from the gate to it',
    who: 'developer',
    fix: {
      kind: 'yaml',
      text: 'needs: [gate, approve]\nsteps:\n  - uses: <owner>/countersign@<full commit SHA>\n    with: { mode: fail }',
    },
  },
  'gate-skippable': {
    fact: 'whether the gate held a privileged job back',
    blocks: 'every proof: the job runs though the gate failed, was skipped or asked nobody',
    who: 'developer',
    fix: { kind: 'yaml', text: "if: needs.gate.result == 'success' && (…)" },
  },
  'direct-dispatch': {
    fact: 'who agreed where a reusable workflow is started by itself',
    blocks: "the caller's gate: a direct start walks around it, with the same secrets",
    who: 'developer',
    fix: { kind: 'yaml', text: 'on:\n  workflow_call: # and no event beside it' },
  },
  'machine-approval': {
    fact: 'which person approved',
    blocks: 'trust in approvals here: a workflow approves deployments, runs or pull requests by itself',
    who: 'developer',
    fix: {
      kind: 'yaml',
      text: '# take the step out, or give its token no `actions: write`, `deployments: write` or `pull-requests: write`',
    },
  },
  'agent-holds-actions': {
    fact: 'which runs an agent job dispatches, approves or re-runs',
    blocks: "knowing an agent's hand: what it dispatches looks like the work of github-actions[bot]",
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  actions: read' },
  },
  'token-unspecified': {
    fact: 'what GITHUB_TOKEN may do in a protected job',
    blocks: "the credential's scope: it is the repository's default, which this token cannot read",
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  contents: read' },
  },
  'secrets-inherited': {
    fact: 'which secrets a called workflow gets',
    blocks: "the credential list: `secrets: inherit` hands out every one of the caller's",
    who: 'developer',
    fix: { kind: 'yaml', text: 'secrets:\n  NAME: ${{ secrets.NAME }}' },
  },
  'credential-unmanaged': {
    fact: 'owner, purpose and scope of a credential',
    blocks: 'telling a managed credential from a stray one',
    who: 'policy',
    fix: { kind: 'yaml', text: 'credentials:\n  NAME: { owner: "@your-org/team", purpose: "what it is for", scope: repository }' },
  },
  'credential-unowned': {
    fact: 'who answers for a credential that the policy lists',
    blocks: 'naming the accountable owner, purpose or scope in the evidence',
    who: 'policy',
    fix: { kind: 'yaml', text: 'credentials:\n  NAME: { owner: "@your-org/team", purpose: "what it is for", scope: repository }' },
  },
  'secret-in-repository': {
    fact: 'who agreed to the use of a secret',
    blocks:
      'holding it back: a secret of the repository or organisation is given to any workflow on any branch, an environment gives it after approval',
    who: 'admin',
    fix: { kind: 'command', text: 'gh secret set NAME --env production && gh secret delete NAME' },
  },
  'secret-for-every-job': {
    fact: "which jobs need a secret that the workflow's `env` gives to all of them",
    blocks: 'telling ordinary jobs from those that weigh: every job holds the secret, so every job asks',
    who: 'developer',
    fix: { kind: 'yaml', text: "steps:\n  - env:\n      NAME: '${{ secrets.NAME }}'" },
  },
  'codeowners-unowned': {
    fact: 'who must review an edit of the workflows or of CODEOWNERS itself',
    blocks: 'proof that the gate was not taken out by those it holds',
    who: 'admin',
    fix: { kind: 'yaml', text: '# .github/CODEOWNERS\n/.github/ @your-org/platform-security' },
  },
  'owner-unknown': {
    fact: 'who answers for this workflow',
    blocks: 'naming an accountable person or team in the evidence',
    who: 'policy',
    fix: { kind: 'yaml', text: 'owners: ["@your-org/team"]' },
  },
  'environment-dynamic': {
    fact: 'which environment a protected job enters',
    blocks: 'knowing what protects it: its name is made by an expression',
    who: 'developer',
    fix: { kind: 'yaml', text: 'environment: production # a literal name' },
  },
  'environment-unguarded': {
    fact: 'required reviewers of the approval environment',
    blocks: 'every approval: without reviewers a job that names the environment starts at once',
    who: 'admin',
    fix: {
      kind: 'command',
      text: "gh api -X PUT repos/OWNER/REPO/environments/countersign -F prevent_self_review=true -f 'reviewers[][type]=Team' -F 'reviewers[][id]=TEAM_ID'",
    },
  },
  'environment-self-approvable': {
    fact: 'whether somebody else than the initiator approves',
    blocks: 'separation: whoever started the run may approve it',
    who: 'admin',
    // GitHub takes a PUT as the whole: the reviewers that are there are read first and sent along.
    fix: {
      kind: 'command',
      text: "gh api repos/OWNER/REPO/environments/NAME --jq '{ prevent_self_review: true, wait_timer: ([.protection_rules[] | .wait_timer // empty] | first // 0), deployment_branch_policy, reviewers: [.protection_rules[] | .reviewers[]? | { type, id: .reviewer.id }] }' | gh api -X PUT repos/OWNER/REPO/environments/NAME --input -",
    },
  },
  'environment-bypassable': {
    fact: 'whether the reviewers of the environment were asked',
    blocks: 'every approval through it: administrators may walk past its reviewers',
    who: 'admin',
    fix: {
      kind: 'setting',
      text: 'https://github.com/OWNER/REPO/settings/environments: switch off "Allow administrators to bypass configured protection rules".',
    },
  },
  'environment-unknown': {
    fact: 'what protects the approval environment',
    blocks: 'trusting an approval given through it',
    who: 'admin',
    fix: { kind: 'yaml', text: 'permissions:\n  actions: read' },
  },
  'approvals-unknown': {
    fact: 'who approved this run',
    blocks: 'letting it proceed',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  actions: read' },
  },
  'reviews-unknown': {
    fact: 'who reviewed the pull request',
    blocks: 'letting it proceed: the policy takes reviews, and a rejection may be among them',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  pull-requests: read' },
  },
  'team-unread': {
    fact: 'the members of a team that the policy lets approve',
    blocks: 'counting their approvals: GITHUB_TOKEN can never read teams',
    who: 'policy',
    fix: {
      kind: 'yaml',
      text: 'approval:\n  approvers: [login-of-a-member] # or give the gate a token that may read members of the organisation',
    },
  },
  'reviewers-unread': {
    fact: 'the members of a team that reviews the approval environment',
    blocks: 'proof that an approver is one of its reviewers, which is then taken from GitHub: GITHUB_TOKEN can never read teams',
    who: 'admin',
    fix: {
      kind: 'setting',
      text: 'Settings → Environments → the approval environment → Required reviewers: name people, or give the gate a token that may read members of the organisation.',
    },
  },
  'gate-not-first': {
    fact: 'what an earlier step of the job did to the gate',
    blocks: 'every approval: the step could have forged proxy, certificates or loader',
    who: 'developer',
    fix: { kind: 'yaml', text: 'steps:\n  - uses: <owner>/countersign@<full commit SHA> # before every other step' },
  },
  'author-unlinked': {
    fact: 'the account behind a commit author of the range',
    blocks: 'proof that the approver is not the author: its e-mail belongs to no account',
    who: 'developer',
    fix: { kind: 'setting', text: 'Add the e-mail address to the author’s GitHub account, or commit with its noreply address.' },
  },
  'concurrency-cancels': {
    fact: 'that this run will be left to finish',
    blocks: 'waiting: a newer run of the same concurrency group cancels the jobs that wait for an approval, and their approval with them',
    who: 'developer',
    fix: { kind: 'yaml', text: 'concurrency:\n  group: deploy\n  cancel-in-progress: false' },
  },
  'outcome-unknown': {
    fact: 'how the protected jobs ended',
    blocks: 'the final outcome in the record',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  actions: read' },
  },
  'checks-unknown': {
    fact: 'the checks on the head commit',
    blocks: 'the validation result in the record',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  checks: read' },
  },
  'statuses-unknown': {
    fact: 'the statuses of the head commit',
    blocks: 'the validation result in the record',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  statuses: read' },
  },
  'earlier-evidence-unknown': {
    fact: 'what earlier jobs of the run recorded',
    blocks: 'the link from this record to theirs',
    who: 'admin',
    fix: { kind: 'setting', text: 'Use a runner with an artifact service, or keep the folder of each gate in a step of your own.' },
  },
  'evidence-expires': {
    fact: 'this evidence a year from now',
    blocks: 'an audit after the artifact was deleted',
    who: 'admin',
    fix: { kind: 'yaml', text: 'with:\n  retention-days: 400 # or keep it elsewhere: examples/keep-evidence.yml' },
  },
  'evidence-not-kept': {
    fact: 'this evidence once the job has ended',
    blocks: 'every audit: the runner has no artifact service, so the folder goes with its disk',
    who: 'admin',
    fix: {
      kind: 'yaml',
      text: '# a later step keeps the folder that the output evidence-path names\n- if: always()\n  run: ./keep.sh "$EVIDENCE"\n  env: { EVIDENCE: "${{ steps.gate.outputs.evidence-path }}" }',
    },
  },
  'evidence-unsigned': {
    fact: 'who wrote this evidence: it was to be signed and the job cannot',
    blocks: 'telling it from a folder that another job of the run has put in its place',
    who: 'developer',
    fix: { kind: 'yaml', text: 'permissions:\n  id-token: write\n  attestations: write' },
  },
  'protection-counted': {
    fact: 'what about the protection of this repository could not be proven',
    blocks: 'nothing more: artifacts of a public repository are public, so holes are counted here and not spelled',
    who: 'admin',
    fix: { kind: 'command', text: 'countersign map . # spells them; or in the policy: evidence: { public: full }' },
  },
} as const satisfies Readonly<Record<string, Words>>

export type GapId = keyof typeof words

export const gapIds: readonly string[] = Object.keys(words)

/**
 * A gap in its standard words.
 *
 * @param which the thing it is about, in our words or cleaned by whoever shows it
 * @param cure the fix for this very case, where it could be worked out
 */
export const gap = (id: GapId, which?: string, cure?: string | null): Gap => {
  const { fact, blocks, who, fix } = words[id]
  return { id, fact: which === undefined ? fact : `${fact} (${which})`, blocks, who, fix: { kind: fix.kind, text: cure ?? fix.text } }
}
