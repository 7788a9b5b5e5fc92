/** Programs that build, test, format, install or look at the runner itself: nothing outside of the run is touched by what they do. */
import type { Tool } from './entry.ts'

const quiet = (source: string, names: string): Tool => ({ names: names.split(' '), source, quiet: true, rules: [] })

export const quietTools: readonly Tool[] = [
  quiet('https://manpages.debian.org/bookworm/apt/apt-get.8.en.html', 'apt-get apt dpkg dpkg-query apk dnf yum'),
  quiet('https://pip.pypa.io/en/stable/cli/', 'pip pip3 pipx virtualenv venv pip-compile'),
  quiet('https://rust-lang.github.io/rustup/', 'rustup rustc rustfmt clippy-driver sccache mold'),
  quiet('https://go.dev/doc/cmd', 'go gofmt gotestsum golangci-lint go-licenses mockery'),
  quiet('https://ziglang.org/documentation/master/', 'zig cmake ctest ninja meson gcc clang protoc valgrind pkg-config lipo strip'),
  quiet('https://developer.android.com/tools/adb', 'adb emulator sdkmanager avdmanager'),
  quiet(
    'https://developer.apple.com/library/archive/technotes/tn2339/_index.html',
    'xcodebuild xcode-select plutil plistbuddy sw_vers networksetup xattr dscl mdutil vm_stat',
  ),
  quiet(
    'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    'tsc esbuild vite next ncc storybook patch-package rimraf only-allow',
  ),
  quiet(
    'https://eslint.org/docs/latest/use/command-line-interface',
    'eslint prettier biome oxlint oxfmt cspell knip markdownlint markdownlint-cli2 stylelint',
  ),
  quiet('https://vitest.dev/guide/cli.html', 'vitest jest mocha nyc c8 playwright vscode-test detox maestro'),
  quiet('https://typicode.github.io/husky/', 'husky lefthook simple-git-hooks pre-commit'),
  quiet('https://docs.pytest.org/en/stable/reference/reference.html', 'pytest py.test tox nox mypy pyright ruff black coverage codespell'),
  quiet('https://docs.phpunit.de/en/12.0/textui.html', 'phpunit rubocop rspec'),
  quiet(
    'https://www.shellcheck.net/wiki/',
    'shellcheck actionlint tflint gitleaks grype syft semgrep vale hadolint yamllint zizmor editorconfig',
  ),
  quiet('https://mikefarah.gitbook.io/yq', 'yq jaq envsubst uuidgen column bc gzip 7z md5sum sha1sum sha512sum b3sum xz bzip2 zstd'),
  quiet(
    'https://www.gnu.org/software/bash/manual/bash.html#Bash-Builtins',
    'pushd popd shopt getopts mapfile readarray umask ulimit compgen times disown bg fg',
  ),
  quiet(
    'https://man7.org/linux/man-pages/man1/ps.1.html',
    'ps pgrep pkill kill id tput tty getconf lsof nproc free uptime sysctl udevadm chown ldd nm',
  ),
  quiet(
    'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/',
    'write-host write-output write-error write-warning write-verbose out-file out-null out-host select-object where-object foreach-object sort-object select-string convertfrom-json convertto-json add-type',
  ),
  quiet(
    'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.management/',
    'new-item copy-item move-item set-content add-content get-content get-childitem set-location test-path join-path stop-process resolve-path',
  ),
]
