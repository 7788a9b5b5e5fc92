/** Actions that sign, notarise or attest, or that bring the key for it onto the runner. */
import { type ActionEntry, action, does, each, quiet, where } from '../entry.ts'

const signs = does('signing', 'signs what the job built')
const imports = does('signing', 'imports a signing key')
const attests = does('signing', "signs an attestation with the run's identity")

export const signingActions: readonly ActionEntry[] = [
  ...each(
    ['actions/attest', 'actions/attest-build-provenance', 'actions/attest-sbom'],
    attests,
    does('publish', 'pushes the attestation to a registry', { when: where('push-to-registry') }),
  ),
  ...quiet(
    'sigstore/cosign-installer',
    'slsa-framework/slsa-verifier',
    'notaryproject/notation-action/setup',
    'notaryproject/notation-action/verify',
    'anchore/sbom-action/download-syft',
    'step-security/wait-for-secrets',
  ),
  ...each(
    [
      'sigstore/gh-action-sigstore-python',
      'azure/trusted-signing-action',
      'grafana/shared-workflows/actions/azure-trusted-signing',
      'azure/artifact-signing-action',
      'azure/azure-code-signing-action',
      'signpath/github-action-submit-signing-request',
      'sslcom/esigner-codesign',
      'dlemstra/code-sign-action',
      'skymatic/code-sign-action',
      'r0adkll/sign-android-release',
      'ilharp/sign-android-release',
      'noriban/sign-android-release',
      'kevin-david/zipalign-sign-android-release',
      'lando/code-sign-action',
      'lando/notarize-action',
      'toitlang/action-macos-sign-notarize',
      'indygreg/apple-code-sign-action',
      'devbotsxyz/xcode-notarize',
      'devbotsxyz/xcode-staple',
      'cocoalibs/xcode-notarization-action',
      'digicert/ssm-code-signing',
      'digicert/code-signing-software-trust-action',
      'notaryproject/notation-action/sign',
      'notaryproject/notation-action',
      'hashicorp/actions-codesign',
      'testifysec/witness-run-action',
      'philips-labs/slsa-provenance-action',
      'home-assistant/actions/helpers/codenotary',
    ],
    signs,
  ),
  ...each(
    [
      'crazy-max/ghaction-import-gpg',
      'apple-actions/import-codesign-certs',
      'apple-actions/download-provisioning-profiles',
      'hashicorp/ghaction-import-gpg',
      'paultyng/ghaction-import-gpg',
      'olafurpg/setup-gpg',
      'hashicorp/setup-signore',
      'hashicorp/setup-signore-package',
    ],
    imports,
  ),
  action('cpanato/vault-installer'),
]
