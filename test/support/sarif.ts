/** SARIF 2.1.0 by its published schema. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
// Draft 4 in its head only: nothing in it means another thing in a later draft.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema has against a log; none where it is valid. */
export const sarifFaults = (log: unknown): readonly string[] =>
  validate(log) ? [] : (validate.errors ?? []).slice(0, 10).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
