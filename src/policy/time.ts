/** Times as policies write them. The clock is always given: `facts.observedAt`. */

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `4h` in milliseconds; the schema has already refused other forms. */
export const millisecondsOf = (duration: string): number => Number(duration.slice(0, -1)) * (units[duration.slice(-1)] ?? Number.NaN)

/** An instant stays; a day means until its end, in UTC. */
export const instantOf = (text: string): string => (text.length === 10 ? `${text}T23:59:59Z` : text)

/** Is `now` after `until`? Both ISO 8601; compared as instants, whatever their offsets. What is no instant has passed: an exception fails closed. */
export const isAfter = (now: string, until: string): boolean => !(secondsOf(now) <= secondsOf(until))

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,30})?)?(Z|[+-]\d{2}:\d{2})$/

/** Seconds since 1970, by the days-from-civil rule; NaN where it is no instant. Without `Date`, so that no zone of a machine can enter. */
export const secondsOf = (text: string): number => {
  const found = pattern.exec(text)
  if (found === null) return Number.NaN
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined) return Number.NaN
  const offset =
    found[7] === 'Z' || found[7] === undefined
      ? 0
      : (Number(found[7].slice(1, 3)) * 60 + Number(found[7].slice(4))) * 60 * (found[7].startsWith('-') ? -1 : 1)
  return daysOf(year, month, day) * 86_400 + hour * 3600 + minute * 60 + (second ?? 0) - offset
}

const daysOf = (year: number, month: number, day: number): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}
