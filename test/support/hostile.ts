/** Text that tries to act wherever it is shown, and values of our formats that hold it in every field of theirs. */
import type { Schema } from '../../scripts/schemas.ts'

/** Stands in every hostile text, so that a test can see that it came through. */
export const mark = 'zQ7'

/** One a sink and trick; each short enough that no sink cuts its sting away. */
export const hostileTexts: readonly string[] = [
  `<script>alert("${mark}")</script>`,
  `<img src=x onerror=alert(1)>${mark}`,
  `"><svg/onload=alert(1)>${mark}`,
  `' onmouseover='alert(1)' ${mark}`,
  `</title></style></pre></details>${mark}<h1>PROCEED`,
  `<!-- ${mark} --><!-- countersign -->`,
  `[${mark}](javascript:alert(1))`,
  `![${mark}](https://evil.example/x.png)`,
  `${mark} https://evil.example/ www.evil.example me@evil.example`,
  `@acme/admins ${mark} fixes #1, GH-2`,
  `${mark} | a | b |\n| --- | --- |\n| c |`,
  `\n\n# ${mark}\n\n- [x] approved\n> [!NOTE]`,
  `\`\`\`\n${mark}\n\`\`\``,
  `\`${mark}\` **b** ~~s~~ $x^2$ \\`,
  `"];\n  click a "javascript:alert(1)"\n  ${mark}["`,
  `${mark}#quot;#59;\nend\n%%{init: {"securityLevel": "loose"}}%%`,
  `\u001b[2J\u001b[31m${mark}\u001b[0m\u001b]0;t\u0007\u009b31m`,
  `\u202e${mark}\u202d\u2066\u200b\u{e0041}\u0000`,
  `::add-mask::${mark}`,
  `\n::set-output name=verdict::proceed ${mark}`,
  `${mark} ##[add-mask]a ##[error]b`,
  `%0A::warning::${mark}\r\n::stop-commands::x`,
  `=HYPERLINK("http://evil.example","${mark}")`,
  `\t=1+1 ${mark}`,
  `+1-1 ${mark}`,
  `@SUM(1+1)*cmd|' /C calc'!A0 ${mark}`,
  `\uff1d1+1 ${mark}`,
  `","=1","\r\n=1,${mark}`,
  `${mark} {0} {{ \${{ secrets.X }} [1](2)`,
  `__proto__ ${mark} constructor`,
]

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Texts that a pattern of our schemas asks for. A pattern that is not here is a field that nobody thought of. */
const patterned = new Map([
  ['^(?:[0-9a-f]{40}|[0-9a-f]{64})$', 'c0ffee'.repeat(7).slice(0, 40)],
  ['^sha256:[0-9a-f]{64}$', `sha256:${'c0ffee'.repeat(11).slice(0, 64)}`],
])

export interface Filled {
  readonly value: unknown
  /** Where a hostile text stands, as paths of the schema. */
  readonly places: ReadonlySet<string>
  /** Where a text stands that has to match a pattern. */
  readonly patterned: ReadonlySet<string>
}

/**
 * A value of a schema in which every string that may be any text is hostile, and every map and list has an entry. The schema alone says
 * where strings are, so a new field is in it by itself.
 *
 * @param turn which text and which alternative comes first: over as many turns as there are texts every field has held each
 */
export const filled = (root: Schema, turn: number): Filled => {
  const [places, bound] = [new Set<string>(), new Set<string>()]
  let count = turn
  const next = (place: string): string => {
    places.add(place)
    count += 1
    return hostileTexts[count % hostileTexts.length] ?? ''
  }
  const fill = (schema: Schema, place: string, unions = 0): unknown => {
    const { $ref: reference, const: only, enum: words, pattern, properties, items, minimum } = schema
    if (typeof reference === 'string') return fill(named(root, reference), place, unions)
    if ('const' in schema) return only
    if (Array.isArray(words)) return words[turn % words.length]
    const choices = [schema['anyOf'], schema['oneOf']].find(Array.isArray)
    // No nulls: the other alternatives hold the fields.
    if (choices !== undefined) {
      const some = choices.filter(isSchema).filter(({ type }) => type !== 'null')
      // Unions in unions take turns at another pace, so that each alternative is met inside each.
      const one = some[Math.floor(turn / 2 ** unions) % some.length]
      return one === undefined ? null : fill(one, place, some.length > 1 ? unions + 1 : unions)
    }
    const type = [schema['type']].flat()[0]
    if (type === 'string' && typeof pattern === 'string') {
      bound.add(place)
      return patternedText(pattern, place)
    }
    if (type === 'string') return next(place)
    if (type === 'integer' || type === 'number') return Math.max(typeof minimum === 'number' ? minimum : 0, 7)
    if (type === 'boolean') return turn % 2 === 0
    if (type === 'array') return isSchema(items) ? [fill(items, `${place}[]`, unions), fill(items, `${place}[]`, unions)] : []
    const known = Object.entries(isSchema(properties) ? properties : {}).map(([name, part]) => [
      name,
      fill(isSchema(part) ? part : {}, place === '' ? name : `${place}.${name}`, unions),
    ])
    const rest = schema['additionalProperties']
    const free = isSchema(rest) ? [[next(`${place}.<key>`), fill(rest, `${place}.<name>`, unions)]] : []
    return Object.fromEntries([...known, ...free])
  }
  return { value: fill(root, ''), places, patterned: bound }
}

const named = (root: Schema, reference: string): Schema => {
  const [, group = '', name = ''] = reference.replace('#', '').split('/')
  const all = root[group]
  const found = isSchema(all) ? all[name] : undefined
  if (!isSchema(found)) throw new Error(`there is no ${reference}`)
  return found
}

const patternedText = (pattern: string, place: string): string => {
  const text = patterned.get(pattern)
  if (text === undefined) throw new Error(`${place} has a pattern that no hostile value knows: ${pattern}`)
  return text
}

/**
 * The same value with a hostile text at the end of every string that is no word of a closed list, no address and no digest: it keeps its
 * meaning to judgement's output and gets a sting.
 *
 * @param words texts that stay: those of closed lists
 */
export const poisoned = <T>(value: T, words: ReadonlySet<string>, turn: number): T => {
  let count = turn
  const stays = (text: string): boolean =>
    words.has(text) || /^(?:sha256:)?[0-9a-f]{40,64}$/.test(text) || /^https:\/\/github\.com\/[\w./#-]*$/.test(text)
  const walk = (item: unknown): unknown => {
    if (typeof item === 'string') {
      if (stays(item)) return item
      count += 1
      const text = hostileTexts[count % hostileTexts.length] ?? ''
      // What stands first acts first: a formula, a command at a line's start.
      return count % 2 === 0 ? `${item.slice(0, 12)}${text}` : `${text}${item.slice(0, 12)}`
    }
    if (Array.isArray(item)) return item.map(walk)
    if (item instanceof Map) return new Map([...item].map(([key, inner]) => [key, walk(inner)]))
    if (item instanceof Set) return item
    if (typeof item === 'object' && item !== null) return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, walk(inner)]))
    return item
  }
  // Only texts changed, which the type does not tell apart.
  return walk(value) as T
}

/** Every word of a closed list in a schema. */
export const wordsOf = (schema: unknown): ReadonlySet<string> => {
  const words = new Set<string>()
  const walk = (item: unknown): void => {
    if (Array.isArray(item)) return item.forEach(walk)
    if (!isSchema(item)) return
    if (Array.isArray(item['enum'])) for (const word of item['enum']) words.add(String(word))
    if (typeof item['const'] === 'string') words.add(item['const'])
    Object.values(item).forEach(walk)
  }
  walk(schema)
  return words
}

/** A workflow that acts, with a hostile text wherever a workflow holds one. JSON is YAML, and escapes what YAML would refuse. `many`: steps. */
export const hostileWorkflow = (gate: string, turn = 0, many = hostileTexts.length): string => {
  const text = (at: number): string => hostileTexts[(turn + at) % hostileTexts.length] ?? ''
  const quoted = hostileTexts.map((one) => JSON.stringify(one))
  return `name: ${quoted[turn % quoted.length]}
on: { push: { branches: ${JSON.stringify([text(1), 'main'])} }, workflow_dispatch: { inputs: { x: { default: ${JSON.stringify(text(2))}, description: ${JSON.stringify(text(3))} } } } }
env: { A: ${JSON.stringify(text(4))} }
jobs:
  gate:
    name: ${JSON.stringify(text(5))}
    runs-on: ubuntu-latest
    steps:
      - id: gate
        uses: ${gate}
        with: { mode: route }
  deploy:
    name: ${JSON.stringify(text(6))}
    needs: gate
    if: ${JSON.stringify(`success() && ${text(7)}`)}
    environment: { name: ${JSON.stringify(text(8))}, url: ${JSON.stringify(text(9))} }
    runs-on: [self-hosted, ${JSON.stringify(text(10))}]
    permissions: { contents: write, id-token: write }
    steps:
${quoted
  .slice(0, many)
  .map(
    (one, at) => `      - name: ${one}
        run: ${JSON.stringify(`npm publish ${text(at)}\nkubectl apply -f ${text(at + 1)} && curl -X POST https://api.example.org/${text(at + 2)}`)}
        env: { TOKEN: '\${{ secrets.NPM_TOKEN }}', B: ${one} }
      - uses: ${JSON.stringify(`acme/${text(at + 3)}@v1`)}
        with: { token: '\${{ secrets.DEPLOY }}', target: ${one} }`,
  )
  .join('\n')}
`
}

/** Names that a file can have. */
export const hostileNames: readonly string[] = hostileTexts
  .map((text) => text.replaceAll(/[/\0]/g, '_'))
  .filter((name) => new TextEncoder().encode(name).length < 200 && name.trim() !== '')
