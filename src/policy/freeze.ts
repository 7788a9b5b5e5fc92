/** A freeze: a time in which some categories are held or stopped, whoever asks. */
import type { Freeze } from '../model/policy.ts'
import { secondsOf } from './time.ts'

/** `2026-12-20` or `2026-12-20T18:00`, as the wall clock of a time zone shows it. */
const wall = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d)?)?$/

/** An instant as the wall clock of a zone shows it: `YYYY-MM-DDTHH:MM`. Null where there is no such zone or instant. */
export const wallClock = (instant: string, timezone: string): string | null => {
  const seconds = secondsOf(instant)
  if (Number.isNaN(seconds)) return null
  try {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(seconds * 1000)
    const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
    return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
  } catch {
    // Intl's only way to say "no such zone" is to throw; the policy's schema says it in words.
    return null
  }
}

/** By name: runtimes do not agree on offsets as zones, and an instant can carry its own. */
export const isTimezone = (name: string): boolean => /^[A-Z]/i.test(name) && wallClock('2026-01-01T00:00:00Z', name) !== null

/** A wall clock time, or an instant with its own offset. */
export const isFreezeTime = (text: string): boolean => wall.test(text) || !Number.isNaN(secondsOf(text))

/** Does it end before it begins? Told only of two times of one kind: whether an instant is before a wall clock depends on the zone. */
export const isBackwards = ({ from, until }: Pick<Freeze, 'from' | 'until'>): boolean => {
  const [start, end] = [wall.exec(from), wall.exec(until)]
  if (start !== null && end !== null) return opening(start) > closing(end)
  return start === null && end === null && secondsOf(from) > secondsOf(until)
}

const opening = ([, day, time]: RegExpExecArray): string => `${day}T${time ?? '00:00'}`
const closing = ([, day, time]: RegExpExecArray): string => `${day}T${time ?? '23:59'}`

/** In force at that instant? A zone or a time that cannot be read is in force: a freeze fails closed. `until` as a day includes that day. */
export const inForce = ({ from, until, timezone }: Pick<Freeze, 'from' | 'until' | 'timezone'>, now: string): boolean => {
  const at = wallClock(now, timezone)
  if (at === null || !isFreezeTime(from) || !isFreezeTime(until)) return true
  const [start, end] = [wall.exec(from), wall.exec(until)]
  const begun = start === null ? secondsOf(now) >= secondsOf(from) : at >= opening(start)
  const over = end === null ? secondsOf(now) > secondsOf(until) : at > closing(end)
  return begun && !over
}
