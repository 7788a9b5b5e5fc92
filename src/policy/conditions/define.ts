/** A condition: a key of `when:`, the values it takes, and its answer for one surface. */
import type { z } from 'zod'
import type { Case, Holds } from '../../model/policy.ts'

export interface ConditionDefinition<S extends z.ZodType = z.ZodType> {
  readonly key: string
  readonly describe: string
  /** Built when a policy is read: a decision by the built-in ones needs none. */
  schema(): S
  /** `unknown` counts as yes in rules that ask or block, and as no in rules that allow. */
  evaluate(wanted: z.infer<S>, of: Case): Holds
}

export const defineCondition = <S extends z.ZodType>(definition: ConditionDefinition<S>): ConditionDefinition<S> => definition

export const yesIf = (holds: boolean): Holds => (holds ? 'yes' : 'no')
