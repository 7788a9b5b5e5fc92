/** Publishing and releasing on the JVM. */
import type { Tool } from './entry.ts'

export const jvm: readonly Tool[] = [
  {
    names: ['mvn', 'mvnw', 'mvnd'],
    source: 'https://maven.apache.org/plugins/maven-deploy-plugin/',
    local: 'registry',
    style: 'go',
    valued: ['-f', '--file', '-pl', '-s', '--settings', '-P', '-T', '-rf'],
    dry: ['-DdryRun', '-DdryRun=true', '-DskipDeploy', '-Dmaven.deploy.skip', '-Dmaven.deploy.skip=true'],
    rules: [
      {
        on: [
          '** deploy',
          '** deploy:deploy|deploy:deploy-file',
          '** *:deploy',
          '** central-publishing:publish',
          '** *:deploy-staged*|*:release|*:rc-release',
          '** nexus-staging:*',
          '** gpg:sign-and-deploy-file',
        ],
        does: ['publish'],
        what: 'Deploys artifacts to a Maven repository',
      },
      {
        on: [
          '** release:perform|release:prepare|release:branch|release:stage',
          '** jgitflow:*',
          '** jreleaser:full-release|jreleaser:release|jreleaser:publish|jreleaser:deploy|jreleaser:upload|jreleaser:announce',
        ],
        does: ['release', 'publish'],
        what: 'Performs a Maven release',
        source: 'https://maven.apache.org/maven-release/maven-release-plugin/',
      },
      {
        on: [
          '** jib:build',
          '** spring-boot:build-image -Dspring-boot.build-image.publish=true',
          '** docker:push|dockerfile:push|k8s:push|fabric8:push',
        ],
        does: ['publish'],
        what: 'Builds an image and pushes it',
        source: 'https://github.com/GoogleContainerTools/jib/tree/master/jib-maven-plugin',
      },
      {
        on: ['** flyway:clean|liquibase:dropAll|liquibase:rollback'],
        does: ['database'],
        what: 'Empties or rolls back a database',
        destructive: true,
        source: 'https://documentation.red-gate.com/fd/maven-goal-184127407.html',
      },
      {
        on: ['** flyway:migrate|flyway:repair|liquibase:update'],
        does: ['database'],
        what: 'Migrates a database',
        source: 'https://documentation.red-gate.com/fd/maven-goal-184127407.html',
      },
      {
        on: ['** wagon:*|site:deploy|scm-publish:publish-scm', '** site-deploy'],
        does: ['deploy'],
        what: 'Deploys the project site',
        source: 'https://maven.apache.org/plugins/maven-site-plugin/deploy-mojo.html',
      },
      {
        on: ['** gcloud:*|appengine:deploy|azure-webapp:deploy|azure-functions:deploy|beanstalk:*|heroku:deploy|k8s:apply|k8s:deploy'],
        does: ['deploy'],
        what: 'Deploys an application',
        source: 'https://eclipse.dev/jkube/docs/kubernetes-maven-plugin/',
      },
    ],
  },
  {
    names: ['gradle', 'gradlew'],
    source: 'https://docs.gradle.org/current/userguide/publishing_maven.html',
    style: 'go',
    valued: ['-p', '--project-dir', '-b', '-c', '-I', '--init-script', '-x', '--exclude-task', '--console', '--max-workers', '--tests'],
    dry: ['--dry-run', '-m'],
    rules: [
      {
        on: [
          '** *publish*ToMavenLocal',
          '** *publishToMavenLocal',
          '** jibDockerBuild|jibBuildTar',
          '** *Check|*Test',
          '** *publishUnsigned*Local*',
        ],
      },
      {
        on: [
          '** publish*',
          '** *:publish*',
          '** closeAndRelease*|*:closeAndRelease*|releaseSonatype*|promoteRepository',
          '** uploadArchives|*:uploadArchives',
          '** bintrayUpload|artifactoryPublish|*:artifactoryPublish',
          '** jib|*:jib',
          '** jreleaserDeploy|*:jreleaserDeploy|jreleaserUpload|*:jreleaserUpload|jreleaserPublish|*:jreleaserPublish',
          '** dockerPush|*:dockerPush|dockerPushImage|pushImage',
          '** bootBuildImage --publishImage',
        ],
        does: ['publish'],
        what: 'Publishes build results',
      },
      {
        on: ['** githubRelease|*:githubRelease|jreleaserFullRelease|jreleaserRelease|final|candidate'],
        does: ['release', 'publish'],
        what: 'Creates a release',
        source: 'https://jreleaser.org/guide/latest/tools/jreleaser-gradle.html',
      },
      {
        on: ['** release|*:release'],
        does: ['release'],
        what: 'Tags a release',
        source: 'https://github.com/researchgate/gradle-release#readme',
      },
      {
        on: ['** appDistributionUpload*|*:appDistributionUpload*|publish*Apk|publish*Bundle|promote*Artifact|publishListing'],
        does: ['publish'],
        what: 'Uploads an app to its store',
        source: 'https://github.com/Triple-T/gradle-play-publisher#readme',
      },
      {
        on: ['** flywayClean|dropAll|rollback*'],
        does: ['database'],
        what: 'Empties or rolls back a database',
        destructive: true,
        source: 'https://documentation.red-gate.com/fd/gradle-task-184127409.html',
      },
      {
        on: ['** flywayMigrate|flywayRepair'],
        does: ['database'],
        what: 'Migrates a database',
        source: 'https://documentation.red-gate.com/fd/gradle-task-184127409.html',
      },
      {
        on: ['** appengineDeploy|deploy|*:deploy|gitPublishPush|*:gitPublishPush'],
        does: ['deploy'],
        what: 'Deploys an application',
        source: 'https://github.com/GoogleCloudPlatform/app-gradle-plugin#readme',
      },
    ],
  },
  {
    names: ['sbt', 'mill', 'jreleaser', 'scala-cli', 'lein', 'clojure', 'clj', 'leiningen'],
    source: 'https://www.scala-sbt.org/1.x/docs/Publishing.html',
    dry: ['--dry-run'],
    rules: [
      { on: ['** *publishLocal*|*publishM2*'] },
      {
        on: [
          '** full-release|release|deploy|upload|announce',
          '** ci-release|+publishSigned|publishSigned|+publish|publish|sonatype*|*/publish*|mill.scalalib.*|mill.javalib.SonatypeCentralPublishModule*',
          '** *release* *',
        ],
        does: ['release', 'publish'],
        what: 'Publishes a release',
      },
      { on: ['** *publish*|*Release*'], does: ['publish'], what: 'Publishes build results' },
    ],
  },
  {
    names: ['jfrog', 'jf'],
    source: 'https://docs.jfrog-applications.jfrog.io/jfrog-applications/jfrog-cli',
    dry: ['--dry-run'],
    rules: [
      {
        on: ['rt del|delete|bdi|build-discard', 'rt docker-delete|repo-delete|rdel'],
        does: ['publish'],
        what: 'Deletes artifacts',
        destructive: true,
      },
      {
        on: [
          'rt u|upload|bp|build-publish|bpr|build-promote|cp|copy|mv|move|sp|set-props|dp|docker-push|docker-promote|rbc|rbd',
          'npm|npm-publish|nuget|go|docker|mvn|gradle publish|push|deploy',
          'rbc|rbp|rbd|rba',
        ],
        does: ['publish'],
        what: 'Uploads or promotes artifacts',
      },
    ],
  },
]
