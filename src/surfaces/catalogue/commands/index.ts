/** The commands' catalogue, whole. Programs are found by name, so the order of files does not matter; a test sees that no name comes twice. */
import { agents } from './agents.ts'
import { cloud } from './cloud.ts'
import { compiledLanguages } from './compiled-languages.ts'
import { containers } from './containers.ts'
import { database } from './database.ts'
import { deploy } from './deploy.ts'
import type { Tool } from './entry.ts'
import { github } from './github.ts'
import { host } from './host.ts'
import { infrastructure } from './infrastructure.ts'
import { javascript } from './javascript.ts'
import { kubernetes } from './kubernetes.ts'
import { python } from './python.ts'
import { services } from './services.ts'
import { signing } from './signing.ts'

export const tools: readonly Tool[] = [
  ...javascript,
  ...python,
  ...compiledLanguages,
  ...containers,
  ...github,
  ...deploy,
  ...kubernetes,
  ...infrastructure,
  ...cloud,
  ...database,
  ...signing,
  ...agents,
  ...services,
  ...host,
]
