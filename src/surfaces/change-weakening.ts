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
