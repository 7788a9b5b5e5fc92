/** Actions that log in to a cloud account, a cluster, a registry or a host, and those that write with such a login. */
import { type ActionEntry, action, does, each, obtaining, quiet } from '../entry.ts'

const account = (what: string, details = {}) => does('cloud-cli', what, details)

export const cloudActions: readonly ActionEntry[] = [
  obtaining(
    'oidc',
    'aws-actions/configure-aws-credentials',
    ['role-to-assume'],
    account('logs in to an AWS account', { target: ['role-to-assume', 'aws-region'] }),
  ),
  obtaining(
    'oidc',
    'google-github-actions/auth',
    ['workload_identity_provider', 'service_account'],
    account('logs in to a Google Cloud project', { target: ['project_id', 'service_account'] }),
  ),
  obtaining(
    'oidc',
    'azure/login',
    ['client-id', 'subscription-id'],
    account('logs in to an Azure subscription', { target: ['subscription-id'] }),
  ),
  obtaining('oidc', 'aliyun/configure-aliyun-credentials-action', ['role-to-assume'], account('logs in to a cloud account')),
  obtaining('oidc', 'oracle-actions/configure-oci-credentials', [], account('logs in to a cloud account')),

  obtaining('oidc', 'jfrog/setup-jfrog-cli', ['oidc-provider-name']),
  obtaining('oidc', 'cloudsmith-io/cloudsmith-cli-action', ['oidc-service-slug']),
  obtaining('oidc', 'tailscale/github-action', ['oauth-client-id']),
  obtaining('oidc', 'teleport-actions/auth', [], account('logs in to hosts')),
  obtaining('oidc', 'teleport-actions/auth-k8s', [], account('logs in to a cluster')),
  obtaining('oidc', 'pulumi/auth-actions', ['organization']),
  obtaining('oidc', 'depot/setup-action', []),
  obtaining('oidc', 'namespacelabs/nscloud-setup', []),
  obtaining('oidc', 'aws-actions/codeartifact-login', [], account('logs in to a package registry')),
  ...each(
    [
      'aws-actions/amazon-ecr-login',
      'azure/aks-set-context',
      'azure/k8s-set-context',
      'azure/docker-login',
      'azure/container-registry-login',
      'google-github-actions/get-gke-credentials',
      'redhat-actions/oc-login',
      'digitalocean/action-doctl',
      'oracle-actions/login-ocir',
      'oracle-actions/run-oci-cli-command',
      'scaleway/action-scw',
      'ibm/actions-ibmcloud',
      'yc-actions/yc-cr-login',
    ],
    account('logs in to a cloud account or cluster', { target: ['cluster', 'cluster_name', 'cluster-name', 'namespace'] }),
  ),
  ...each(['azure/cli', 'azure/powershell'], account('runs commands in a cloud account')),
  action('google-github-actions/setup-gcloud'),
  ...quiet(
    'docker/login-action',
    'redhat-actions/podman-login',
    'webfactory/ssh-agent',
    't1m0thyj/unlock-keyring',
    'shimataro/ssh-key-action',
    'kielabokkie/ssh-key-and-known-hosts-action',
    'mrsquaare/ssh-setup-action',
    'sliteteam/github-action-git-crypt-unlock',
    'timheuer/base64-to-file',
    'mobiledevops/secret-to-file-action',
    'sfdx-actions/setup-sfdx',
  ),
  ...each(
    [
      'mxschmitt/action-tmate',
      'lhotari/action-upterm',
      'owenthereal/action-upterm',
      'csexton/debugger-action',
      'valeriangalliat/action-sshd-cloudflared',
      'luchihoratiu/debug-via-ssh',
      'shaowenchen/debugger-action',
      'p3terx/ssh2actions',
    ],
    does('unreadable', 'opens a shell on the runner to someone outside'),
  ),
]
