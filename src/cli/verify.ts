/** `countersign verify PATH…`: is this evidence what it was, and does it lead to the same decision again? */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sha256 } from '../evidence/canonical.ts'
import { outcomeName } from '../evidence/outcome.ts'
import { evidenceFolders, type FoundFolder } from '../io/evidence-files.ts'
import { GateError } from '../model/errors.ts'
import { bold, dim } from '../report/terminal.ts'
import { inertJson, oneLine } from '../report/text.ts'
import type { Check } from '../verify/check.ts'
import { isBundle } from '../verify/files.ts'
import { type Verification, verifyFolder } from '../verify/folder.ts'
import type { ExpectedSigner, Roots } from '../verify/signature.ts'
import { readEvidence } from '../verify/statement.ts'
import type { Console } from './console.ts'
import { parseOptions } from './options.ts'

const help = `Usage: countersign verify PATH… [--digest sha256:…]… [--repo OWNER/REPO] [--require-origin] [--json]

PATH is an evidence.json, a folder, a zip as downloaded, or a folder of those. Checked are schema, canonical form, every digest, links
between records, and that the recorded facts lead to the recorded decision and record again. Offline. The origin is told apart: signed (by
a run of the repository), matched (equals --digest) or unproven.

  --digest D           a digest that the run announced in its log (evidence sha256:…); may be given for each of several
  --require-origin     an unproven origin does not verify
  --repo O/R           the repository whose runs may sign (default: the one that the evidence names)
  --signer-workflow F  OWNER/REPO/.github/workflows/FILE that defines the signing job
  --cert-oidc-issuer U who vouches for the run's identity (default: GitHub Actions of the evidence's own host)
  --trusted-root FILE  roots of trust, as gh attestation trusted-root prints them (default: the public Sigstore instance's)
Exit: 0 all verify, 5 something does not, 6 nothing to verify.
`

const marks = { ok: 'ok', failed: 'FAILED', 'not-checked': 'not checked' } as const

export const run = async (args: readonly string[], console: Console): Promise<number> => {
  const { values, positionals } = parseOptions('verify', args, {
    digest: { type: 'string', multiple: true },
    'require-origin': { type: 'boolean' },
    repo: { type: 'string' },
    'signer-workflow': { type: 'string' },
    'cert-oidc-issuer': { type: 'string' },
    'trusted-root': { type: 'string' },
  })
  if (values.help) {
    console.out(help)
    return 0
  }
  if (positionals.length === 0) throw new GateError('usage', 'verify needs the path of the evidence. See countersign verify --help.')
  const digests = values.digest ?? []
  if (digests.some((digest) => !/^sha256:[0-9a-f]{64}$/.test(digest)))
    throw new GateError('usage', '--digest takes sha256: and 64 hex digits.')
  if (values.repo !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(values.repo)) throw new GateError('usage', '--repo takes OWNER/REPO.')
  const signer = signatureChecker({
    expected: { repository: values.repo ?? null, workflow: values['signer-workflow'] ?? null, issuer: values['cert-oidc-issuer'] ?? null },
    rootFile: values['trusted-root'] === undefined ? null : resolve(console.cwd, values['trusted-root']),
  })
  const links = linkBook()
  let [seen, wrong] = [0, 0]
  const say = (path: string, good: boolean, verification: Pick<Verification, 'origin' | 'checks'>): void => {
    if (!good) wrong++
    console.out(values.json ? `${inertJson({ path, ok: good, ...verification })}\n` : shown(path, verification, good))
  }
  for await (const folder of evidenceFolders(positionals.map((path) => resolve(console.cwd, path)))) {
    seen++
    const { ok, origin, checks, evidence } = await verified(folder, digests, signer)
    if (evidence !== null)
      links.add(
        folder.path,
        ['evidence.json', outcomeName].flatMap((name) => folder.files.get(name) ?? []).map((bytes) => sha256(bytes)),
        evidence.predicate,
      )
    say(folder.path, ok && !(values['require-origin'] && origin === 'unproven'), { origin, checks })
  }
  if (seen === 0)
    throw new GateError('input-invalid', 'No evidence was found there. Name a folder, file or zip that holds an evidence.json.')
  for (const { path, check } of links.checks()) {
    if (check.result === 'failed') wrong++
    console.out(
      values.json
        ? `${inertJson({ path, ok: check.result !== 'failed', checks: [check] })}\n`
        : `${bold(oneLine(path, 200))}\n${lineOf(check)}\n`,
    )
  }
  return wrong === 0 ? 0 : 5
}

const verified = async (
  { path, files, strange, alone, problem }: FoundFolder,
  digests: readonly string[],
  signer: (files: FoundFolder['files']) => Promise<readonly Check[]>,
): Promise<Verification> => {
  if (problem !== null)
    return { ok: false, origin: 'unproven', evidence: null, checks: [{ name: 'schema', file: path, result: 'failed', message: problem }] }
  const own = sha256(files.get('evidence.json') ?? '')
  const digest = digests.includes(own) ? own : (digests[0] ?? null)
  return verifyFolder(files, { digest, signatures: await signer(files), strange, alone })
}

/** Signatures are checked only where there is a bundle, and what checks them is loaded only then. */
const signatureChecker = ({ expected, rootFile }: { readonly expected: ExpectedSigner; readonly rootFile: string | null }) => {
  let roots: Promise<Roots> | null = null
  return async (files: FoundFolder['files']): Promise<readonly Check[]> => {
    const bundles = [...files].filter(([name]) => isBundle(name))
    const bytes = files.get('evidence.json')
    const evidence = bytes === undefined ? '' : readEvidence(bytes)
    if (bundles.length === 0 || bytes === undefined || typeof evidence === 'string') return []
    const { checkBundle } = await import('../verify/signature.ts')
    roots ??= rootsIn(rootFile)
    const trusted = await roots
    return bundles.map(([name, bundle]) => checkBundle(name, bundle, { evidence, bytes }, expected, trusted))
  }
}

/** @throws GateError `input-invalid` */
const rootsIn = async (path: string | null): Promise<Roots> => {
  const { trustedRoots } = await import('../verify/signature.ts')
  if (path === null) {
    const { publicGoodRoot } = await import('../io/trusted-root.ts')
    return trustedRoots(publicGoodRoot())
  }
  try {
    return trustedRoots(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new GateError(
      'input-invalid',
      `${path} holds no roots of trust. Make it with: gh attestation trusted-root > trusted_root.jsonl`,
      { cause },
    )
  }
}

/** Records name the earlier ones of their run by digest; among many it can be seen whether those are here. */
const linkBook = () => {
  const runs = new Map<string, number | null>()
  const continuing: { readonly path: string; readonly earlier: string; readonly run: number | null }[] = []
  return {
    add: (
      path: string,
      digests: readonly string[],
      { earlier, run }: { readonly earlier: readonly string[]; readonly run: { readonly id: number | null } },
    ): void => {
      for (const digest of digests) runs.set(digest, run.id)
      for (const one of earlier) continuing.push({ path, earlier: one, run: run.id })
    },
    checks: (): readonly { readonly path: string; readonly check: Check }[] =>
      continuing.map(({ path, earlier, run: id }) => {
        const before = runs.get(earlier)
        const [result, message]: readonly [Check['result'], string] =
          before === undefined
            ? ['not-checked', `continues ${earlier}, which is not among these.`]
            : before === id
              ? ['ok', `continues ${earlier}`]
              : ['failed', `continues ${earlier}, which is of another run.`]
        return { path, check: { name: 'link', file: 'evidence.json', result, message } }
      }),
  }
}

const originWords = {
  signed: 'origin signed',
  matched: 'origin matched: this is the file that the run announced',
  unproven: 'origin UNPROVEN: anyone could have written this; compare its digest with the run’s log (--digest) or sign evidence (attest)',
} as const

const lineOf = ({ name, file, result, message }: Check): string => {
  const line = `  ${marks[result].padEnd(12)} ${name.padEnd(10)} ${oneLine(file, 60)}: ${oneLine(message, 400)}`
  return result === 'ok' ? dim(line) : line
}

const shown = (path: string, { origin, checks }: Pick<Verification, 'origin' | 'checks'>, good: boolean): string => {
  const signed = checks.find(({ name, result }) => name === 'signature' && result === 'ok')
  const words = origin === 'signed' && signed !== undefined ? `${originWords.signed}: ${oneLine(signed.message, 300)}` : originWords[origin]
  return [`${bold(oneLine(path, 200))}: ${good ? 'verifies' : 'DOES NOT VERIFY'}; ${words}`, ...checks.map(lineOf), ''].join('\n')
}
