/** Mermaid's own parser, without a browser. */
import purify from 'dompurify'

// It cleans labels with the help of a document, which there is none of here. What is asked is whether it can be read, not how it is shown.
Object.assign(purify, { addHook: () => undefined, sanitize: (text: string) => text })
const { default: mermaid } = await import('mermaid')

/** What the parser has against a diagram; null where it reads it. */
export const mermaidFault = async (text: string): Promise<string | null> => {
  try {
    await mermaid.parse(text)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
