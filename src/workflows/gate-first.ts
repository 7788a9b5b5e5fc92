/** The patch that makes the gate the first step of its job. */
import type { Job, Step } from '../model/workflow.ts'
import { gateStepOf, isCheckout } from './protected-jobs.ts'

/** Lines around the change by which a tool finds its place. */
const CONTEXT = 3

const indentOf = (line: string): number => line.length - line.trimStart().length

/**
 * A unified diff over the workflow file; null where the gate is first already, where the file does not end in a line feed, or where its step is
 * not written as a list item on lines of its own (flow style, an anchor from elsewhere).
 */
export const gateFirstPatch = (path: string, text: string, job: Job): string | null => {
  const gate = gateStepOf(job)
  const first = job.steps.find((step) => !isCheckout(step))
  if (gate === null || first === undefined || first.index >= gate.index || !text.endsWith('\n')) return null
  const lines = text.split('\n').slice(0, -1)
  const [from, to] = [itemAt(lines, first), itemAt(lines, gate)]
  if (from === null || to === null || from.start >= to.start || from.indent !== to.indent) return null
  const [others, moved] = [lines.slice(from.start, to.start), lines.slice(to.start, to.end)]
  const before = lines.slice(Math.max(0, from.start - CONTEXT), from.start)
  const after = lines.slice(to.end, to.end + CONTEXT)
  const count = before.length + others.length + moved.length + after.length
  const place = `${from.start - before.length + 1},${count}`
  const kept = (line: string): string => ` ${line}`
  const all = [
    ...before.map(kept),
    ...moved.map((line) => `+${line}`),
    ...others.map(kept),
    ...moved.map((line) => `-${line}`),
    ...after.map(kept),
  ]
  return [`--- a/${path}`, `+++ b/${path}`, `@@ -${place} +${place} @@`, ...all, ''].join('\n')
}

/** Lines of a list item, from its dash to the last line that is indented deeper; counted from 0, the end not included. */
const itemAt = (
  lines: readonly string[],
  { at }: Step,
): { readonly start: number; readonly end: number; readonly indent: number } | null => {
  const start = at.line - 1
  const first = lines[start]
  if (first === undefined || !/^\s*-\s/.test(first)) return null
  const indent = indentOf(first)
  let end = start + 1
  for (let line = end; line < lines.length && (lines[line]?.trim() === '' || indentOf(lines[line] ?? '') > indent); line++)
    if (lines[line]?.trim() !== '') end = line + 1
  return { start, end, indent }
}
