/** GitHub's own workflow parser, as its language server uses it: the word on which files start a run at all. */
import { registerHooks } from 'node:module'

// It imports its schema as JSON without saying so, which only bundlers take.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } } : context),
})
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')

/** What GitHub has against a workflow; none where it accepts it. */
export const faultsOf = (path: string, text: string): readonly string[] => {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  const faults = context.errors.getErrors().map(({ message }) => message)
  return value === undefined && faults.length === 0 ? ['the file is empty'] : faults
}
