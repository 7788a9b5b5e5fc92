/** Commands that git runs itself: an alias, what it does for each commit or module, what it sets up to be started. */
import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

const seen = (script: string): readonly string[] =>
  done(jobOf(['run: |', ...script.split('\n').map((line) => `          ${line}`)].join('\n')))

describe('a command is read that git is handed', () => {
  it.each([
    ["git -c alias.x='!gh release create v1' x", 'gh release create v1'],
    ['git -C a -c user.name=b -c "alias.x=!gh release create $TAG" x', 'gh release create $TAG'],
    ['git -c alias.x="!gh release create $TAG" x', 'gh release create $TAG'],
    ["git config alias.x '!gh release create v1'\ngit x", 'gh release create v1'],
    ['git config --global --add alias.x \'!sh -c "gh release create v1"\'', 'gh release create v1'],
    ["git -c core.editor='gh release create v1' commit", 'gh release create v1'],
    ["git rebase main --exec 'gh release create v1'", 'gh release create v1'],
    ["git rebase -x 'gh release create v1' main", 'gh release create v1'],
    ["git rebase --exec='gh release create v1' main", 'gh release create v1'],
    ['git bisect run gh release create v1', 'gh release create v1'],
    ["git submodule foreach 'gh release create v1'", 'gh release create v1'],
    ['git submodule --quiet foreach --recursive gh release create v1', 'gh release create v1'],
    ["git filter-branch -f --msg-filter 'gh release create v1' HEAD", 'gh release create v1'],
    ["git fetch --upload-pack='gh release create v1' origin", 'gh release create v1'],
    ['make -f - all <<EOF\nall:\n\tgh release create v1\nEOF', 'gh release create v1'],
    ['printf "all:\\n\\tgh release create v1\\n" | make -f-', 'gh release create v1'],
  ])('%s', (script, expected) => {
    expect(seen(script)).toContain(expected)
  })

  it.each([
    "git config alias.co 'checkout -b'",
    "git config core.sshCommand 'ssh -i key -o StrictHostKeyChecking=no'",
    "git -c core.sshCommand='/usr/bin/ssh -i key' fetch",
    'git config user.name "gh release create v1"',
    "git commit -m 'gh release create v1'",
    "git log --exec 'gh release create v1'",
    'git',
    'git submodule foreach',
    'git -c',
  ])('and nothing else: %s', (script) => {
    expect(seen(script)).toHaveLength(1)
  })

  it('what nobody knows of it is said', () => {
    expect(seen('git rebase --exec "$(generate)" main')).toContain('unread dynamic: "$(generate)"')
  })
})
