/** What a runner executes of what a step prints, as `ActionCommand` of github.com/actions/runner reads a line. */

export interface Command {
  readonly name: string
  readonly line: string
}

/** `::name …::` at a line's start, blanks before it or not; `##[name …]` anywhere in it. */
export const commandsIn = (log: string): readonly Command[] =>
  log.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, second] = /^[\s\u0085]*::([^:\s]*)[^\n]*?::/.exec(line) ?? []
    const [, first] = /##\[([^\]\s;]*)[^\]]*\]/.exec(line) ?? []
    const name = second ?? first
    return name === undefined ? [] : [{ name, line }]
  })
