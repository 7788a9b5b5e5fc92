/**
 * May this run proceed? Said a second time, clause by clause from what approval means and from what is true in the world, without a look at how
 * the gate finds out.
 */
import { ENVIRONMENT, type Person, people, type Said, textOf, type Who, type Words, type World } from './world.ts'

type Clause = readonly [name: string, holds: boolean]

const isPerson = (who: Who): who is Person => people.some((one) => one === who)

/** Who had a hand in a commit, strangers included. */
const handsIn = (world: World, count: (agent: boolean) => boolean): ReadonlySet<string> =>
  new Set(
    world.commits.filter(({ agent }) => count(agent)).flatMap(({ author, coAuthor }) => [author, ...(coAuthor === null ? [] : [coAuthor])]),
  )

/** Everybody whom the yes is about; `stranger` where one of them cannot be told apart from anybody. */
const concerned = (world: World): ReadonlySet<string> => {
  const { separation } = world.approval
  if (separation === 'none') return new Set()
  const started = [world.actor, world.trigger]
  if (separation === 'initiator') return new Set(started)
  const all = separation === 'all-commits'
  const pullsUnread = world.faults.has('pulls')
  const shown = handsIn(world, (agent) => agent || all)
  // Any commit may come from a request with an agent in it; a stranger there is only a gap.
  const possible = pullsUnread ? [...handsIn(world, () => true)].filter((who) => who !== 'stranger') : []
  const agentInPull =
    world.pull !== null && (all || world.pull.marked || world.pull.author === 'agent' || world.commits.some(({ agent }) => agent))
  const author = agentInPull && !pullsUnread && world.pull !== null ? [world.pull.author] : []
  return new Set([...started, ...shown, ...possible, ...author])
}

const bindsHere = (world: World, { code }: Words): boolean =>
  typeof code === 'object' && code.attempt === world.attempt && code.environment.toLowerCase() === ENVIRONMENT.toLowerCase()

/** Another code: one that cannot be told from a word (without its hyphen, or in lower case without a digit) is taken for a word. */
const anotherIn = (world: World, words: Words): 'code' | 'word' | null => {
  if (words.code === 'none' || bindsHere(world, words)) return null
  const isWord = words.form === 'joined' || (words.form === 'lower' && !/\d/.test(textOf(world, { ...words, reason: '' })))
  return isWord ? 'word' : 'code'
}

const hasReason = (world: World, words: Words): boolean => /[a-z]/.test(words.reason) || anotherIn(world, words) === 'word'

const whoClauses = (world: World, who: Who): readonly Clause[] => {
  const about = concerned(world)
  const { approvers, separation } = world.approval
  return [
    ['a person', isPerson(who)],
    ['not one whom it is about', !about.has(who)],
    ['told apart from every author', separation === 'initiator' || separation === 'none' || !about.has('stranger')],
    ['it is known who started the run', separation === 'none' || !world.faults.has('actor')],
    ['listed, where there is a list', approvers.length === 0 || approvers.includes(who)],
  ]
}

const clausesOf = (world: World, { who, words }: Said): readonly Clause[] => {
  const { environment, approval, attempt } = world
  const open = [...(environment.adminsCanBypass ? ['bypassable'] : []), ...(environment.preventSelfReview ? [] : ['self-approvable'])]
  const accepts: readonly string[] = approval.accept
  const among =
    environment.reviewers.some((one) => one === who) ||
    (environment.team !== null && (!environment.teamReadable || environment.team.some((one) => one === who)))
  const wanted = attempt > 1 || approval.countersign === 'always' || (approval.countersign === 'critical' && world.critical)
  const age = world.entered === null ? 0 : world.now - world.entered
  const limit = approval.validFor === null ? Number.POSITIVE_INFINITY : approval.validFor / 60_000
  return [
    ...whoClauses(world, who),
    ['somebody had to be asked', environment.exists && (environment.reviewers.length > 0 || environment.team !== null)],
    ['its protection is known', !world.faults.has('environment')],
    ['its protection is accepted', open.length === 0 ? accepts.includes('guarded') : open.every((hole) => accepts.includes(hole))],
    ['not by an administrator past the reviewers', among],
    ['to this attempt', bindsHere(world, words) || (!wanted && anotherIn(world, words) !== 'code')],
    ['with a reason', approval.reason === 'optional' || hasReason(world, words)],
    ['not too long ago', approval.validFor === null || (!world.faults.has('entered') && age <= limit && age >= -5)],
  ]
}

const latestReviews = (world: World) => {
  const latest = new Map<string, World['reviewed'][number]>()
  world.reviewed.forEach((one, at) => {
    if (one.state !== 'commented') latest.set(one.who === 'ghost' ? `ghost ${at}` : one.who, one)
  })
  return [...latest.values()]
}

const isMember = (world: World, { who, permission }: World['reviewed'][number]): boolean =>
  ['admin', 'write'].includes(permission) || (who !== 'ghost' && world.approval.approvers.includes(who))

const reviewClauses = (world: World, one: World['reviewed'][number]): readonly Clause[] => [
  ...whoClauses(world, one.who),
  ['an approval of the head', one.state === 'approved' && one.head],
  ['by somebody who may write', isMember(world, one)],
  ['with this attempt’s code', bindsHere(world, one.words)],
  ['with a reason', world.approval.reason === 'optional' || hasReason(world, one.words)],
  [
    'not too long ago',
    world.approval.validFor === null || (world.now - one.at <= world.approval.validFor / 60_000 && world.now - one.at >= -5),
  ],
]

const holds = (clauses: readonly Clause[], without: string | null): boolean => clauses.every(([name, yes]) => yes || name === without)

const saidHere = ({ said }: World) =>
  said.filter(({ environments }) => environments.some((name) => name.toLowerCase() === ENVIRONMENT.toLowerCase()))

const isRejected = (world: World): boolean => {
  const { via } = world.approval
  const byReview = latestReviews(world).some(
    (one) => one.state === 'changes-requested' && (isMember(world, one) || one.permission === 'unknown'),
  )
  return (via.includes('environment') && saidHere(world).some(({ state }) => state === 'rejected')) || (via.includes('review') && byReview)
}

const isDoorUnread = ({ approval: { via }, faults }: World): boolean =>
  (via.includes('environment') && faults.has('approvals')) || (via.includes('review') && faults.has('reviews'))

const runClauses = (world: World): readonly Clause[] => [
  ['nobody rejected it', !isRejected(world)],
  ['every door could be looked through', !isDoorUnread(world)],
  ['the gate is first', world.gateIsFirst],
  ['the decision is the one that was asked about', world.decided !== 'another'],
]

/** @param without a clause that is left out: what would be let through if the gate forgot it */
export const mayProceed = (world: World, without: string | null = null): boolean => {
  const { via, minimum } = world.approval
  const given = via.includes('environment') ? saidHere(world).filter(({ state }) => state === 'approved') : []
  const reviews = via.includes('review') ? latestReviews(world) : []
  const yes = [
    ...given.filter((one) => holds(clausesOf(world, one), without)),
    ...reviews.filter((one) => holds(reviewClauses(world, one), without)),
  ]
  return holds(runClauses(world), without) && new Set(yes.map(({ who }) => who)).size >= (without === 'enough people' ? 1 : minimum)
}

/** Clauses that are looked at in this world, by name. */
export const clauseNames = (world: World): readonly string[] => [
  ...saidHere(world).flatMap((said) => clausesOf(world, said).map(([name]) => name)),
  ...latestReviews(world).flatMap((one) => reviewClauses(world, one).map(([name]) => name)),
  ...runClauses(world).map(([name]) => name),
  'enough people',
]
