/** Actions that fetch secrets from a vault, and those that mint tokens of a GitHub App or by exchange. */
import { type ActionEntry, does, obtaining } from './entry.ts'

const reads = does('secret', 'reads secrets from a vault', { access: 'read' })

export const vaultActions: readonly ActionEntry[] = [
  obtaining('vault', 'hashicorp/vault-action', ['secrets'], reads),
  obtaining('vault', '1password/load-secrets-action', [], reads),
  obtaining('vault', '1password/load-secrets-action/configure', []),
  obtaining('vault', '1password/install-cli-action', []),
  obtaining('vault', 'aws-actions/aws-secretsmanager-get-secrets', ['secret-ids'], reads),
  obtaining('vault', 'abhilash1in/aws-secrets-manager-action', ['secrets'], reads),
  obtaining('vault', 'dkershner6/aws-ssm-getparameters-action', ['parameterpairs'], reads),
  obtaining('vault', 'google-github-actions/get-secretmanager-secrets', ['secrets'], reads),
  { ...obtaining('vault', 'azure/get-keyvault-secrets', ['secrets'], reads), separated: 'comma' },
  obtaining('vault', 'dopplerhq/secrets-fetch-action', ['doppler-project', 'doppler-config'], reads),
  obtaining('vault', 'dopplerhq/cli-action', []),
  obtaining('vault', 'infisical/secrets-action', ['secret-path', 'env-slug'], reads),
  obtaining('vault', 'bitwarden/sm-action', ['secrets'], reads),
  { ...obtaining('vault', 'bitwarden/gh-actions/get-keyvault-secrets', ['secrets'], reads), separated: 'comma' },
  obtaining('vault', 'akeyless-community/akeyless-github-action', ['static-secrets', 'dynamic-secrets'], reads),
  obtaining('vault', 'keeper-security/ksm-action', ['secrets'], reads),
  obtaining('vault', 'pulumi/esc-action', ['environment'], reads),
  obtaining('vault', 'cyberark/conjur-action', ['secrets'], reads),
  obtaining('vault', 'delineaxpm/dsv-github-action', ['retrieve'], reads),
  obtaining('vault', 'grafana/shared-workflows/actions/get-vault-secrets', ['repo_secrets', 'common_secrets'], reads),
  obtaining('vault', 'rancher-eio/read-vault-secrets', ['secrets'], reads),
  obtaining('vault', 'grafana/shared-workflows/actions/dockerhub-login', [], reads),
]

const owners = ['owner', 'repositories', 'scope', 'organization', 'installation_id', 'target']

export const tokenActions: readonly ActionEntry[] = [
  obtaining('app-token', 'actions/create-github-app-token', owners),
  obtaining('app-token', 'tibdex/github-app-token', owners),
  obtaining('app-token', 'electron/github-app-auth-action', owners),
  obtaining('app-token', 'cilium/actions-app-token', owners),
  obtaining('app-token', 'gitpod-io/gh-app-auth', owners),
  obtaining('app-token', 'getsentry/action-github-app-token', owners),
  obtaining('app-token', 'peter-murray/workflow-application-token-action', owners),
  obtaining('app-token', 'wow-actions/use-app-token', owners),
  obtaining('app-token', 'jnwng/github-app-installation-token-action', owners),
  obtaining('app-token', 'navikt/github-app-token-generator', owners),
  obtaining('app-token', 'cybozu/octoken-action', owners),
  obtaining('app-token', 'machine-learning-apps/actions-app-token', owners),
  obtaining('app-token', 'suzuki-shunsuke/github-app-token', owners),
  obtaining('app-token', 'grafana/shared-workflows/actions/create-github-app-token', ['github_app', 'repositories']),
  obtaining('app-token', 'datadog/dd-sts-action', ['policy']),
  obtaining('app-token', 'metamask/github-tools/.github/actions/get-token', owners),
  obtaining('app-token', 'elastic/ci-gh-actions/fetch-github-token', ['vault-instance']),
  obtaining('app-token', 'octo-sts/action', ['scope', 'identity']),
  obtaining('app-token', 'datadog/dd-octo-sts-action', ['scope', 'policy']),
  obtaining('app-token', 'open-security-tools/ost-simple-sts', ['repository', 'identity']),
]
