/** A freeze: a time in which some categories are held or stopped, whoever asks. */
import type { Freeze } from '../model/policy.ts'
import { secondsOf } from './time.ts'

/** `2026-12-20` or `2026-12-20T18:00`, as the wall clock of a time zone shows it. */
const wall = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/

/** An instant as the wall clock of a zone shows it: `YYYY-MM-DDTHH:MM`. Null where there is no such zone. */
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
    // Intl's only way to say "no such zone" is to throw; lint says it in words.
    return null
  }
}

/** In force at that instant? A zone or a time that cannot be read is in force: a freeze fails closed. `until` as a day includes that day. */
export const inForce = ({ from, until, timezone }: Freeze, now: string): boolean => {
  const [start, end] = [wall.exec(from), wall.exec(until)]
  const at = wallClock(now, timezone)
  if (at === null || start === null || end === null) return true
  return at >= `${start[1]}T${start[2] ?? '00:00'}` && at <= `${end[1]}T${end[2] ?? '23:59'}`
}
