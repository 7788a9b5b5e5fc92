import { describe, expect, it } from 'vitest'
import { weigh } from '../../src/initiation/weigh.ts'
import type { Signal } from '../../src/model/signal.ts'

const signal = (more: Partial<Signal>): Signal => ({
  ...{ id: 'x', title: 'A Sign', outcome: 'hit', trust: 'platform', involvement: 'none', automation: false },
  ...{ agent: null, subject: 'x', value: null, because: 'so it is', log: null, at: null },
  ...more,
})
const missing = signal({ outcome: 'unavailable', title: 'The Missing', because: 'the token may not read it' })
const bot = signal({ automation: true })
const read = 'every fact that could show an agent was read, and none did'

describe('what the signs come to', () => {
  it.each<[string, Partial<Signal>[], string, string, string]>([
    ['nothing', [], 'none', 'human', read],
    ['a miss of a strong one', [{ outcome: 'miss', involvement: 'triggered' }], 'none', 'human', read],
    ['a blind spot', [{ outcome: 'blind', involvement: 'triggered' }], 'none', 'human', read],
    ['an agent that started it', [{ involvement: 'triggered' }], 'triggered', 'ai', 'a sign: so it is'],
    ['an agent that wrote it', [{ involvement: 'authored' }], 'authored', 'ai', 'a sign: so it is'],
    ['help that was asked for', [{ involvement: 'assisted' }], 'assisted', 'human', 'a sign: so it is'],
    ['a sign of what is not known', [{ involvement: 'unknown' }], 'unknown', 'unknown', 'a sign: so it is'],
    ['a fact that was not given', [missing], 'unknown', 'unknown', 'the missing: the token may not read it'],
    [
      'help and a fact that was not given',
      [{ involvement: 'assisted' }, missing],
      'unknown',
      'unknown',
      'the missing: the token may not read it',
    ],
    ['an author and a fact that was not given', [missing, { involvement: 'authored' }], 'authored', 'ai', 'a sign: so it is'],
    [
      'author and starter',
      [{ involvement: 'authored' }, { involvement: 'triggered', because: 'it did' }],
      'triggered',
      'ai',
      'a sign: it did',
    ],
    ['a bot by the platform’s word', [bot], 'none', 'automation', 'a bot that is no AI, by the platform’s own word'],
    ['a bot by its own word', [{ ...bot, trust: 'forgeable' }], 'none', 'human', read],
    ['a bot and a fact that was not given', [bot, missing], 'unknown', 'unknown', 'the missing: the token may not read it'],
  ])('%s', (_, signs, involvement, initiator, because) => {
    expect(weigh(signs.map(signal))).toMatchObject({ involvement, initiator, because })
  })

  it('names agents and their logs once, in order, of hits that show one, and blind spots once', () => {
    const found = weigh([
      signal({ involvement: 'authored', agent: 'codex', log: 'https://b' }),
      signal({ involvement: 'authored', agent: 'claude', log: 'https://a' }),
      signal({ involvement: 'assisted', agent: 'claude', log: 'https://a' }),
      signal({ agent: 'renovate', log: 'https://c' }),
      signal({ outcome: 'miss', involvement: 'authored', agent: 'devin', log: 'https://d' }),
      signal({ outcome: 'blind', id: 'spot' }),
      signal({ outcome: 'blind', id: 'spot' }),
    ])
    expect(found).toMatchObject({ agents: ['claude', 'codex'], logs: ['https://b', 'https://a', 'https://c'], blindSpots: ['spot'] })
  })

  it('names no more than fifty logs', () => {
    const many = Array.from({ length: 60 }, (_, at) => signal({ involvement: 'authored', log: `https://log/${at}` }))
    expect(weigh(many).logs).toHaveLength(50)
  })
})
