import { describe, expect, it } from 'vitest'
import { done, jobOf } from './a-job.ts'

describe('a program that only runs another is taken off', () => {
  it.each([
    ['sudo -E -u deploy kubectl apply -f a.yml', 'kubectl apply -f a.yml'],
    ['env A=1 B=2 npm publish', 'npm publish'],
    ['sudo env CI=1 timeout -k 5 60 npm publish', 'npm publish'],
    ['nice -n 10 nohup npm publish', 'npm publish'],
    ['echo a.tgz | xargs -n 1 npm publish', 'npm publish a.tgz'],
    ['ls | xargs -n 1 npm publish', 'npm publish'],
    ['npx --yes -p semantic-release semantic-release', 'semantic-release'],
    ['npm exec -- changeset publish', 'changeset publish'],
    ['pnpm dlx wrangler deploy', 'wrangler deploy'],
    ['uv run --group docs mike deploy --push', 'mike deploy --push'],
    ['bundle exec fastlane beta', 'fastlane beta'],
    ['dotenvx run -- npm publish', 'npm publish'],
    ['bash -c "npm publish"', 'npm publish'],
    ['sudo bash -euc "npm publish"', 'npm publish'],
    ['eval npm publish', 'npm publish'],
    ['busybox sh -c "npm publish"', 'npm publish'],
    ['taskset 1 chrt 5 npm publish', 'npm publish'],
    ['chroot /x npm publish', 'npm publish'],
    ['unshare -r npm publish', 'npm publish'],
    ['nsenter -t 1 -m npm publish', 'npm publish'],
    ['setpriv --reuid=1 npm publish', 'npm publish'],
    ['gosu node npm publish', 'npm publish'],
    ['systemd-run --wait -p A=1 npm publish', 'npm publish'],
    ['strace -f -o out npm publish', 'npm publish'],
    ['ssh-agent npm publish', 'npm publish'],
    ['flock -w 5 /tmp/lock npm publish', 'npm publish'],
    ['flock /tmp/lock -c "npm publish"', 'npm publish'],
    ['runuser -u node -- npm publish', 'npm publish'],
    ['su - node -c "npm publish"', 'npm publish'],
    ['script -qec "npm publish" /dev/null', 'npm publish'],
    ['env -S "A=1 npm publish"', 'npm publish'],
    ['docker run --rm -e TOKEN -v /a:/a node:24 npm publish', 'npm publish'],
    ['docker compose -f a.yml run --rm app npm publish', 'npm publish'],
    ['docker-compose -f a.yml run --rm app npm publish', 'npm publish'],
    ['docker-compose exec -T app sh -c "npm publish"', 'npm publish'],
    ['npx -c "npm publish"', 'npm publish'],
    ['npx --yes -p a --call "npm publish"', 'npm publish'],
    ['npm exec -c "npm publish"', 'npm publish'],
    ['pnpm exec -c "npm publish"', 'npm publish'],
    ['watch -n 5 "npm publish"', 'npm publish'],
    ["parallel ::: 'true' 'npm publish'", 'npm publish'],
    ["parallel -j 4 'npm publish {}' ::: a.tgz", 'npm publish {}'],
    ['parallel -j 4 npm publish ::: a.tgz', 'npm publish ::: a.tgz'],
    ['echo "npm publish" | parallel -j 4', 'npm publish'],
    ['wsl -d Ubuntu npm publish', 'npm publish'],
    ['nix-shell -p nodejs --run "npm publish"', 'npm publish'],
    ['docker run --entrypoint helm image upgrade a b', 'helm upgrade a b'],
    ['xvfb-run -s "-screen 0" npm publish', 'npm publish'],
    ['nix develop -c npm publish', 'npm publish'],
    ['kubectl exec deployment/web -- rails db:migrate', 'rails db:migrate'],
    ['kubectl -n prod --context a exec deployment/web -- rails db:migrate', 'rails db:migrate'],
    ['oc -n prod exec web -- rails db:migrate', 'rails db:migrate'],
    ['bin/tunnel.sh -n prod web -- psql -f a.sql', 'psql -f a.sql'],
  ])('%s', (line, expected) => {
    expect(done(jobOf(`run: |\n          ${line}`))).toContain(expected)
  })

  it.each(['sudo', 'timeout 60', 'docker run image', 'nix develop', 'bash'])('%s alone runs nothing more', (line) => {
    expect(done(jobOf(`run: ${line}`)).filter((said) => said !== line)).toEqual([])
  })

  it.each(['npx tool -c "npm publish"', 'npm run x -c "npm publish"'])('a flag behind a name is of that: %s', (line) => {
    expect(done(jobOf(`run: ${JSON.stringify(line)}`))).not.toContain('npm publish')
  })

  it('hands over to nothing but a client of a database behind the dashes of a program that it does not know', () => {
    expect(done(jobOf('run: bin/tool.sh -- npm publish'))).not.toContain('npm publish')
  })

  it('remembers for each command of a script what the script was taken out of', () => {
    const reading = jobOf('run: docker compose exec -T web sh -c "cd /app && rake db:migrate"')
    const command = reading.activities.find((activity) => activity.kind === 'command' && activity.name === 'rake')
    expect(command).toMatchObject({ wrappers: ['docker exec'] })
  })

  it('remembers what was taken off and the variables that it set', () => {
    const [command] = jobOf('run: sudo env TARGET=prod npm publish').activities
    expect(command).toMatchObject({ name: 'npm', wrappers: ['sudo', 'env'] })
    expect(command?.kind === 'command' && command.env.get('TARGET')?.value).toBe('prod')
  })
})
