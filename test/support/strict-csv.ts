/** Reads CSV by RFC 4180, strictly: every field quoted, every record of the same length, lines ended by CRLF. */

/** @throws Error where it is not so */
export const readCsv = (text: string): readonly (readonly string[])[] => {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const [field] = /^"(?:[^"]|"")*"/.exec(text.slice(at, at + 1_000_000)) ?? []
    if (field === undefined) throw new Error(`no quoted field at ${JSON.stringify(text.slice(at, at + 60))}`)
    record.push(field.slice(1, -1).replaceAll('""', '"'))
    at += field.length
    if (text.startsWith('\r\n', at)) {
      records.push(record)
      record = []
      at += 2
    } else if (text[at] === ',') at += 1
    else throw new Error(`neither a comma nor a line's end at ${JSON.stringify(text.slice(at, at + 60))}`)
  }
  const [first] = records
  if (record.length > 0 || records.some(({ length }) => length !== first?.length)) throw new Error('the records are not of one length')
  return records
}
