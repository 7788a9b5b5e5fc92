/** The commands' catalogue, whole. Programs are found by name, so the order of files does not matter; a test sees that no name comes twice. */
import { agents } from './agents.ts'
import { appServices } from './app-services.ts'
import { applicationHosts } from './application-hosts.ts'
import { aws } from './aws.ts'
import { azure } from './azure.ts'
import { clusters } from './clusters.ts'
import { configuration } from './configuration.ts'
import { databaseClients } from './database-clients.ts'
import type { Tool } from './entry.ts'
import { gitAndForges } from './git-and-forges.ts'
import { github } from './github.ts'
import { googleCloud } from './google-cloud.ts'
import { host } from './host.ts'
import { hostedDatabases } from './hosted-databases.ts'
import { images } from './images.ts'
import { infrastructure } from './infrastructure.ts'
import { javascriptReleases } from './javascript-releases.ts'
import { jvm } from './jvm.ts'
import { kubernetes } from './kubernetes.ts'
import { migrations } from './migrations.ts'
import { moreMigrations } from './more-migrations.ts'
import { npm } from './npm.ts'
import { otherClouds } from './other-clouds.ts'
import { otherLanguages } from './other-languages.ts'
import { packagesAndApps } from './packages-and-apps.ts'
import { platforms } from './platforms.ts'
import { python } from './python.ts'
import { quietTools } from './quiet.ts'
import { remoteHosts } from './remote-hosts.ts'
import { rustAndGo } from './rust-and-go.ts'
import { secretStores } from './secret-stores.ts'
import { services } from './services.ts'
import { signing } from './signing.ts'

export const tools: readonly Tool[] = [
  ...agents,
  ...appServices,
  ...applicationHosts,
  ...aws,
  ...azure,
  ...clusters,
  ...configuration,
  ...databaseClients,
  ...gitAndForges,
  ...github,
  ...googleCloud,
  ...host,
  ...hostedDatabases,
  ...images,
  ...infrastructure,
  ...javascriptReleases,
  ...jvm,
  ...kubernetes,
  ...migrations,
  ...moreMigrations,
  ...npm,
  ...otherClouds,
  ...otherLanguages,
  ...packagesAndApps,
  ...platforms,
  ...python,
  ...quietTools,
  ...remoteHosts,
  ...rustAndGo,
  ...secretStores,
  ...services,
  ...signing,
]
