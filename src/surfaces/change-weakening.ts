/** A way in which a change takes protection away, and where. */
import type { Scalar } from '../model/workflow.ts'

/** One way in which checks were weakened, before it is put into a surface. */
export interface Weakening {
  readonly code: string
  readonly message: string
  readonly path: string
  readonly line: number
  readonly quote: string | null
  readonly job?: string
  readonly step?: string
  /** False: worth asking about, not a check taken away. */
  readonly blockworthy: boolean
}

/** The place of a key that was given this value. */
export const placed = (scalar: Scalar, key: string): Pick<Weakening, 'line'> & { readonly quote: string } => ({
  line: scalar.at.line,
  quote: `${key}: ${scalar.raw}`,
})
