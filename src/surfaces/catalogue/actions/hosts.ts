/** Actions that reach hosts and deploy systems: shells, copies, triggers, and GitHub's own records of deployments. */
import { type ActionEntry, action, does, each, onGitHub } from '../entry.ts'

const deploys = (what: string, details = {}) => does('deploy', what, details)
const server = deploys('runs commands or copies files on a remote host', { target: ['host', 'remote_host', 'server', 'remote-host'] })

export const hostActions: readonly ActionEntry[] = [
  ...each(
    [
      'appleboy/ssh-action',
      'milanmk/actions-file-deployer',
      'airvzxf/ftp-deployment-action',
      'appleboy/scp-action',
      'easingthemes/ssh-deploy',
      'burnett01/rsync-deployments',
      'garygrossgarten/github-action-ssh',
      'garygrossgarten/github-action-scp',
      'fifsky/ssh-action',
      'd3rhase/ssh-command-action',
      'cross-the-world/ssh-scp-ssh-pipelines',
      'cross-the-world/ssh-pipeline',
      'cross-the-world/scp-pipeline',
      'jimcronqvist/action-ssh',
      'nogsantos/ssh-deploy',
      'contention/rsync-deployments',
      'up9cloud/action-rsync',
      'appleboy/drone-ssh',
      'samkirkland/ftp-deploy-action',
      'samkirkland/web-deploy',
      'kevinpainchaud/simple-ftp-deployer',
      'sebastianpopp/ftp-action',
      'wlixcc/sftp-deploy-action',
      'dawidd6/action-ansible-playbook',
      'arillso/action.playbook',
      'deployphp/action',
      'serversideup/github-action-docker-swarm-deploy',
      'kitconcept/docker-stack-deploy',
      'carlrygart/portainer-stack-deploy',
      'tailscale/gitops-acl-action',
      'wshihadeh/docker-deployment-action',
      'jasongitmail/fast-rsync',
    ],
    server,
  ),
  ...each(
    ['clowdhaus/argo-cd-action'],
    does('infrastructure', 'runs a command against Argo CD', {
      when: { not: { input: 'command', is: ['version', 'app get', 'app list', 'app diff'] } },
    }),
  ),
  ...each(
    [
      'octopusdeploy/create-release-action',
      'octopusdeploy/deploy-release-action',
      'octopusdeploy/deploy-release-tenanted-action',
      'octopusdeploy/run-runbook-action',
      'octopusdeploy/push-package-action',
      'octopusdeploy/push-build-information-action',
      'octopusdeploy/promote-release-action',
    ],
    deploys('acts in an outside deploy system', { target: ['environment', 'environments', 'deploy_to'] }),
  ),
  action('octopusdeploy/login'),
  action('octopusdeploy/install-octopus-cli-action'),
  ...each(
    [
      'joshlk/jenkins-githubaction',
      'toptal/jenkins-job-trigger-action',
      'appleboy/jenkins-action',
      'mickeygoussetorg/trigger-jenkins-job',
      'digital-blueprint/gitlab-pipeline-trigger-action',
      'circleci/trigger_circleci_pipeline',
      'buildkite/trigger-pipeline-action',
    ],
    does('shared-write', 'starts a run in another CI system'),
  ),
  ...each(
    [
      'bobheadxi/deployments',
      'chrnorm/deployment-action',
      'chrnorm/deployment-status',
      'altinukshini/deployment-action',
      'avakar/create-deployment',
      'avakar/set-deployment-status',
      'deliverybot/deployment-status',
    ],
    onGitHub('deploy', "writes GitHub's deployment records", { target: ['env', 'environment'] }),
  ),
  action(
    'strumwolf/delete-deployment-environment',
    onGitHub('deploy', 'deletes deployments and their environment', { target: ['environment'], destructive: true }),
  ),
  action('github/branch-deploy', onGitHub('deploy', 'marks a deployment of a pull request', { target: ['environment'] })),
]
