import { describe, expect, it } from 'vitest'
import { effectsOfCommand } from '../../src/surfaces/command-effects.ts'
import type { Effect } from '../../src/surfaces/effect.ts'
import { aCommand, aReading, origin, privileged, word } from './a-command.ts'

/** `publish`, `publish!` where it destroys, `(infrastructure)` where it only reads, `shared-write~` where it is of low impact. */
const said = (effects: readonly Effect[]): string =>
  effects
    .filter(({ category }) => category !== 'destructive')
    .map(({ category, access, destructive, lowImpact, blockworthy }) => {
      const name = access === 'read' ? `(${category})` : category
      return `${name}${destructive ? '!' : ''}${lowImpact ? '~' : ''}${blockworthy ? '#' : ''}`
    })
    .join(' ') || 'nothing'

const of = (line: string, reading = privileged) => said(effectsOfCommand(aCommand(line), reading))

describe('a read is told from a write, and a plan from an apply', () => {
  it.each([
    // packages
    ['npm publish', 'publish'],
    ['npm publish --dry-run', 'nothing'],
    ['npm publish --dry-run=false', 'publish'],
    ['npm publish --dry-run false', 'publish'],
    ['npm publish --dry-run --no-dry-run', 'publish'],
    ['npm publish --dry-run=$DRY', 'publish'],
    ['npm publish $FLAGS', 'publish'],
    ['npm publish --registry http://localhost:4873', 'nothing'],
    ['npm publish --registry $REGISTRY', 'publish'],
    ['npm -w packages/a publish', 'publish'],
    ['npm --unheard-of publish', 'publish'],
    ['npm unpublish a@1.0.0', 'publish!'],
    ['npm dist-tag add a@1.0.0 latest', 'publish'],
    ['npm dist-tag ls a', 'nothing'],
    ['npm view a version', 'nothing'],
    ['npm ci', 'nothing'],
    ['pnpm -r publish --no-git-checks', 'publish'],
    ['yarn npm publish', 'publish'],
    ['yarn workspaces foreach --all npm publish', 'publish'],
    ['bun publish', 'publish'],
    ['cargo publish --workspace --dry-run', 'nothing'],
    ['cargo publish -n', 'nothing'],
    ['cargo publish --locked', 'publish'],
    ['cargo yank --version 1.0.0 a', 'publish!'],
    ['cargo test', 'nothing'],
    ['cargo release --execute', 'release publish'],
    ['cargo release', 'nothing'],
    ['twine upload dist/*', 'publish'],
    ['twine check dist/*', 'nothing'],
    ['python -m twine upload dist/*', 'publish'],
    ['python3 -m build', 'nothing'],
    ['uv publish', 'publish'],
    ['uv publish --dry-run', 'nothing'],
    ['uv run pytest', 'nothing'],
    ['gem push a.gem', 'publish'],
    ['gem build a.gemspec', 'nothing'],
    ['mvn -B deploy', 'publish'],
    ['./mvnw -B verify', 'nothing'],
    ['mvn deploy:deploy -DaltDeploymentRepository=dogfood::file://target/staging', 'nothing'],
    ['mvn deploy -DaltDeploymentRepository=central::default::https://repo.example.com', 'publish'],
    ['mvn deploy -DaltDeploymentRepository=$REPOSITORY', 'publish'],
    ['gradle publishToMavenLocal', 'nothing'],
    ['./gradlew :core:publishToSonatype', 'publish'],
    ['dotnet nuget push a.nupkg', 'publish'],
    ['dotnet pack', 'nothing'],
    ['goreleaser release --clean', 'release publish'],
    ['goreleaser release --snapshot --clean', 'nothing'],
    ['goreleaser build', 'nothing'],
    ['semantic-release', 'release publish'],
    ['semantic-release --dry-run', 'nothing'],
    ['changeset publish', 'publish'],
    ['changeset version', 'nothing'],
    ['lerna publish from-package', 'publish'],
    ['nx release --dry-run', 'nothing'],
    ['vsce package', 'nothing'],
    ['vsce publish', 'publish'],
    ['wrangler@3 deploy', 'deploy'],
    // images
    ['docker push ghcr.io/a/b:1', 'publish'],
    ['docker push localhost:5000/b:1', 'nothing'],
    ['docker build -t a .', 'nothing'],
    ['cf push -f manifest.yml', 'deploy'],
    ['cf run-task app --command "manage.py migrate" --name m', 'database deploy'],
    ['cf delete-service app-database -f', 'deploy!'],
    ['cf target -o a -s b', 'nothing'],
    ['fastlane release_testflight', 'release publish deploy'],
    ['gh actions-cache delete key -R a/b --confirm', 'shared-write'],
    ['docker buildx build --push -t a .', 'publish'],
    ['docker buildx build --push=false -t a .', 'nothing'],
    ['docker buildx build --output=type=registry .', 'publish'],
    ['docker buildx build -o type=image,push=true .', 'publish'],
    ['docker buildx build -o type=local,dest=out .', 'nothing'],
    ['docker buildx imagetools create -t a b', 'publish'],
    ['docker compose up -d', 'nothing'],
    ['skopeo copy docker://a docker://b', 'publish'],
    ['skopeo copy docker://a oci:out', 'nothing'],
    ['skopeo inspect docker://a', 'nothing'],
    ['crane digest a', 'nothing'],
    ['crane tag a prod', 'publish'],
    // infrastructure
    ['terraform plan -out tf.plan', '(infrastructure)'],
    ['terraform apply tf.plan', 'infrastructure'],
    ['terraform -chdir=infra apply -auto-approve', 'infrastructure'],
    ['terraform -chdir infra plan', '(infrastructure)'],
    ['terraform apply -destroy', 'infrastructure!'],
    ['tofu destroy', 'infrastructure!'],
    ['terraform init -backend=false', 'nothing'],
    ['terraform fmt -check', 'nothing'],
    ['terragrunt run-all apply', 'infrastructure'],
    ['terragrunt run-all plan', '(infrastructure)'],
    ['pulumi preview', '(infrastructure)'],
    ['pulumi up --yes', 'infrastructure'],
    ['pulumi -C infra destroy', 'infrastructure!'],
    ['cdk diff', '(infrastructure)'],
    ['cdk deploy --all', 'infrastructure deploy'],
    ['kubectl -n web get pods', '(infrastructure)'],
    ['kubectl apply -f k8s/', 'deploy infrastructure'],
    ['kubectl apply --dry-run=server -f k8s/', 'nothing'],
    ['kubectl apply --dry-run=none -f k8s/', 'deploy infrastructure'],
    ['kubectl --context prod delete ns web', 'deploy! infrastructure!'],
    ['kubectl rollout status deploy/web', '(infrastructure)'],
    ['kubectl rollout restart deploy/web', 'deploy infrastructure'],
    ['helm template .', 'nothing'],
    ['helm push a.tgz oci://ghcr.io/acme/charts', 'publish'],
    ['helm push a.tgz oci://localhost:5000/charts', 'nothing'],
    ['helm upgrade --install web .', 'deploy infrastructure'],
    ['helm --kube-context prod upgrade web .', 'deploy infrastructure'],
    ['helm diff upgrade web .', '(infrastructure)'],
    ['helm uninstall web', 'deploy! infrastructure!'],
    ['argocd app sync web', 'deploy'],
    ['argocd app diff web', '(infrastructure)'],
    ['ansible-playbook site.yml --check', 'nothing'],
    ['ansible-playbook -i hosts site.yml', 'infrastructure deploy'],
    // clouds
    ['aws sts get-caller-identity', '(cloud-cli)'],
    ['aws --region eu-west-1 s3 rm --recursive s3://b', 'cloud-cli!'],
    ['aws s3 cp out s3://b/out', 'cloud-cli'],
    ['aws s3 cp s3://b/out .', '(cloud-cli)'],
    ['aws s3 sync --dryrun out s3://b', 'nothing'],
    ['aws s3 ls', '(cloud-cli)'],
    ['aws ec2 describe-instances', '(cloud-cli)'],
    ['aws ecs update-service --cluster c', 'cloud-cli deploy'],
    ['aws newservice frobnicate-things', 'cloud-cli'],
    ['aws secretsmanager get-secret-value --secret-id x', 'secret cloud-cli'],
    ['gcloud run deploy web', 'cloud-cli deploy'],
    ['gcloud compute instances list', '(cloud-cli)'],
    ['gcloud --project p compute instances delete i', 'cloud-cli!'],
    ['gcloud secrets versions access latest', 'secret cloud-cli'],
    ['az group delete -n g', 'cloud-cli!'],
    ['az vm list', '(cloud-cli)'],
    ['az webapp deploy --name w', 'cloud-cli deploy'],
    ['az deployment group what-if', '(cloud-cli)'],
    ['gsutil -m rsync -r out gs://b', 'cloud-cli'],
    ['gsutil -m rsync -n -r out gs://b', 'nothing'],
    ['rclone sync out remote:b', 'cloud-cli'],
    ['rclone ls remote:b', '(cloud-cli)'],
    // platforms
    ['fly deploy', 'deploy'],
    ['fly status', 'nothing'],
    ['vercel build', 'nothing'],
    ['vercel --prod', 'deploy'],
    ['vercel', 'deploy'],
    ['netlify build', 'nothing'],
    ['netlify deploy --prod', 'deploy'],
    ['wrangler deploy --dry-run', 'nothing'],
    ['heroku logs', 'nothing'],
    ['@railway/cli up --service api', 'deploy'],
    ['trigger.dev@4.1.2 deploy', 'deploy'],
    ['trigger.dev dev', 'nothing'],
    ['modal deploy app.py', 'deploy'],
    ['sky launch job.yml', 'infrastructure'],
    ['sky status', 'nothing'],
    ['prefect deploy --all', 'deploy'],
    ['rover subgraph check a@prod', 'nothing'],
    ['rover subgraph publish a@prod', 'publish'],
    ['rover subgraph delete a@prod', 'publish!'],
    ['hive schema:publish schema.graphql', 'publish'],
    ['buf lint', 'nothing'],
    ['buf push', 'publish'],
    ['rdme openapi:validate a.yml', 'nothing'],
    ['rdme openapi upload a.yml', 'deploy'],
    ['fern docs broken-links', 'nothing'],
    ['fern check', 'nothing'],
    ['fern generate --docs', 'deploy'],
    ['fern generate --group python-sdk', 'cloud-cli'],
    ['fern generate --group python-sdk --version 1.0.0', 'publish'],
    ['chromatic --exit-zero-on-changes', 'nothing'],
    ['terminus env:deploy site.live', 'deploy'],
    ['tagpr', 'release shared-write'],
    ['chrome-webstore-upload-cli@3', 'publish'],
    ['wxt build', 'nothing'],
    ['wxt submit --chrome-zip a.zip', 'publish'],
    ['./gradlew jreleaserDeploy', 'publish'],
    ['./gradlew jreleaserFullRelease', 'release publish'],
    ['heroku container:release web', 'deploy'],
    ['ssh deploy@web.example.com systemctl restart web', 'deploy'],
    ['ssh -T git@github.com', 'nothing'],
    ['ssh -p 22 web.example.com rm -rf /srv --help', 'deploy!'],
    ['ssh web.example.com -- uptime', 'deploy'],
    ['scp out web.example.com:/srv', 'deploy'],
    ['scp web.example.com:/srv/a .', 'nothing'],
    ['rsync -avn out/ web:/srv', 'nothing'],
    ['rsync -av --delete out/ web:/srv', 'deploy!'],
    ['rsync -av --delete a/ b/', 'nothing'],
    ['rsync -avn --delete out/ web:/srv', 'nothing'],
    ['rsync -av a/ b/', 'nothing'],
    // GitHub
    ['gh issue edit 1 --add-assignee @copilot', 'agent-or-mcp shared-write'],
    ['gh issue create -t x -a @copilot', 'agent-or-mcp shared-write'],
    ['gh issue edit 1 --add-assignee octocat', 'shared-write'],
    ['gh pr edit 1 --add-assignee $AUTHOR', 'shared-write'],
    ['gh agent-task create x', 'agent-or-mcp shared-write'],
    ['gh workflow run deploy-web.yml', 'deploy shared-write'],
    ['gh workflow run lint.yml', 'shared-write'],
    ['gh workflow run publish-charts.yml', 'publish shared-write'],
    ['gh workflow run release.yml', 'release shared-write'],
    ['gh workflow run release-notes.yml', 'shared-write'],
    ['git push', 'shared-write'],
    ['git push --dry-run', 'nothing'],
    ['git -C repo push origin main', 'shared-write'],
    ['git push --force origin main', 'shared-write!'],
    ['git push origin +main', 'shared-write!'],
    ['git push origin v1.2.3', 'release'],
    ['git push --tags', 'release'],
    ['git push -f origin v1', 'release'],
    ['git push origin --delete v1.0.0', 'release!'],
    ['git push origin :refs/tags/v1.0.0', 'release!'],
    ['git push --force origin some-branch', 'shared-write'],
    ['git push origin gh-pages', 'deploy shared-write'],
    ['git push heroku main', 'deploy'],
    ['git fetch origin', 'nothing'],
    ['git commit -m push', 'nothing'],
    ['gh pr view 1', 'nothing'],
    ['gh pr comment 1 --body hi', 'shared-write~'],
    ['gh pr create --fill', 'shared-write'],
    ['gh -R a/b pr merge --auto 1', 'shared-write'],
    ['gh pr merge --admin 1', 'required-checks# shared-write#'],
    ['gh workflow disable ci.yml', 'required-checks# ci-config#'],
    ['gh release view v1', 'nothing'],
    ['gh release create v1', 'release'],
    ['gh release delete v1', 'release!'],
    ['gh api repos/a/b', 'nothing'],
    ['gh api repos/a/b/issues -f title=x', 'shared-write'],
    ['gh api -X GET search/issues -f q=x', 'nothing'],
    ['gh api -X $METHOD repos/a/b/issues', 'shared-write'],
    ['gh api -X DELETE repos/a/b/git/refs/heads/x', 'shared-write!'],
    ['gh api --method PUT repos/a/b/branches/main/protection --input f', 'required-checks#'],
    ['gh api -X POST repos/a/b/rulesets', 'required-checks#'],
    ['gh api repos/a/b/statuses/$SHA -f state=success -f context=test', 'required-checks#'],
    ['gh api repos/a/b/check-runs -f name=lint -f conclusion=success', 'required-checks#'],
    ['gh api repos/a/b/check-runs -f "name=CI / build" -f conclusion=skipped', 'required-checks#'],
    ['gh api repos/a/b/statuses/$SHA -f state=$STATE -f context=test', 'shared-write'],
    ['gh api repos/a/b/statuses/$SHA -f state=pending -f context=test', 'shared-write'],
    ['gh api repos/a/b/statuses/$SHA -f state=success -f context=$NAME', 'shared-write'],
    ['gh api repos/a/b/statuses/$SHA -f state=success -f context=preview-url', 'shared-write'],
    ['gh api repos/a/b/rulesets', 'nothing'],
    ['gh api graphql -f query="query { viewer { login } }"', 'nothing'],
    ['gh api graphql -f query="mutation { x }"', 'shared-write'],
    ['gh api repos/${{ github.repository }}/check-runs -f name=x', 'shared-write~'],
    ['gh api repos/$SOMETHING/check-runs -f name=x', 'shared-write'],
    ['gh secret set X', 'secret shared-write'],
    ['gh secret list', 'nothing'],
    // signing, agents, services
    ['cosign verify a', 'nothing'],
    ['cosign sign --yes a', 'signing'],
    ['gpg --verify a.asc', 'nothing'],
    ['gpg --batch --detach-sign a', 'signing'],
    ['codesign -s ID app', 'signing'],
    ['osslsigncode verify a.exe', 'nothing'],
    ['osslsigncode sign -in a.exe', 'signing'],
    ['claude -p "review this"', 'agent-or-mcp'],
    ['claude --version', 'nothing'],
    ['codex exec --full-auto fix', 'agent-or-mcp'],
    ['gemini -p hello', 'agent-or-mcp'],
    ['ldcli flags list', 'nothing'],
    ['ldcli flags update', 'shared-write'],
    ['vault kv get secret/x', 'secret'],
    ['op read op://v/i/f', 'secret'],
    // help and unknown programs
    ['terraform --help', 'nothing'],
    ['terraform apply --help', 'nothing'],
    ['some-program apply', 'nothing'],
  ])('%s: %s', (line, expected) => {
    expect(of(line)).toBe(expected)
  })
})

describe('a word that only the run knows', () => {
  it('asks where it could be a privileged sub-command and the job holds something', () => {
    expect(of('terraform $ACTION')).toBe('unreadable')
    expect(of('$TOOL apply')).toBe('unreadable')
  })

  it('says nothing where the job holds nothing', () => {
    expect(of('npm $SCRIPT', aReading())).toBe('nothing')
    expect(of('$TOOL', aReading())).toBe('nothing')
  })

  it('is a chart that any registry takes, where the job holds no more than its token', () => {
    expect(of('helm push "$PACKAGE" "oci://ghcr.io/acme/charts"', aReading({ scopes: { packages: 'write' } }))).toBe('publish')
  })

  it.each([
    ['a program of the catalogue', 'twine', 'upload dist/*', 'publish'],
    ['an interpreter', 'python', '-m twine upload dist/*', 'publish'],
    ['an interpreter of something harmless', 'python', '-m build', 'nothing'],
    ['a name that nobody knows', 'frobnicate', 'push', 'unreadable'],
    ['a verb, which may be any script', 'release', 'now', 'unreadable'],
  ])('tells the program all the same where only its folder is open: %s', (_name, name, args, expected) => {
    expect(said(effectsOfCommand(aCommand(`${name} ${args}`, { likely: true }), privileged))).toBe(expected)
  })

  it.each([
    ['bash $SCRIPT', {}, 'unreadable'],
    ['sh "${FILE}" --yes', {}, 'unreadable'],
    ['bash', { pipedFrom: ['curl'] }, 'unreadable'],
    ['sh -s -- -y', { pipedFrom: ['curl'] }, 'unreadable'],
    ['Invoke-Expression', { pipedFrom: ['irm'] }, 'unreadable'],
    ['Invoke-Expression (Invoke-WebRequest https://x.y/z.ps1)', {}, 'unreadable'],
    ['Invoke-Expression ls', {}, 'nothing'],
    ['bash scripts/build.sh', {}, 'nothing'],
    ['bash', { pipedFrom: ['generate'] }, 'unreadable'],
    ['bash', { pipedFrom: ['echo'], stdin: word('true') }, 'nothing'],
    ['bash', { stdin: word('"$(generate)"') }, 'unreadable'],
    ['bash -c "$(generate)"', {}, 'unreadable'],
    ['python3 -', { pipedFrom: ['curl'] }, 'unreadable'],
    ['bash /dev/fd/0', { pipedFrom: ['generate'] }, 'unreadable'],
    ['python3 /proc/self/fd/0', { pipedFrom: ['curl'] }, 'unreadable'],
    ['python3 -m json.tool', { pipedFrom: ['curl'] }, 'nothing'],
    ['node', { pipedFrom: ['generate'] }, 'unreadable'],
    ['eval "$(generate)"', {}, 'unreadable'],
    ['eval "$(curl -s https://x.y)"', {}, 'unreadable'],
    ['source <(curl -s https://x.y)', {}, 'unreadable'],
    ['. "$FILE"', {}, 'unreadable'],
    ['eval "$(ssh-agent -s)"', {}, 'nothing'],
    ['eval "$(/opt/homebrew/bin/brew shellenv)"', {}, 'nothing'],
    ['source <(kubectl completion bash)', {}, 'nothing'],
    ['. "$HOME/.cargo/env"', {}, 'nothing'],
    ['source .venv/bin/activate', {}, 'nothing'],
    ['bash -x', { pipedFrom: [] }, 'nothing'],
  ] as const)('is a script that nobody sees: %s', (line, given, expected) => {
    expect(said(effectsOfCommand(aCommand(line, given), privileged))).toBe(expected)
    expect(said(effectsOfCommand(aCommand(line, given), aReading()))).toBe('nothing')
  })

  it('is no riddle where what is visible of it rules the privileged ones out', () => {
    expect(of('npm run-$NAME')).toBe('nothing')
  })
})

describe('what the job brought up itself', () => {
  const empty = aReading()
  it.each([
    ['kubectl apply -f k8s/', empty],
    ['terraform apply', empty],
    ['psql -c "drop table a"', empty],
    ['rails db:migrate', aReading({ secrets: ['CODECOV_TOKEN'] })],
    ['psql -h localhost -c "insert into a values (1)"', privileged],
    ['psql -h postgres -c "insert into a values (1)"', aReading({ services: ['postgres'] })],
    ['aws --endpoint-url http://localhost:4566 s3 mb s3://b', privileged],
  ])('is no surface: %s', (line, reading) => {
    expect(of(line, reading)).toBe('nothing')
  })

  it('is told by a local cluster, unless a cluster credential is in scope', () => {
    const kind = aCommand('kind create cluster')
    expect(of('kubectl apply -f k8s/', aReading({ activities: [kind], secrets: ['CODECOV_TOKEN'] }))).toBe('nothing')
    expect(of('kubectl apply -f k8s/', aReading({ activities: [kind], secrets: ['KUBECONFIG'] }))).toBe('deploy infrastructure')
  })
})

describe('databases', () => {
  const database = (line: string) =>
    said(effectsOfCommand(aCommand(line, { env: new Map([['DATABASE_URL', word('${{ secrets.DATABASE_URL }}')]]) }), privileged))
  it.each([
    ['psql $DATABASE_URL -c "select 1"', '(database)'],
    ['psql $DATABASE_URL -c "update a set b = 1 where c"', 'database'],
    ['psql $DATABASE_URL -c "delete from a"', 'database!'],
    ['psql $DATABASE_URL -c "DROP TABLE a"', 'database!'],
    ['psql $DATABASE_URL -f seed.sql', 'database'],
    ['prisma migrate deploy', 'database'],
    ['prisma migrate reset', 'database!'],
    ['prisma migrate status', 'nothing'],
    ['prisma generate', 'nothing'],
    ['alembic upgrade head', 'database'],
    ['alembic history', 'nothing'],
    ['flyway migrate', 'database'],
    ['flyway info', 'nothing'],
    ['liquibase drop-all', 'database!'],
    ['rails db:migrate', 'database'],
    ['rails db:migrate:status', 'nothing'],
    ['rake db:drop', 'database!'],
    ['knex migrate:latest', 'database'],
    ['drizzle-kit generate', 'nothing'],
    ['drizzle-kit push', 'database'],
    ['redis-cli FLUSHALL', 'database!'],
    ['redis-cli ping', 'nothing'],
    ['mongosh --eval "db.dropDatabase()"', 'database!'],
    ['dropdb app', 'database'],
    ['python manage.py migrate', 'database'],
    ['python manage.py migrate --plan', 'nothing'],
    ['php artisan migrate --force', 'database'],
  ])('%s: %s', (line, expected) => {
    expect(database(line)).toBe(expected)
  })
})

describe('destruction', () => {
  it('is a surface of its own beside what it destroys', () => {
    expect(effectsOfCommand(aCommand('terraform destroy'), privileged).map(({ category }) => category)).toEqual([
      'infrastructure',
      'destructive',
    ])
  })

  const blocks = (line: string, reading = privileged) => effectsOfCommand(aCommand(line), reading).some(({ blockworthy }) => blockworthy)

  it('meets a block row where production is named and nothing stands in front', () => {
    expect(blocks('terraform destroy -var-file=prod.tfvars')).toBe(true)
    expect(blocks('kubectl --context production delete ns web')).toBe(true)
  })

  it('meets it too where production can be chosen', () => {
    const reading = aReading({ secrets: ['SOME_TOKEN'] })
    const env = { ENVIRONMENT: { raw: '${{ inputs.environment }}', at: origin.at, values: ['dev', 'prod'] } }
    const chosen = { ...reading, job: { ...reading.job, env } }
    expect(blocks('terraform destroy -var env=$ENVIRONMENT', chosen)).toBe(true)
    expect(blocks('terraform apply -var env=$ENVIRONMENT', chosen)).toBe(false)
  })

  it('only asks in a sandbox, where no target is known, or behind an environment', () => {
    expect(blocks('terraform destroy -var-file=staging.tfvars')).toBe(false)
    expect(blocks('kubectl --context non-prod delete ns web')).toBe(false)
    expect(blocks('terraform destroy')).toBe(false)
    expect(blocks('terraform destroy -var-file=prod.tfvars', aReading({ environment: 'production' }))).toBe(false)
  })
})

describe('web requests', () => {
  it.each([
    ['curl https://api.github.com/repos/a/b', 'nothing'],
    ['curl -sSfL -o tool https://example.com/tool', 'nothing'],
    ['curl -X POST https://hooks.slack.com/services/x -d text', 'shared-write'],
    ['curl -sSXPOST https://api.github.com/repos/a/b/dispatches', 'shared-write'],
    ['curl -d x https://status.example.com/hook', 'shared-write'],
    ['curl -G -d q=x https://example.com/search', 'nothing'],
    ['curl -X POST -d x https://example.com/_apis/public/gallery/extensionquery', 'nothing'],
    ['curl -X POST -d x https://api.example.com/v1/querybatch', 'nothing'],
    ['curl -X POST -d x https://api.example.com/v1/query/rows', 'shared-write'],
    ['curl -X POST -d x https://api.example.com/v1/index/_search', 'nothing'],
    ['curl -X DELETE https://api.example.com/v1/index/_search', 'shared-write'],
    ['curl -X POST -d x https://api.example.com/v1/databases/1/query', 'shared-write'],
    ['curl -X POST -d "DELETE FROM users" https://api.example.com/v1/runquery', 'shared-write'],
    ['curl -X POST -d x https://bedrock-runtime.us-east-1.amazonaws.com/model/x/invoke', 'agent-or-mcp'],
    ['Invoke-RestMethod https://example.com/x', 'nothing'],
    ['Invoke-RestMethod -METHOD Post https://example.com/x', 'shared-write'],
    ['irm -Meth Post -Uri https://example.com/x', 'shared-write'],
    ['irm -CustomMethod PURGE -Uri https://example.com/x', 'shared-write'],
    ['curl -X POST http://localhost:8080/api', 'nothing'],
    ['curl -X POST ${{ secrets.NETLIFY_BUILD_HOOK }}', 'deploy'],
    ['curl -F package=@a.deb https://${{ secrets.PUSH_TOKEN }}@push.fury.io/acme/', 'publish'],
    ['curl -d x https://api.github.com/repos/a/b/actions/workflows/deploy.yaml/dispatches', 'deploy shared-write'],
    ['curl -d x https://api.github.com/repos/a/b/actions/workflows/lint.yaml/dispatches', 'shared-write'],
    ['curl -X POST ${{ secrets.SLACK_WEBHOOK }}', 'shared-write'],
    ['curl -X DELETE https://api.github.com/repos/a/b/releases/1', 'release!'],
    ['curl -X POST https://api.anthropic.com/v1/messages -d x', 'agent-or-mcp'],
    ['wget https://example.com', 'nothing'],
    ['wget --post-data=x https://example.com', 'shared-write'],
    ['http POST https://example.com a=b', 'shared-write'],
    ['Invoke-RestMethod -Uri https://example.com -Method Post', 'shared-write'],
    ['Invoke-WebRequest -Uri https://example.com', 'nothing'],
  ])('%s: %s', (line, expected) => {
    expect(of(line)).toBe(expected)
  })

  it('to an address that only the run knows say nothing in a job that holds nothing', () => {
    expect(of('curl -X POST $URL', aReading())).toBe('nothing')
    expect(of('curl -X POST $URL')).toBe('shared-write')
  })
})

describe('a package goes to', () => {
  it.each([
    ['npm publish', 'registry.npmjs.org'],
    ['npm publish --access public', 'registry.npmjs.org'],
    ['npm publish ./package.tgz', 'registry.npmjs.org'],
    ['npm publish --registry https://npm.acme.example', 'https://npm.acme.example'],
    ['npm publish --registry $REGISTRY', null],
    ['twine upload dist/*', 'pypi.org'],
    ['twine upload --repository-url https://pypi.acme.example dist/*', 'https://pypi.acme.example'],
    ['cargo publish', 'crates.io'],
    ['gem push a.gem', 'rubygems.org'],
  ])('%s: %s', (line, target) => {
    expect(effectsOfCommand(aCommand(line), privileged).map((effect) => effect.target)).toEqual([target])
  })
})

describe('what was chosen before for a tool says where its calls go', () => {
  const destroyed = (...lines: readonly string[]): boolean => {
    const commands = lines.map((line) => aCommand(line, { origin: { ...origin } }))
    const last = commands.at(-1)
    if (last === undefined) throw new Error('no command')
    const reading = aReading({ secrets: ['SOME_TOKEN'], activities: commands })
    return effectsOfCommand(last, reading).some(({ blockworthy }) => blockworthy)
  }

  it.each([
    ['terraform', ['terraform workspace select production', 'terraform destroy -auto-approve']],
    ['with flags', ['tofu -chdir=infra workspace select -or-create prod', 'tofu -chdir=infra destroy']],
    ['pulumi', ['pulumi stack select acme/app/production', 'pulumi destroy --yes']],
    ['a context', ['kubectl config use-context prod', 'helm uninstall web']],
    ['a project', ['gcloud config set project acme-prod', 'gcloud sql instances delete main']],
    ['the last choice', ['terraform workspace select staging', 'terraform workspace select production', 'terraform destroy']],
  ])('production, by %s', (_name, lines) => {
    expect(destroyed(...lines)).toBe(true)
  })

  it.each([
    ['another workspace', ['terraform workspace select staging', 'terraform destroy']],
    ['none', ['terraform destroy']],
    ['one that is known only at run time', ['terraform workspace select $WORKSPACE', 'terraform destroy']],
    ['a choice that comes later', ['terraform workspace select production', 'terraform workspace select staging', 'terraform destroy']],
    ['a choice of another tool', ['pulumi stack select production', 'terraform destroy']],
    ['what the call itself names', ['terraform workspace select production', 'terraform destroy -var-file=staging.tfvars']],
    ['a list', ['terraform workspace list production', 'terraform destroy']],
    ['no destruction', ['terraform workspace select production', 'terraform apply']],
  ])('not production, by %s', (_name, lines) => {
    expect(destroyed(...lines)).toBe(false)
  })
})

describe('targets are what is worked on, not what is done or what it is marked with', () => {
  it.each([
    ['gh issue close 12', '12'],
    ['gh issue close $NUMBER', null],
    ['gh issue edit 12 --add-label needs-triage', '12'],
    ['gh pr edit 12 --remove-label stale', '12'],
  ])('%s', (line, target) => {
    expect(effectsOfCommand(aCommand(line), privileged).map((effect) => effect.target)).toEqual([target])
  })
})

describe('a sub-command of gh that is known only at run time', () => {
  const token = new Map([['GH_TOKEN', { text: '${{ github.token }}', value: null, secrets: [] }]])
  const unwritten = { ...aReading(), token: { specified: false, all: null, scopes: {}, at: null } }

  it.each([
    ["with the job's own token, whose scopes are not written down", unwritten, token, ['unreadable']],
    ['with a token that cannot write', aReading(), token, []],
    ['without a token', unwritten, new Map(), []],
  ])('%s', (_name, reading, env, expected) => {
    expect(effectsOfCommand(aCommand('gh $KIND edit 12', { env }), reading).map(({ category }) => category)).toEqual(expected)
  })
})

describe('where a database stands that a command reaches through another program', () => {
  const migrate = (wrappers: readonly string[], reading = aReading({ secrets: ['SOME_TOKEN'], scopes: { 'id-token': 'write' } })) =>
    said(effectsOfCommand(aCommand('rails db:migrate', { wrappers }), reading))

  it('beside the container that the job started, unless the job holds the key of another', () => {
    expect(migrate(['docker exec'])).toBe('nothing')
    expect(migrate(['docker exec'], aReading({ secrets: ['DATABASE_URL'], scopes: { 'id-token': 'write' } }))).toBe('database')
    expect(migrate([])).toBe('database')
  })

  it('in the cluster: with the key of one, not on the runner', () => {
    expect(migrate(['kubectl exec'], aReading({ secrets: ['KUBECONFIG'], services: ['postgres'] }))).toBe('database')
    expect(migrate(['kubectl exec'], aReading())).toBe('nothing')
  })

  it('behind a tunnel', () => {
    expect(migrate(['tunnel'], aReading({ services: ['postgres'] }))).toBe('database')
  })
})

describe('what a key signs', () => {
  it.each([
    ['openssl dgst -sha256 -sign key.pem -out a.sig a.tar.gz', 'signing'],
    ['openssl dgst -sha256 -sign <(echo "$KEY") a.tar.gz', 'signing'],
  ])('a file: %s', (line, expected) => {
    expect(of(line)).toBe(expected)
  })

  it('words that say who the job is are signed too, and nobody gets them', () => {
    const echoed = aCommand('openssl dgst -sha256 -sign key.pem', { pipedFrom: ['echo'] })
    expect(said(effectsOfCommand(echoed, privileged))).toBe('nothing')
    const args = ['dgst', '-sha256', '-sign', '<(echo -n "$PEM")', '<(echo -n "$PAYLOAD")'].map(word)
    expect(said(effectsOfCommand(aCommand('openssl', { args }), privileged))).toBe('nothing')
  })
})

describe('documentation of Julia', () => {
  const build = (env: Parameters<typeof word>[0] | null) =>
    said(
      effectsOfCommand(
        aCommand('julia --project=docs docs/make.jl', env === null ? {} : { env: new Map([['DOCUMENTER_KEY', word(env)]]) }),
        privileged,
      ),
    )

  it('is deployed by the program that builds it, where it gets a key', () => {
    expect(build('${{ secrets.DOCUMENTER_KEY }}')).toBe('deploy')
    expect(build(null)).toBe('nothing')
  })
})
