/** Programs of any name that hand over to a database's client behind `--`: tunnels to a database that is not the runner's. */
import type { Word } from '../model/activity.ts'

/** What stands among a command's wrappers for such a program. */
export const TUNNEL = 'tunnel'

const databaseClients = /^(?:psql|pg_restore|pg_dump|mysql|mariadb|mysqldump|mongosh|mongorestore|redis-cli|valkey-cli|sqlcmd)$/

/** The client's words; null where no client stands behind `--`. */
export const behindTunnel = (words: readonly Word[]): readonly Word[] | null => {
  const dash = words.findIndex(({ value }, index) => index > 0 && value === '--')
  const client = dash < 0 ? null : words[dash + 1]?.value
  return client == null || !databaseClients.test(client) ? null : words.slice(dash + 1)
}
