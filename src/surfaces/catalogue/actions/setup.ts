/** Actions that set up tools, compute, lint, scan or test, and touch nothing outside of the run. */
import { type ActionEntry, quiet } from '../entry.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const setupActions: readonly ActionEntry[] = [
  // GitHub's own
  ...quiet(
    ...words(`
      actions/upload-code-coverage jbangdev/setup-jbang dprint/check thedoctor0/zip-release bjw-s-labs/action-changed-files
      int128/docker-build-cache-config-action mdgreenwald/mozilla-sops-action shopify/theme-check-action openvex/generate-vex
      dotnet/issue-labeler/download dotnet/issue-labeler/restore dotnet/issue-labeler/test dotnet/issue-labeler/train
      hashicorp/actions-docker-build hashicorp/actions-go-build hashicorp/actions-generate-metadata hashicorp/actions-packaging-linux
      hashicorp/actions-set-product-version mad9000/actions-find-and-replace-string raven-actions/bot-details
      actions/checkout actions/cache actions/cache/restore actions/cache/save actions/upload-artifact actions/upload-artifact/merge
      actions/download-artifact actions/upload-pages-artifact actions/jekyll-build-pages actions/setup-node actions/setup-python
      actions/setup-go actions/setup-java actions/setup-dotnet actions/setup-ruby actions/hello-world-javascript-action
      actions/toolkit actions/runner-images actions/get-workflow-origin actions/virtual-environments actions/container-prebuilt-action
      actions/reusable-workflows actions/setup-elixir actions/setup-haskell
    `),
  ),
  // Languages and their package managers
  ...quiet(
    ...words(`
      pnpm/action-setup tombi-toml/setup-tombi fluxcd/pkg oven-sh/setup-bun denoland/setup-deno volta-cli/action wyvox/action-setup-pnpm bahmutov/npm-install
      astral-sh/setup-uv astral-sh/ruff-action eifinger/setup-uv eifinger/setup-rye pdm-project/setup-pdm snok/install-poetry
      abatilo/actions-poetry prefix-dev/setup-pixi mamba-org/setup-micromamba conda-incubator/setup-miniconda deadsnakes/action
      install-pinned/uv hynek/build-and-inspect-python-package pypa/cibuildwheel pypa/hatch actions-rs/toolchain actions-rs/cargo
      actions-rs/install actions-rs/tarpaulin actions-rust-lang/setup-rust-toolchain actions-rust-lang/rustfmt actions-rust-lang/audit
      dtolnay/rust-toolchain dtolnay/install moonrepo/setup-rust swatinem/rust-cache leafwing-studios/cargo-cache
      taiki-e/install-action taiki-e/cache-cargo-install-action taiki-e/setup-cross-toolchain-action taiki-e/checkout-action
      cargo-bins/cargo-binstall baptiste0928/cargo-install houseabsolute/actions-rust-cross mozilla-actions/sccache-action
      mozilla/sccache-action hendrikmuhs/ccache-action jwlawson/actions-setup-cmake lukka/get-cmake lukka/run-cmake lukka/run-vcpkg
      seanmiddleditch/gha-setup-ninja ilammy/msvc-dev-cmd ilammy/setup-nasm thebrowsercompany/gha-setup-vsdevenv
      microsoft/setup-msbuild nuget/setup-nuget darenm/setup-vstest microsoft/setup-webview2 egor-tensin/setup-mingw msys2/setup-msys2
      cygwin/cygwin-install-action vampire/setup-wsl awalsh128/cache-apt-pkgs-action aminya/setup-cpp rlalik/setup-cpp-compiler
      egor-tensin/setup-clang gradle/actions gradle/actions/setup-gradle gradle/actions/wrapper-validation gradle/gradle-build-action
      gradle/wrapper-validation-action burrunan/gradle-cache-action graalvm/setup-graalvm coursier/setup-action coursier/cache-action
      sbt/setup-sbt olafurpg/setup-scala stcarrez/setup-maven s4u/setup-maven-action s4u/maven-settings-action
      whelk-io/maven-settings-xml-action delaguardo/setup-clojure fwilhe2/setup-kotlin ruby/setup-ruby ruby/setup-ruby-pkgs
      shivammathur/setup-php ramsey/composer-install php-actions/composer php-actions/phpunit erlef/setup-beam haskell-actions/setup
      haskell-actions/run-ormolu haskell-actions/hlint-setup haskell-actions/hlint-run haskell/actions ocaml/setup-ocaml
      swift-actions/setup-swift swiftlang/github-workflows maxim-lobanov/setup-xcode maxim-lobanov/setup-cocoapods
      maxim-lobanov/setup-android-tools android-actions/setup-android reactivecircus/android-emulator-runner malinskiy/action-android
      nttld/setup-ndk futureware-tech/simulator-action subosito/flutter-action dart-lang/setup-dart julia-actions/setup-julia
      julia-actions/cache julia-actions/julia-buildpkg julia-actions/julia-runtest julia-actions/julia-processcoverage
      julia-actions/install-juliaup r-lib/actions r-lib/actions/setup-r r-lib/actions/setup-pandoc r-lib/actions/setup-r-dependencies
      r-lib/actions/check-r-package goto-bus-stop/setup-zig mlugg/setup-zig korandoru/setup-zig jiro4989/setup-nim-action
      dlang-community/setup-dlang crystal-lang/install-crystal fortran-lang/setup-fortran gleam-lang/setup-gleam leafo/gh-actions-lua
      leafo/gh-actions-luarocks shogo82148/actions-setup-perl rakudo/setup-raku matlab-actions/setup-matlab matlab-actions/run-tests
      matlab-actions/run-command emscripten-core/setup-emsdk mymindstorm/setup-emsdk jetli/wasm-pack-action jetli/wasm-bindgen-action
      jetli/trunk-action bytecodealliance/actions/wasmtime/setup bytecodealliance/actions bufbuild/buf-setup-action
      bufbuild/buf-lint-action bufbuild/buf-breaking-action arduino/setup-protoc arduino/setup-task go-task/setup-task
      extractions/setup-just hustcer/setup-nu moonrepo/setup-toolchain jdx/mise-action jdxcode/mise-action asdf-vm/actions
      asdf-vm/actions/install asdf-vm/actions/setup cachix/install-nix-action cachix/cachix-action
      determinatesystems/nix-installer-action determinatesystems/magic-nix-cache-action determinatesystems/flake-checker-action
      determinatesystems/determinate-nix-action determinatesystems/flakehub-cache-action nixbuild/nix-quick-install-action
      nix-community/cache-nix-action wimpysworld/nothing-but-nix lriesebos/nix-develop nicknovitski/nix-develop
      bazel-contrib/setup-bazel bazelbuild/setup-bazelisk earthly/actions-setup earthly/actions/setup-earthly dagger/dagger-for-github
      pantsbuild/actions/init-pants gittools/actions gittools/actions/gitversion/setup gittools/actions/gitversion/execute dotnet/nbgv
      paulhatch/semantic-version browser-actions/setup-chrome browser-actions/setup-firefox browser-actions/setup-geckodriver
      nanasess/setup-chromedriver microsoft/playwright-github-action homebrew/actions/setup-homebrew
      tecolicom/actions-use-homebrew-tools melusina-org/setup-macports coactions/setup-xvfb gabrielbb/xvfb-action
      mujo-code/puppeteer-headful samypr100/setup-dev-drive teatimeguest/setup-texlive-action zauguin/install-texlive
      xu-cheng/latex-action xu-cheng/texlive-action dante-ev/latex-action quarto-dev/quarto-actions quarto-dev/quarto-actions/setup
      quarto-dev/quarto-actions/render pandoc/actions/setup peaceiris/actions-hugo peaceiris/actions-mdbook jontze/action-mdbook
      typst-community/setup-typst ts-graphviz/setup-graphviz tlylt/install-graphviz
    `),
  ),
  // Containers, machines, networks
  ...quiet(
    ...words(`
      docker/setup-buildx-action docker/setup-qemu-action docker/setup-docker-action docker/setup-compose-action
      docker/metadata-action redhat-actions/buildah-build redhat-actions/podman-install redhat-actions/openshift-tools-installer
      crazy-max/ghaction-docker-meta crazy-max/ghaction-docker-buildx crazy-max/ghaction-setup-docker
      crazy-max/ghaction-setup-containerd crazy-max/ghaction-github-runtime crazy-max/ghaction-dump-context
      crazy-max/ghaction-container-scan crazy-max/ghaction-github-status crazy-max/ghaction-upx crazy-max/ghaction-xgo
      satackey/action-docker-layer-caching scribemd/docker-cache depot/use-action namespacelabs/nscloud-checkout-action
      namespacelabs/nscloud-cache-action namespacelabs/nscloud-setup-buildx-action useblacksmith/checkout
      useblacksmith/setup-docker-builder useblacksmith/cache useblacksmith/setup-node useblacksmith/setup-python
      useblacksmith/setup-go useblacksmith/stickydisk buildjet/cache buildjet/setup-node buildjet/setup-go warpbuilds/cache
      runs-on/action runs-on/cache ubicloud/cache vmactions/freebsd-vm vmactions/netbsd-vm vmactions/openbsd-vm vmactions/solaris-vm
      vmactions/omnios-vm vmactions/dragonflybsd-vm cross-platform-actions/action uraimo/run-on-arch-action pguyot/arm-runner-action
      jirutka/setup-alpine addnab/docker-run-action acj/freebsd-firecracker-action easimon/maximize-build-space
      jlumbroso/free-disk-space insightsengineering/disk-space-reclaimer endersonmenezes/free-disk-space
      adityagarg8/remove-unwanted-software data-intuitive/reclaim-the-bytes pierotofy/set-swap-space canonical/setup-lxd
      canonical/craft-actions snapcore/action-build whywaita/setup-lxd samuelmeuli/action-snapcraft flatpak/flatpak-github-actions
      flatpak/flatpak-github-actions/flatpak-builder game-ci/unity-builder game-ci/unity-test-runner game-ci/unity-activate
      buildalon/unity-setup buildpacks/github-actions buildpacks/github-actions/setup-pack buildpacks/github-actions/setup-tools
      chainguard-dev/actions/setup-kind chainguard-dev/actions chainguard-dev/setup-chainctl sigstore/scaffolding/actions/setup
      hadolint/hadolint-action erzz/dockle-action goodwithtech/dockle-action jbergstroem/hadolint-gh-action
      step-security/harden-runner bullfrogsec/bullfrog
    `),
  ),
  // Looking at changes, versions, texts
  ...quiet(
    ...words(`
      tj-actions/changed-files ana06/get-changed-files endbug/version-check proudust/gh-describe tspascoal/get-user-teams-membership dorny/paths-filter step-security/changed-files step-security/paths-filter tj-actions/branch-names
      tj-actions/glob tj-actions/verify-changed-files trilom/file-changes-action jitterbit/get-changed-files
      lots0logs/gh-action-get-changed-files technote-space/get-diff-action masesgroup/retrieve-changed-files
      fkirc/skip-duplicate-actions nrwl/nx-set-shas nrwl/last-successful-commit-action bluwy/detect-changesets-action
      kaisugi/action-regex-match actions-ecosystem/action-regex-match actions-ecosystem/action-get-latest-tag
      actions-ecosystem/action-get-merged-pull-request actions-ecosystem/action-bump-semver haya14busa/action-cond
      rlespinasse/github-slug-action rlespinasse/git-commit-data-action oprypin/find-latest-tag
      wyrihaximus/github-action-get-previous-tag wyrihaximus/github-action-next-semvers webiny/action-post-run gacts/run-and-post-run
      madhead/semver-utils booxmedialtd/ws-action-parse-semver release-kit/semver battila7/get-version-action
      samuelcolvin/check-python-version samuelcolvin/list-python-dependencies martinbeentjes/npm-get-version-action
      martijnhols/actions-cache nyaascii/package-version pietrobolcato/action-read-yaml mikefarah/yq chrisdickinson/setup-yq
      dcarbone/install-yq-action dcarbone/install-jq-action vegardit/fast-apt-mirror.sh 
      robinraju/release-downloader dsaltares/fetch-gh-release-asset dawidd6/action-download-artifact
      aochmann/actions-download-artifact bettermarks/action-artifact-download actions-cool/check-user-permission
      prince-chrismc/check-actor-permissions-action lannonbr/repo-permission-check-action 8bitjonny/gh-get-current-pr
      potiuk/get-workflow-origin jwalton/gh-find-current-pr nick-fields/retry nick-invision/retry wandalen/wretry.action
      nick-fields/assert-action jtalk/url-health-check-action cloudposse/github-action-matrix-outputs-read
      cloudposse/github-action-matrix-outputs-write re-actors/alls-green poseidon/wait-for-status-checks
      int128/wait-for-workflows-action upsidr/merge-gatekeeper softprops/turnstyle
      ahmadnassri/action-workflow-queue cariad-tech/merge-queue-ci-skipper ljharb/actions mheap/github-action-required-labels
      jesusvasquez333/verify-pr-label-action agilepathway/label-checker yogevbd/enforce-label-action danielchabr/pr-labels-checker
      deepakputhraya/action-pr-title slashgear/action-check-pr-title morrisoncole/pr-lint-action vijaykramesh/pr-lint-action
      gsactions/commit-message-checker wagoid/commitlint-github-action webiny/action-conventional-commits
      mristin/opinionated-commit-message tim-actions/dco tim-actions/get-pr-commits tim-actions/commit-message-checker-with-regex
      dangoslen/changelog-enforcer zattoo/changelog jossef/action-set-json-field jacobtomlinson/gha-find-replace
      cschleiden/replace-tokens microsoft/variable-substitution falnyr/replace-env-vars-action franzdiebold/github-env-vars-action
      danielpalme/reportgenerator-github-action lhotari/sandboxed-trivy-action matrix-org/setup-python-poetry
      brettcannon/pip-secure-install brettcannon/check-for-changed-files action-stars/install-tool-from-github-release
      frenck/action-yamllint frenck/action-setup-yq xt0rted/pull-request-comment-branch rinchsan/renovate-config-validator
      citation-file-format/cffconvert-github-action crate-ci/committed charmbracelet/vhs-action lima-vm/lima-actions/setup
      joelanford/go-apidiff open-policy-agent/setup-regal fregante/setup-git-user nexusphp/no-merge-commits
      reproducible-containers/buildkit-cache-dance regclient/actions/regctl-installer clechasseur/rs-cargo
      hashicorp-forge/go-test-split-action githubsecuritylab/actions-permissions/monitor jitterbit/await-check-suites
      nowsprinting/check-version-format-action mathiasvr/command-output notiz-dev/github-action-json-property
      kanga333/json-array-builder devorbitus/yq-action-output sergeysova/jq-action kenchan0130/actions-system-info
    `),
  ),
  // Lint, scan, test
  ...quiet(
    ...words(`
      golangci/golangci-lint-action wjdp/htmltest-action golang/govulncheck-action securego/gosec dominikh/staticcheck-action magefile/mage-action
      robherley/go-test-action pre-commit/action j178/prek-action tox-dev/action-pre-commit-uv psf/black isort/isort-action
      py-actions/flake8 chartboost/ruff-action jakebailey/pyright-action crate-ci/typos codespell-project/actions-codespell
      streetsidesoftware/cspell-action rojopolis/spellcheck-github-actions check-spelling/check-spelling lycheeverse/lychee-action
      gaurav-nelson/github-action-markdown-link-check tcort/github-action-markdown-link-check umbrelladocs/action-linkspector
      becheran/mlc filiph/linkcheck davidanson/markdownlint-cli2-action nosborn/github-action-markdown-cli
      articulate/actions-markdownlint igorshubovych/markdownlint-cli errata-ai/vale-action vale-cli/vale-action rhysd/actionlint
      raven-actions/actionlint devops-actions/actionlint docker://rhysd/actionlint ibiqlik/action-yamllint
      ludeeus/action-shellcheck luizm/action-sh-checker azohra/shell-linter
      editorconfig-checker/action-editorconfig-checker biomejs/setup-biome actionsx/prettier embarkstudios/cargo-deny-action
      obi1kenobi/cargo-semver-checks-action bnjbvr/cargo-machete stacklok/frizbee-action
      zgosalvez/github-actions-ensure-sha-pinned-actions suzuki-shunsuke/pinact-action gitleaks/gitleaks-action
      zricethezav/gitleaks-action aquasecurity/trivy-action aquasecurity/setup-trivy anchore/scan-action
      google/osv-scanner-action google/osv-scanner-action/.github/workflows/osv-scanner-reusable.yml
      google/osv-scanner-action/osv-scanner-action google/clusterfuzzlite google/oss-fuzz cyclonedx/gh-node-module-generatebom
      cyclonedx/gh-gomod-generate-sbom pypa/gh-action-pip-audit trailofbits/gh-action-pip-audit
      dependency-check/dependency-check_action oss-review-toolkit/ort-ci-github-action fsfe/reuse-action apache/skywalking-eyes
      apache/skywalking-eyes/header apache/skywalking-eyes/dependency viperproject/check-license-header kt3k/license_checker
      microsoft/psscriptanalyzer-action andstor/file-existence-action juliangruber/find-file-action schemathesis/action
      stoplightio/spectral-action oasdiff/oasdiff-action oasdiff/oasdiff-action/breaking home-assistant/actions/hassfest hacs/action
      home-assistant/actions/helpers/info home-assistant/actions/helpers/git-init home-assistant/actions/helpers/version
      home-assistant/builder/actions/prepare-multi-arch-matrix wordpress/plugin-check-action sobolevn/misspell-fixer-action
      ansible/ansible-lint ansible/ansible-lint-action ansible-community/ansible-test-gh-action robertdebock/molecule-action
       foundry-rs/foundry-toolchain crytic/slither-action docker://avtodev/markdown-lint
      docker://hadolint/hadolint docker://mvdan/shfmt docker://koalaman/shellcheck docker://ghcr.io/igorshubovych/markdownlint-cli
      docker://ghcr.io/github/super-linter docker://zricethezav/gitleaks docker://aquasec/trivy docker://ghcr.io/rhysd/actionlint
      pnpm/setup rui314/setup-mold voidzero-dev/setup-vp metamask/action-checkout-and-setup hyperlight-dev/ci-setup-workflow
      davidschuppa/base64secret-tofile-action bootc-dev/actions/bootc-ubuntu-setup homebrew/actions/git-user-config
      homebrew/actions/cache-homebrew-prefix homebrew/actions/setup-ruby nschloe/action-cached-lfs-checkout garnet-org/action
      cds-snc/dns-proxy-action rishabhgupta/split-by winterjung/split kanga333/variable-mapper juliangruber/read-file-action
      dsherret/rust-toolchain-file mszostok/codeowners-validator montudor/action-zip sebrollen/toml-action animmouse/setup-ffmpeg
      chuhlomin/render-template kishaningithub/setup-tf-summarize clowdhaus/terraform-min-max clowdhaus/terraform-composite-actions
      sigstore/sigstore-conformance spring-io/github-changelog-generator prometheus/promci-setup prometheus/promci-artifacts/restore
      eskatos/gradle-command-action aws-actions/amazon-ecs-render-task-definition
    `),
  ),
]
