/** The pattern of the README as text, for workflows of tests: a job that routes, one that is asked for, and what holds a job behind both. */

/** @param gate the action, `owner/repo@sha` */
export const routingJob = (gate: string): string => `  gate:
    runs-on: ubuntu-latest
    outputs:
      environment: \${{ steps.gate.outputs.environment }}
      decision-id: \${{ steps.gate.outputs.decision-id }}
    steps:
      - id: gate
        uses: ${gate}
        with: { mode: route }
`

export const approvingJob = `  approve:
    needs: gate
    if: needs.gate.outputs.environment != ''
    runs-on: ubuntu-latest
    environment: \${{ needs.gate.outputs.environment }}
    steps: [{ run: 'true' }]
`

/** What must hold for a job behind both: an approval that nobody needed was skipped. */
export const passedBoth = "needs.gate.result == 'success' && (needs.approve.result == 'success' || needs.approve.result == 'skipped')"

/** The first step of the job that is held. */
export const verifyingStep = (gate: string): string => `      - uses: ${gate}
        with: { mode: fail, decided: '\${{ needs.gate.outputs.decision-id }}' }
`
