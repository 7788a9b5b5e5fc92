/** Labels of runners that GitHub or another company runs for one job and then throws away. What is none of these may be a standing machine. */

export interface RunnerLabels {
  readonly provider: string
  readonly labels: RegExp
  readonly source: string
}

export const hostedRunners: readonly RunnerLabels[] = [
  {
    provider: 'GitHub',
    labels:
      /^(?:ubuntu-(?:latest|slim|[\d.]{2,5})|macos-(?:latest|\d{2})|windows-(?:latest|\d{2,4}|\d{2,4}-vs\d{4}))(?:-(?:arm|arm64|xlarge|large|intel))?$/i,
    source: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',
  },
  {
    provider: 'GitHub, larger runners (named by the organisation, by custom around system and size)',
    labels: /(?:^|[-_.])(?:(?:ubuntu|macos|windows|linux|win)(?:[-_.]?[\d.]{1,5})?|\d{1,3}[-_]?v?(?:core|cpu)s?)(?:[-_.]|$)/i,
    source: 'https://docs.github.com/en/actions/concepts/runners/larger-runners',
  },
  { provider: 'BuildJet', labels: /^buildjet-/i, source: 'https://buildjet.com/for-github-actions/docs' },
  { provider: 'WarpBuild', labels: /^warp-/i, source: 'https://docs.warpbuild.com' },
  { provider: 'Blacksmith', labels: /^blacksmith-/i, source: 'https://docs.blacksmith.sh' },
  { provider: 'Depot', labels: /^depot-/i, source: 'https://depot.dev/docs/github-actions/overview' },
  { provider: 'Namespace', labels: /^(?:namespace-profile-|nscloud-)/i, source: 'https://namespace.so/docs/solutions/github-actions' },
  { provider: 'CodSpeed', labels: /^codspeed-/i, source: 'https://codspeed.io/docs/instruments/walltime' },
  { provider: 'RunsOn', labels: /^runs-on[=,/]/i, source: 'https://runs-on.com' },
  { provider: 'Ubicloud', labels: /^ubicloud-?/i, source: 'https://www.ubicloud.com/docs/github-actions-integration/quickstart' },
  { provider: 'Cirrus', labels: /^(?:cirrus-|ghcr\.io\/cirruslabs)/i, source: 'https://cirrus-runners.app' },
  { provider: 'Mac and Linux fleets', labels: /^(?:flyci-|tenki-)/i, source: 'https://docs.flyci.net' },
]

/** Labels that say outright that a machine stands there. */
export const standingRunner = /^(?:self-hosted|group:|arc-|codebuild-)/i

/** Words of a label that speak of a network or machine of one's own, whatever system is named beside them. */
export const ownNetwork = /(?:^|[-_.])(?:self-?hosted|static-?ips?|onprem|on-prem|internal|vpn|vpc|private|bastion|dmz)(?:[-_.]|$)/i
