/** One repository: git objects and refs, and everything that GitHub keeps beside them. */
import type { Account, AccountType, App, Person } from './accounts.ts'
import { Environment, type EnvironmentInit } from './environment.ts'
import { type CommitRecord, readCommit, readTag, writeCommit, writeTag } from './git-objects.ts'
import { type GitStore, MemoryStore } from './git-store.ts'
import { mergeBase } from './history.ts'
import { Pull, type PullInit } from './pull.ts'
import type { Artifact, Attestation, CheckRun, Comment, CommitStatus, Conclusion, Deployment, Issue } from './records.ts'
import { Run, type RunInit, type Workflow } from './run.ts'
import { type SignatureInit, signatureOf, type Verification } from './signature.ts'
import { type Files, withFiles } from './trees.ts'
import type { World } from './world.ts'

export interface RepositoryInit {
  readonly id?: number
  /** Private by default: a public repository can be read without any permission. */
  readonly visibility?: 'public' | 'private' | 'internal'
  readonly defaultBranch?: string
  readonly ownerType?: AccountType
  /** A git directory whose objects and refs are served. */
  readonly gitDirectory?: string
  /** The repository this one is a fork of; it shares that one's objects. */
  readonly forkOf?: Repository
}

export interface CommitInit {
  readonly message?: string
  /** Moves this branch; its head is the parent unless `parents` says otherwise. */
  readonly branch?: string
  readonly parents?: readonly string[]
  readonly author?: Account | Person
  readonly committer?: Account | Person
  /** Written over the first parent's tree; null removes a path. */
  readonly files?: Files
  readonly signature?: SignatureInit
  readonly at?: string
}

/** Levels of access as `GET /collaborators/{username}/permission` names them. */
export type Access = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

const SHA = /^[0-9a-f]{40}$/

export class Repository {
  readonly world: World
  readonly owner: Account
  readonly name: string
  readonly id: number
  readonly visibility: 'public' | 'private' | 'internal'
  readonly defaultBranch: string
  readonly forkOf: Repository | null
  readonly createdAt: string
  readonly store: GitStore
  /** Full ref names (`refs/heads/main`) and the objects they name. */
  readonly refs = new Map<string, string>()
  readonly verifications = new Map<string, Verification>()
  readonly pulls = new Map<number, Pull>()
  readonly issues = new Map<number, Issue>()
  readonly runs = new Map<number, Run>()
  readonly workflows = new Map<string, Workflow>()
  readonly environments = new Map<string, Environment>()
  readonly deployments: Deployment[] = []
  readonly checkRuns: CheckRun[] = []
  readonly statuses: CommitStatus[] = []
  readonly comments: Comment[] = []
  readonly artifacts: Artifact[] = []
  readonly attestations: Attestation[] = []
  readonly collaborators = new Map<string, Access>()
  /** What only a stronger token than `GITHUB_TOKEN` may read, as the API would show it. */
  readonly settings = {
    defaultWorkflowPermissions: 'read' as 'read' | 'write',
    canApprovePulls: false,
    secrets: [] as string[],
    protectedBranches: new Set<string>(),
    /** Rulesets that apply, per branch, as `GET /rules/branches/{branch}` gives them. */
    rules: new Map<string, readonly { readonly type: string }[]>(),
  }

  constructor(world: World, owner: Account, name: string, init: RepositoryInit) {
    this.world = world
    this.owner = owner
    this.name = name
    this.id = init.id ?? world.nextId()
    this.visibility = init.visibility ?? 'private'
    this.defaultBranch = init.defaultBranch ?? 'main'
    this.forkOf = init.forkOf ?? null
    this.createdAt = world.tick()
    this.store = init.forkOf?.store ?? new MemoryStore(init.gitDirectory ?? null)
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  person(who: Account | Person): Person {
    return { name: who.name, email: who.email }
  }

  /** Makes a commit and, where a branch is named, moves it. */
  commit(init: CommitInit = {}): string {
    const tip = init.branch === undefined ? undefined : this.refs.get(`refs/heads/${init.branch}`)
    const parents = init.parents ?? (tip === undefined ? [] : [tip])
    const [first] = parents
    const base = first === undefined ? null : (readCommit(this.store, first)?.tree ?? null)
    const at = init.at ?? this.world.tick()
    const author = this.person(init.author ?? this.owner)
    const committer = init.committer === undefined ? author : this.person(init.committer)
    const signed = init.signature === undefined ? null : signatureOf(init.signature, at)
    const sha = writeCommit(this.store, {
      tree: withFiles(this.store, base, init.files ?? {}),
      parents,
      author: { ...author, at },
      committer: { ...committer, at },
      message: init.message ?? 'Change',
      signature: signed?.armor ?? null,
    })
    if (signed !== null) this.verifications.set(sha, signed.verification)
    if (init.branch !== undefined) this.refs.set(`refs/heads/${init.branch}`, sha)
    return sha
  }

  /** Makes a branch, or moves it anywhere (a force push). */
  branch(name: string, at: string): string {
    this.refs.set(`refs/heads/${name}`, this.sha(at))
    return this.sha(at)
  }

  /** A lightweight tag, or an annotated one where a message is given. */
  tag(name: string, at: string, annotation?: { readonly message: string; readonly by?: Account }): string {
    const object = this.sha(at)
    const tagger = { ...this.person(annotation?.by ?? this.owner), at: this.world.tick() }
    const sha =
      annotation === undefined ? object : writeTag(this.store, { name, object, type: 'commit', tagger, message: annotation.message })
    this.refs.set(`refs/tags/${name}`, sha)
    return sha
  }

  delete(ref: string): void {
    this.refs.delete(ref)
  }

  /** The commit that a SHA, a full or short ref or `HEAD` names, null where there is none. */
  resolve(name: string): string | null {
    if (SHA.test(name)) return this.#peel(name)
    if (name === 'HEAD') return this.resolve(`refs/heads/${this.defaultBranch}`)
    for (const full of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
      const sha = this.refs.get(full)
      if (sha !== undefined) return this.#peel(sha)
    }
    return null
  }

  /** As `resolve`, for builders of worlds: a name that is not there is a mistake in the test. */
  sha(name: string): string {
    const sha = this.resolve(name)
    if (sha === null) throw new Error(`${this.fullName} has no ${name}`)
    return sha
  }

  read(name: string): CommitRecord {
    const commit = readCommit(this.store, this.sha(name))
    if (commit === null) throw new Error(`${this.fullName}: ${name} is no commit`)
    return commit
  }

  mergeBase(a: string, b: string): string | null {
    return mergeBase(this.store, this.sha(a), this.sha(b))
  }

  issue(
    author: Account,
    init: { readonly title?: string; readonly body?: string; readonly labels?: readonly string[]; readonly app?: App } = {},
  ): Issue {
    const number = this.#nextNumber()
    const about = { title: init.title ?? 'Issue', body: init.body ?? '', labels: init.labels ?? [], app: init.app ?? null }
    const made = { id: this.world.nextId(), number, author, createdAt: this.world.tick(), ...about }
    this.issues.set(number, made)
    return made
  }

  comment(issue: number, author: Account, body: string, app: App | null = author.app): Comment {
    const createdAt = this.world.tick()
    const made: Comment = { id: this.world.nextId(), issue, author, body, createdAt, updatedAt: createdAt, app }
    this.comments.push(made)
    return made
  }

  /** A check run that an app other than GitHub Actions made. */
  checkRun(name: string, on: string, app: App, conclusion: Conclusion | null = 'success'): CheckRun {
    const at = this.world.tick()
    const status = conclusion === null ? 'in_progress' : 'completed'
    const completedAt = conclusion === null ? null : at
    const made: CheckRun = {
      id: this.world.nextId(),
      name,
      headSha: this.sha(on),
      status,
      conclusion,
      startedAt: at,
      completedAt,
      app,
      deployment: null,
    }
    this.checkRuns.push(made)
    return made
  }

  status(context: string, on: string, creator: Account, state: CommitStatus['state'] = 'success'): CommitStatus {
    const made = { id: this.world.nextId(), sha: this.sha(on), state, context, description: null, creator, createdAt: this.world.tick() }
    this.statuses.push(made)
    return made
  }

  pull(init: PullInit): Pull {
    const made = new Pull(this, this.world.nextId(), this.#nextNumber(), init)
    this.pulls.set(made.number, made)
    return made
  }

  environment(name: string, init: EnvironmentInit = {}): Environment {
    const made = new Environment(this.world.nextId(), name, this.world.tick(), init)
    this.environments.set(name.toLowerCase(), made)
    return made
  }

  workflow(path: string, name = path): Workflow {
    const known = this.workflows.get(path)
    if (known !== undefined) return known
    const made: Workflow = { id: this.world.nextId(), path, name, createdAt: this.world.tick() }
    this.workflows.set(path, made)
    return made
  }

  /** Starts a workflow run: its first attempt begins and jobs without `needs` are queued or wait for their environment. */
  startRun(init: RunInit): Run {
    const made = new Run(this, this.world.nextId(), init)
    this.runs.set(made.id, made)
    return made
  }

  /** Issues and pull requests share their numbers. */
  #nextNumber(): number {
    return this.issues.size + this.pulls.size + 1
  }

  #peel(sha: string): string | null {
    this.store.warm([sha], true)
    const tag = readTag(this.store, sha)
    if (tag !== null) return this.#peel(tag.object)
    return this.store.read(sha)?.type === 'commit' ? sha : null
  }
}
