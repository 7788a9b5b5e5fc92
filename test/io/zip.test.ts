/** Archives from strangers: what an honest one holds, and every way of being none. */
import { crc32, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unzip } from '../../src/io/zip.ts'
import { bytesOf, folderWith } from '../support/evidence.ts'

interface Entry {
  readonly name: string
  readonly content?: Uint8Array
  /** What the list of files says of it, where that is not the truth. */
  readonly claims?: {
    readonly size?: number
    readonly crc?: number
    readonly method?: number
    readonly flags?: number
    readonly mode?: number
    readonly local?: string
    readonly at?: number
  }
}

/** Writes an archive field by field, so that each can lie. */
const archive = (entries: readonly Entry[], count = entries.length): Uint8Array => {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, content = new Uint8Array(), claims = {} } of entries) {
    const packed = deflateRawSync(content)
    const localName = Buffer.from(claims.local ?? name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(claims.method ?? 8, 8)
    local.writeUInt16LE(localName.length, 26)
    const file = Buffer.alloc(46)
    const label = Buffer.from(name)
    file.writeUInt32LE(0x02014b50, 0)
    file.writeUInt16LE(claims.flags ?? 0, 8)
    file.writeUInt16LE(claims.method ?? 8, 10)
    file.writeUInt32LE(claims.crc ?? crc32(content), 16)
    file.writeUInt32LE(packed.length, 20)
    file.writeUInt32LE(claims.size ?? content.length, 24)
    file.writeUInt16LE(label.length, 28)
    file.writeUInt32LE(((claims.mode ?? 0o100644) << 16) >>> 0, 38)
    file.writeUInt32LE(claims.at ?? at, 42)
    parts.push(local, localName, packed)
    central.push(file, label)
    at += local.length + localName.length + packed.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, list, end])
}

const some = new TextEncoder().encode('evidence')

describe('an archive', () => {
  it('gives back what was put in, packed or not', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 300 })),
        fc.constantFrom(0 as const, 6 as const),
        (files, level) => {
          const read = unzip(zipSync(files, { level }))
          expect(Object.fromEntries([...read].map(([name, bytes]) => [name, [...bytes]]))).toEqual(
            Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [...bytes]])),
          )
        },
      ),
    )
  })

  it('written by hand is read, its folders left out', () => {
    expect([...unzip(archive([{ name: 'run/' }, { name: 'run/evidence.json', content: some }]))]).toEqual([
      ['run/evidence.json', Buffer.from(some)],
    ])
  })

  it.each([
    ['nothing at all', new Uint8Array(), 'no archive'],
    ['another file', new TextEncoder().encode('PK and nothing more, however long it may be'), 'no archive'],
    ['a list cut off', archive([{ name: 'a', content: some }], 2), 'damaged'],
    ['too many files', archive([{ name: 'a' }], 65_535), 'more files'],
    [
      'a name twice',
      archive([
        { name: 'evidence.json', content: some },
        { name: 'Evidence.json', content: some },
      ]),
      'twice',
    ],
    ['a way out', archive([{ name: '../evidence.json', content: some }]), 'outside'],
    ['a way out deeper down', archive([{ name: 'a/../../evidence.json', content: some }]), 'outside'],
    ['a path of the disk', archive([{ name: '/etc/passwd', content: some }]), 'outside'],
    ['a path of another disk', archive([{ name: 'C:/evidence.json', content: some }]), 'outside'],
    ['a backslash', archive([{ name: '..\\evidence.json', content: some }]), 'outside'],
    ['a name with a zero', archive([{ name: 'evidence.json\0.txt', content: some }]), 'cannot be read'],
    ['no name', archive([{ name: '', content: some }]), 'cannot be read'],
    ['a link', archive([{ name: 'evidence.json', content: some, claims: { mode: 0o120777 } }]), 'a link'],
    ['a lock', archive([{ name: 'evidence.json', content: some, claims: { flags: 1 } }]), 'encrypted'],
    ['a bomb that says so', archive([{ name: 'evidence.json', claims: { size: 600 * 1024 * 1024 } }]), 'unpacks to more'],
    [
      'many that are one together',
      archive(Array.from({ length: 9 }, (_, at) => ({ name: `${at}`, claims: { size: 64 * 1024 * 1024 } }))),
      'unpacks to more',
    ],
    [
      'a bomb that does not',
      archive([{ name: 'evidence.json', content: new Uint8Array(8 * 1024 * 1024), claims: { size: 8 } }]),
      'damaged at evidence.json',
    ],
    ['less than it says', archive([{ name: 'evidence.json', content: some, claims: { size: 9 } }]), 'damaged at evidence.json'],
    ['another content than it says', archive([{ name: 'evidence.json', content: some, claims: { crc: 1 } }]), 'damaged at evidence.json'],
    ['an unknown packing', archive([{ name: 'evidence.json', content: some, claims: { method: 12 } }]), 'damaged at evidence.json'],
    [
      'two names for one file',
      archive([{ name: 'evidence.json', content: some, claims: { local: 'facts.json' } }]),
      'damaged at evidence.json',
    ],
    ['a file elsewhere', archive([{ name: 'evidence.json', content: some, claims: { at: 4_000_000_000 } }]), 'damaged at evidence.json'],
  ])('that holds %s is refused in words', (_, bytes, words) => {
    expect(() => unzip(bytes)).toThrow(words)
  })

  it('with a turned bit is refused, or holds what it held', () => {
    const files = Object.fromEntries(bytesOf(folderWith().files))
    const whole = zipSync(files)
    const before = JSON.stringify([...unzip(whole)].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]))
    const other: number[] = []
    for (let bit = 0; bit < whole.length * 8; bit += 37) {
      const bytes = Uint8Array.from(whole)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      try {
        if (JSON.stringify([...unzip(bytes)].map(([name, content]) => [name, Buffer.from(content).toString('base64')])) !== before)
          other.push(bit)
      } catch (error) {
        expect((error as Error).message).toMatch(/archive|unpacks/)
      }
    }
    // What is left are turned bits of names in both places at once, which one bit cannot do.
    expect(other).toEqual([])
  })

  it('of noise costs little', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(() => unzip(bytes)).toThrow()
      }),
    )
  })
})
