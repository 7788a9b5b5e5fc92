/** Actions that push, describe or delete container images and charts. */
import { type ActionEntry, action, does, each, onGitHub, unless, where } from '../entry.ts'

const publishes = (what: string, details = {}) => does('publish', what, details)
const pushes = publishes('pushes an image')

/** Buildx pushes where `push` is set, or where an exporter says so. */
const buildxPush = {
  any: [
    where('push'),
    { input: 'outputs', matches: /type=registry|push=true|push-by-digest=true/ },
    { input: 'set', matches: /\.output=type=registry|\.push=true|type=image[^\n]{0,200}push=true/, keys: /\.(?:output|push)$/ },
  ],
} as const

export const imageActions: readonly ActionEntry[] = [
  ...each(
    [
      'docker/build-push-action',
      'docker/bake-action',
      'depot/build-push-action',
      'depot/bake-action',
      'useblacksmith/build-push-action',
      'namespacelabs/build-push-action',
      'warpbuilds/build-push-action',
    ],
    publishes('pushes an image', { when: buildxPush, target: ['tags'] }),
  ),
  action('docker/github-builder/.github/workflows/build.yml', publishes('pushes an image', { when: where('push') })),
  action('docker/github-builder/.github/workflows/bake.yml', publishes('pushes an image', { when: where('push') })),
  ...each(
    [
      'redhat-actions/push-to-registry',
      'elgohr/publish-docker-github-action',
      'jerray/publish-docker-action',
      'mr-smithers-excellent/docker-build-push',
      'akhilerm/tag-push-action',
      'shrink/actions-docker-registry-tag',
      'nais/docker-build-push',
      'project-stacker/stacker-build-push-action',
      'actions/publish-immutable-action',
      'int128/docker-manifest-create-action',
      'noelware/docker-manifest-action',
      'philips-software/docker-ci-scripts',
      'macbre/push-to-ghcr',
      'whoan/docker-build-with-cache-action',
      'kciter/aws-ecr-action',
      'jwalton/gh-ecr-push',
      'appleboy/docker-ecr-action',
      'pangzineng/github-action-one-ecr-image',
      'home-assistant/builder',
      'home-assistant/builder/actions/publish-multi-arch-manifest',
      'grafana/shared-workflows/actions/build-push-to-dockerhub',
      'grafana/shared-workflows/actions/push-to-gar-docker',
      'grafana/shared-workflows/actions/push-to-gcs',
      'chainguard-images/actions/apko-publish',
      'cloudposse/github-action-docker-build-push',
      'aevea/action-kaniko',
      'int128/kaniko-action',
      'openzim/docker-publish-action',
      'cloudposse/github-action-docker-promote',
    ],
    pushes,
  ),
  action('home-assistant/builder/actions/build-image', publishes('pushes an image', { when: where('push') })),
  action(
    'devcontainers/ci',
    publishes('pushes an image', {
      when: { all: [{ input: 'imagename', given: true }, { not: { input: 'push', is: ['never'] } }] },
      target: ['imagename'],
    }),
  ),
  ...each(
    [
      'peter-evans/dockerhub-description',
      'christian-korneck/update-container-description-action',
      'grantbirki/dockerhub-description',
      'ms-jpq/sync-dockerhub-readme',
    ],
    publishes("writes a registry's description page"),
    does('shared-write', 'writes to an outside service'),
  ),
  // Charts
  action('helm/chart-releaser-action', publishes('publishes charts'), onGitHub('release', 'creates releases of charts')),
  ...each(
    [
      'stefanprodan/helm-gh-pages',
      'appany/helm-oci-chart-releaser',
      'bitdeps/helm-oci-charts-releaser',
      'goodsmileduck/helm-push-action',
      'bsord/helm-push',
      'j12934/helm-gh-pages-action',
    ],
    publishes('publishes charts'),
  ),
  ...each(
    [
      'dataaxiom/ghcr-cleanup-action',
      'snok/container-retention-policy',
      'vlaurin/action-ghcr-prune',
      'bots-house/ghcr-delete-image-action',
      'camargo/delete-untagged-action',
      'chizkiyahu/delete-untagged-ghcr-action',
      'r26d/ghcr-delete-image-action',
      'smartsquaregmbh/delete-old-packages',
      'jenskeiner/ghcr-container-repository-cleanup-action',
      'quartx-analytics/ghcr-cleaner',
    ],
    onGitHub('publish', 'deletes published images', { destructive: true, when: unless('dry-run') }),
  ),
]
