/** What SQL text does, as far as its verbs tell. Strings and comments are taken out first: a word in them is no verb. */

export type SqlDoes = 'destroys' | 'writes' | 'reads'

const longest = 200_000

const plain = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/--[^\n]*/g, ' ')
    .replace(/\/\*[^*]*\*\//g, ' ')
    .replace(/'[^']*'/g, "''")

const destroying =
  /\b(?:drop\s+(?:database|schema|table|view|index|role|user|keyspace|column|owned|extension)|truncate\b|flushall\b|flushdb\b|dropdatabase\s*\(|\.drop\s*\(|deletemany\s*\(\s*\{\s*\}|alter\s+table\s+\S+\s+drop\b)/i
const writing =
  /\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|alter|create|grant|revoke|replace\s+into|merge\s+into|copy\s+\S+\s+from|call|do\s+\$|reindex|vacuum|refresh\s+materialized|set\s+(?:global|password)|comment\s+on|lock\s+table|load\s+data|import\s+into|reassign|exec(?:ute)?|terminate|pg_(?:terminate|cancel)_backend|insertone|insertmany|updateone|updatemany|deleteone|deletemany|createcollection|createindex)\b/i
const including = /(?:^|\n)\s*(?:\\i|\\ir|source|@|\\copy\s+\S+\s+from)\b/i

/** Every `DELETE`/`UPDATE` statement without a `WHERE` empties or rewrites its table. */
const unbounded = (sql: string): boolean =>
  sql.split(';').some((statement) => /^\s*(?:delete\s+from|update)\b/i.test(statement) && !/\bwhere\b/i.test(statement))

export const sqlDoes = (text: string): SqlDoes => {
  const sql = plain(text)
  if (destroying.test(sql) || unbounded(sql)) return 'destroys'
  return writing.test(sql) || including.test(sql) ? 'writes' : 'reads'
}
