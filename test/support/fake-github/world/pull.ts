/** A pull request, and the three ways to merge it. */
import type { Account, App } from './accounts.ts'
import type { CommitRecord } from './git-objects.ts'
import { writeCommit } from './git-objects.ts'
import { between } from './history.ts'
import type { Repository } from './repository.ts'
import { type Change, diffTrees, type Files, withFiles } from './trees.ts'

export interface PullInit {
  readonly head: string
  readonly base?: string
  /** The fork that holds the head branch. */
  readonly headRepository?: Repository
  readonly author: Account
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  /** The app through which it was opened (`performed_via_github_app`). */
  readonly app?: App
  readonly draft?: boolean
}

export interface Review {
  readonly id: number
  readonly author: Account
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly body: string
  readonly commit: string
  readonly submittedAt: string
}

/** What a pull request's diff amounts to. */
interface Carried {
  readonly commits: readonly CommitRecord[]
  readonly changes: readonly Change[]
}

export class Pull {
  readonly repository: Repository
  readonly id: number
  readonly number: number
  readonly author: Account
  readonly headRef: string
  /** Null once the fork was deleted. */
  headRepository: Repository | null
  readonly baseRef: string
  /** Tip of the base branch when the pull request was opened or its head last pushed. */
  readonly baseSha: string
  readonly createdAt: string
  readonly app: App | null
  readonly draft: boolean
  readonly reviews: Review[] = []
  title: string
  body: string
  labels: string[]
  state: 'open' | 'closed' = 'open'
  mergedBy: Account | null = null
  mergedAt: string | null = null
  closedAt: string | null = null
  mergeCommit: string | null = null
  #frozenHead: string | null = null

  constructor(repository: Repository, id: number, number: number, init: PullInit) {
    this.repository = repository
    this.id = id
    this.number = number
    this.author = init.author
    this.headRef = init.head
    this.headRepository = init.headRepository ?? repository
    this.baseRef = init.base ?? repository.defaultBranch
    this.baseSha = repository.sha(`refs/heads/${this.baseRef}`)
    this.createdAt = repository.world.tick()
    this.app = init.app ?? null
    this.draft = init.draft ?? false
    this.title = init.title ?? init.head
    this.body = init.body ?? ''
    this.labels = [...(init.labels ?? [])]
    repository.refs.set(`refs/pull/${number}/head`, this.headSha)
  }

  get headSha(): string {
    return (
      this.#frozenHead ?? this.headRepository?.sha(`refs/heads/${this.headRef}`) ?? this.repository.sha(`refs/pull/${this.number}/head`)
    )
  }

  get merged(): boolean {
    return this.mergedAt !== null
  }

  get fork(): boolean {
    return this.headRepository !== this.repository
  }

  carried(): Carried {
    const { store } = this.repository
    const base = this.repository.mergeBase(this.baseSha, this.headSha)
    const tree = base === null ? null : this.repository.read(base).tree
    return {
      commits: between(store, this.baseSha, this.headSha),
      changes: diffTrees(store, tree, this.repository.read(this.headSha).tree),
    }
  }

  /** Adds a commit to the head branch. */
  push(init: { readonly author?: Account; readonly message?: string; readonly files?: Files } = {}): string {
    const sha = (this.headRepository ?? this.repository).commit({ author: this.author, ...init, branch: this.headRef })
    this.repository.refs.set(`refs/pull/${this.number}/head`, sha)
    return sha
  }

  /** The merge commit that a `pull_request` run carries (`refs/pull/N/merge`). */
  testMerge(): string {
    const sha = this.#mergeCommit(this.repository.world.actionsBot, `Merge ${this.headSha} into ${this.baseSha}`, [
      this.#tip(),
      this.headSha,
    ])
    this.repository.refs.set(`refs/pull/${this.number}/merge`, sha)
    return sha
  }

  review(author: Account, state: Review['state'], body = '', commit = this.headSha): Review {
    const made = { id: this.repository.world.nextId(), author, state, body, commit, submittedAt: this.repository.world.tick() }
    this.reviews.push(made)
    return made
  }

  close(): void {
    this.#frozenHead = this.headSha
    this.state = 'closed'
    this.closedAt = this.repository.world.tick()
  }

  /** Merges and moves the base branch. Gives the commit that the branch now stands at. */
  merge(by: Account, method: 'merge' | 'squash' | 'rebase' = 'merge', message?: string): string {
    const sha = this.#merged(by, method, message ?? `${this.title} (#${this.number})`)
    this.close()
    this.mergedBy = by
    this.mergedAt = this.closedAt
    this.mergeCommit = sha
    this.repository.refs.set(`refs/heads/${this.baseRef}`, sha)
    return sha
  }

  #tip(): string {
    return this.repository.sha(`refs/heads/${this.baseRef}`)
  }

  #merged(by: Account, method: 'merge' | 'squash' | 'rebase', message: string): string {
    if (method === 'squash') return this.#mergeCommit(by, message, [this.#tip()])
    if (method === 'merge') {
      const subject = `Merge pull request #${this.number} from ${this.headRepository?.owner.login ?? 'unknown'}/${this.headRef}`
      return this.#mergeCommit(by, `${subject}\n\n${this.title}`, [this.#tip(), this.headSha])
    }
    return this.carried().commits.reduce((parent, commit) => this.#replay(commit, parent, by), this.#tip())
  }

  /** Lays some changes over a commit's tree. Conflicts are not modelled: the pull request's side wins. */
  #treeOver(onto: string, changes: readonly Change[]): string {
    const { store } = this.repository
    const files: Record<string, Files[string]> = {}
    for (const change of changes) {
      if (change.previousPath !== null) files[change.previousPath] = null
      const content = change.after === null ? null : change.after.mode === '160000' ? change.after.sha : store.read(change.after.sha)?.data
      files[change.path] = change.after === null || content === null || content === undefined ? null : { mode: change.after.mode, content }
    }
    return withFiles(store, this.repository.read(onto).tree, files)
  }

  #mergeCommit(by: Account, message: string, parents: readonly string[]): string {
    const at = this.repository.world.tick()
    const person = { ...this.repository.person(parents.length === 1 ? this.author : by), at }
    return writeCommit(this.repository.store, {
      tree: this.#treeOver(this.#tip(), this.carried().changes),
      parents,
      author: person,
      committer: { name: 'GitHub', email: 'noreply@github.com', at },
      message,
      signature: null,
    })
  }

  #replay(commit: CommitRecord, parent: string, by: Account): string {
    const { store } = this.repository
    const [first] = commit.parents
    const changes = diffTrees(store, first === undefined ? null : this.repository.read(first).tree, commit.tree)
    return writeCommit(store, {
      tree: this.#treeOver(parent, changes),
      parents: [parent],
      author: commit.author,
      committer: { ...this.repository.person(by), at: this.repository.world.tick() },
      message: commit.message,
      signature: null,
    })
  }
}
