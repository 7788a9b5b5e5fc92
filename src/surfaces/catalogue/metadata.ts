/** The metadata services of cloud machines: which of their addresses say what the machine is, and which hand out its credentials. */

/** What a machine is called, where it stands and how large it is. No credential, user data or token is among these. */
const plainFacts: readonly { readonly path: string; readonly source: string }[] = [
  {
    path: 'metadata/instance/compute/(?:vmSize|location|zone|name|sku|offer|osType|vmId)',
    source: 'https://learn.microsoft.com/en-us/azure/virtual-machines/instance-metadata-service',
  },
  {
    path: 'latest/meta-data/(?:instance-(?:id|type|life-cycle)|ami-id|hostname|(?:local|public)-(?:hostname|ipv4)|placement/[\\w/-]{1,60})',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html',
  },
  {
    path: 'computeMetadata/v1/instance/(?:id|name|zone|machine-type|hostname)',
    source: 'https://docs.cloud.google.com/compute/docs/metadata/predefined-metadata-keys',
  },
]

const service = '(?:169\\.254\\.169\\.254|169\\.254\\.170\\.2|metadata\\.google\\.internal|\\[fd00:ec2::254\\])'
const address = new RegExp(`^(?:https?://)?${service}(?:[:/$\`]|$)`, 'i')
const plain = new RegExp(`^(?:https?://)?${service}(?::80)?/(?:${plainFacts.map(({ path }) => path).join('|')})/?(?:\\?|$)`, 'i')

/** True for an address of a metadata service that is not surely of a plain fact about the machine. */
export const asksForCredentials = (word: string): boolean => address.test(word) && !plain.test(word)

const addresses = new RegExp(`(?:https?://)?${service}[^\\s"'|;)]{0,300}`, 'gi')

/** The same for a line of text, by the addresses in it. */
export const lineAsksForCredentials = (line: string): boolean => (line.match(addresses) ?? []).some(asksForCredentials)
