/** The pattern of the README as text: a job that routes, a job that is asked for, and the gate once more inside each job that they hold. */

/** Ids of the routing job and of the job that enters the environment which it hands out. */
export interface Pattern {
  readonly gate: string
  readonly approve: string
}

export const usualPattern: Pattern = { gate: 'gate', approve: 'approve' }

/** Ids for a new pattern in a workflow that has these jobs already; null where every name is taken. */
export const freePattern = (ids: readonly string[]): Pattern | null => {
  const taken = new Set(ids.map((id) => id.toLowerCase()))
  const free = (name: string): string | null => [name, `countersign-${name}`].find((one) => !taken.has(one)) ?? null
  const [gate, approve] = [free(usualPattern.gate), free(usualPattern.approve)]
  return gate === null || approve === null ? null : { gate, approve }
}

/** Where nobody knows which commit it will be. */
export const someGate = '<owner>/countersign@<full commit SHA>'

/** Two jobs, for below `jobs:`. @param ref `owner/repo@sha` */
export const patternLines = ({ gate, approve }: Pattern, ref: string): readonly string[] => [
  `${gate}:`,
  '  runs-on: ubuntu-latest',
  '  permissions: { contents: read, actions: read, pull-requests: read }',
  '  outputs:',
  '    environment: ${{ steps.gate.outputs.environment }}',
  '    decision-id: ${{ steps.gate.outputs.decision-id }}',
  '  steps:',
  '    - id: gate',
  `      uses: ${ref}`,
  '      with: { mode: route }',
  `${approve}:`,
  `  needs: ${gate}`,
  `  if: needs.${gate}.outputs.environment != ''`,
  '  runs-on: ubuntu-latest',
  '  permissions: {}',
  `  environment: \${{ needs.${gate}.outputs.environment }}`,
  "  steps: [{ run: 'true' }]",
]

/** What must hold for a job behind both: an approval that nobody needed was skipped. */
export const passedBoth = ({ gate, approve }: Pattern): readonly string[] => [
  `needs.${gate}.result == 'success'`,
  `(needs.${approve}.result == 'success' || needs.${approve}.result == 'skipped')`,
]

/** A job whose skipped need must not skip it says itself when it runs. */
export const unlessCancelled = '!cancelled()'

/** The first step of a job that is held: the gate judges again, and compares. */
export const verifyLines = ({ gate }: Pattern, ref: string): readonly string[] => [
  `- uses: ${ref}`,
  `  with: { mode: fail, decided: '\${{ needs.${gate}.outputs.decision-id }}' }`,
]

/**
 * A held job, as far as it differs from an unheld one.
 *
 * @param needs of the job as it is
 * @param called true where it calls a workflow and so has no steps
 */
export const heldLines = (
  pattern: Pattern,
  job: { readonly id: string; readonly needs: readonly string[]; readonly called: boolean },
  ref: string,
): readonly string[] => [
  `${job.id}:`,
  `  needs: [${[...new Set([pattern.gate, pattern.approve, ...job.needs])].join(', ')}]`,
  `  if: \${{ ${[unlessCancelled, ...passedBoth(pattern)].join(' && ')} }}`,
  ...(job.called ? [] : ['  steps:', ...verifyLines(pattern, ref).map((line) => `    ${line}`)]),
]
