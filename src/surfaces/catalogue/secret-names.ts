/**
 * What a secret's name says of its power. The first class that matches speaks, so the special stands before the general. Names are compared
 * in upper case. The forms are those that the tools' own documentation uses.
 */

import type { CredentialKind } from '../../model/surface.ts'
import { remembering } from '../../workflows/remember.ts'

export interface SecretClass {
  readonly id: string
  readonly kind: CredentialKind
  /** Completes "a name that speaks of …". */
  readonly what: string
  readonly names: RegExp
  readonly source: string
}

export const secretClasses: readonly SecretClass[] = [
  {
    id: 'telemetry',
    kind: 'secret',
    what: 'coverage, scanners, benchmarks or a build cache',
    names:
      /^(?:CODECOV|COVERALLS|SONAR|SONARCLOUD|CODSPEED|TURBO|NX_CLOUD|CHROMATIC|PERCY|SNYK|FOSSA|CODACY|CODECLIMATE|BUILDKITE_ANALYTICS|DEVELOCITY|GRADLE_ENTERPRISE|SEMGREP|GITGUARDIAN|BENCHER|CC_TEST_REPORTER)_?/,
    source: 'https://docs.codecov.com/docs/codecov-tokens',
  },
  {
    id: 'app-key',
    kind: 'app-token',
    what: "a GitHub App's key",
    names: /(?:^|_)APP_(?:ID|CLIENT_ID|PRIVATE_KEY|KEY|PEM|SECRET)$|(?:^|_)(?:GITHUB|GH|BOT)_APP(?:_|$)/,
    source: 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps',
  },
  {
    id: 'aws-key',
    kind: 'static-key',
    what: 'an access key of AWS',
    names: /AWS_(?:ACCESS_KEY|SECRET|SESSION)|(?:^|_)(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/,
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  },
  {
    id: 'gcp-key',
    kind: 'static-key',
    what: 'a key of a Google Cloud service account',
    names:
      /(?:^|_)(?:GCP|GOOGLE|GCLOUD|FIREBASE|GKE)_(?:\w{0,40}_)?(?:SA_KEY|KEY|CREDENTIALS?|SERVICE_ACCOUNT\w{0,20})$|_SA_KEY$|GOOGLE_APPLICATION_CREDENTIALS|CREDENTIALS_JSON$|^GOOGLE_CREDENTIALS/,
    source: 'https://cloud.google.com/iam/docs/keys-create-delete',
  },
  {
    id: 'azure-key',
    kind: 'static-key',
    what: 'a secret of an Azure application',
    names: /^AZURE_(?:\w{0,40}_)?(?:CREDENTIALS|CLIENT_SECRET|PUBLISH_PROFILE|STORAGE_KEY|PASSWORD)|^ARM_CLIENT_SECRET$|PUBLISH_PROFILE/,
    source: 'https://learn.microsoft.com/en-us/azure/developer/github/connect-from-azure-secret',
  },
  {
    id: 'cloud-token',
    kind: 'static-key',
    what: 'a cloud or hosting account',
    names:
      /^(?:KUBE_?CONFIG|DIGITALOCEAN|CLOUDFLARE|CF_API|VERCEL|NETLIFY|FLY_API|HEROKU|RENDER_API|HCLOUD|LINODE|SCW|DO_API|OPENSHIFT|PULUMI_ACCESS|TF_API|TF_TOKEN)/,
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
  },
  {
    id: 'package-token',
    kind: 'static-key',
    what: 'the right to publish packages',
    names:
      /^(?:NPM|NODE_AUTH|PYPI|TEST_PYPI|TWINE|CARGO_REGISTRY|CRATES|RUBYGEMS|GEM_HOST|NUGET|OSSRH|SONATYPE|NEXUS|CENTRAL|MAVEN|GRADLE_PUBLISH|HEX_API|VSCE|OVSX|SNAPCRAFT|CHOCO|COCOAPODS|PUB_DEV)_?|(?:^|_)(?:NPM|PYPI)_(?:API_)?TOKEN$/,
    source: 'https://docs.npmjs.com/about-access-tokens',
  },
  {
    id: 'signing-key',
    kind: 'static-key',
    what: 'a signing key',
    names: /GPG|PGP|SIGNING|COSIGN|KEYSTORE|KEY_ALIAS|(?:^|_)(?:P12|PFX|CERT|CERTIFICATE|CSC)(?:_|$)|NOTARY|NOTARIZ|MINISIGN/,
    source: 'https://docs.github.com/en/actions/how-tos/deploy/deploy-to-third-party-platforms/sign-xcode-applications',
  },
  {
    id: 'ssh-key',
    kind: 'static-key',
    what: 'a private key',
    names: /DEPLOY_KEY|SSH_\w{0,30}KEY|PRIVATE_KEY|^ID_RSA/,
    source: 'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
  },
]

/** Names of things that are kept as secrets and are none: they say where, not with what. */
const label = /(?<!KEY|APP|CLIENT|SERVICE)_(?:ID|NAME|SLUG|URL|ENDPOINT|REGION|ACCOUNT|PROJECT|TEAM|ORG|EMAIL)$/

/** The class of a secret by its name; null where the name says nothing. */
export const classOfSecret = remembering(5000, (name): SecretClass | null => {
  const upper = name.slice(0, 200).toUpperCase()
  if (label.test(upper)) return null
  return secretClasses.find(({ names }) => names.test(upper)) ?? null
})
