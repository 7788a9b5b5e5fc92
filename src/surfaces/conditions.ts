/** Whether a condition of the catalogue can hold, and whether it must, over inputs of which some are open. */
import type { Scalar, Scalars } from '../model/workflow.ts'
import type { When } from './catalogue/entry.ts'

/** True unless the inputs rule it out. */
export const mayHold = (when: When, inputs: Scalars): boolean => {
  if ('not' in when) return !mustHold(when.not, inputs)
  if ('any' in when) return when.any.some((inner) => mayHold(inner, inputs))
  if ('all' in when) return when.all.every((inner) => mayHold(inner, inputs))
  const scalar = given(inputs, when.input)
  if ('given' in when) return scalar !== null && (scalar.values === null || scalar.values.some((value) => value.trim() !== ''))
  if (scalar === null) return when.absent ?? false
  if (scalar.values === null && 'matches' in when && when.keys !== undefined) return someLineMayHold(scalar.raw, when.matches, when.keys)
  return scalar.values === null || scalar.values.some((value) => meets(when, value))
}

const someLineMayHold = (raw: string, matches: RegExp, keys: RegExp): boolean =>
  raw.split('\n').some((line) => {
    const open = line.indexOf('${{')
    const equals = line.indexOf('=')
    if (open < 0) return matches.test(line)
    return equals < 0 || equals > open || keys.test(line.slice(0, equals).trim())
  })

/** True only where the inputs leave nothing open. */
export const mustHold = (when: When, inputs: Scalars): boolean => {
  if ('not' in when) return !mayHold(when.not, inputs)
  if ('any' in when) return when.any.some((inner) => mustHold(inner, inputs))
  if ('all' in when) return when.all.every((inner) => mustHold(inner, inputs))
  const scalar = given(inputs, when.input)
  if ('given' in when) return scalar?.values?.every((value) => value.trim() !== '') ?? false
  if (scalar === null) return when.absent ?? false
  if (scalar.values === null) return 'matches' in when && when.matches.test(literalPart(scalar.raw))
  return scalar.values.every((value) => meets(when, value))
}

/** What is surely in a text though some of it is open: a flag beside an expression is given, whatever the expression comes to. */
const literalPart = (raw: string): string => raw.replace(/\$\{\{[^}]{0,500}\}\}/g, '\u0000')

/** An input, by name in lower case. An empty text is as good as none: the runner then takes the default. */
export const given = (inputs: Scalars, name: string): Scalar | null => {
  const scalar = Object.hasOwn(inputs, name) ? inputs[name] : undefined
  return scalar === undefined || scalar.raw.trim() === '' ? null : scalar
}

type Test = Extract<When, { readonly is: readonly string[] } | { readonly matches: RegExp }>

const meets = (when: Test, value: string): boolean =>
  'is' in when ? when.is.includes(value.trim().toLowerCase()) : when.matches.test(value)
