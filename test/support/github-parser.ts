/** GitHub's own workflow parser, as its language server uses it: the word on which files start a run at all. */
import { registerHooks } from 'node:module'

// It imports its schema as JSON without saying so, which only bundlers take.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } } : context),
})
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')
const { ErrorPolicy } = await import('@actions/workflow-parser/model/convert')

/** What GitHub has against a workflow; none where it accepts it. */
export const faultsOf = async (path: string, text: string): Promise<readonly string[]> => {
  const { context, value } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value, undefined, { errorPolicy: ErrorPolicy.TryConversion })
  const faults = context.errors.getErrors().map(({ message }) => message)
  return value === undefined && faults.length === 0 ? ['the file is empty'] : faults
}
