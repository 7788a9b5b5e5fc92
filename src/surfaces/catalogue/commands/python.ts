/** Publishing of Python packages and of documentation sites. */
import type { Tool } from './entry.ts'

const index = 'Publishes to a Python package index'

export const python: readonly Tool[] = [
  {
    names: ['twine'],
    home: 'pypi.org',
    source: 'https://twine.readthedocs.io/en/stable/',
    local: 'registry',
    valued: ['-r', '--repository', '--repository-url', '-u', '-p', '--config-file'],
    rules: [{ on: ['upload', 'register'], does: ['publish'], what: index }, { on: ['check'] }],
  },
  {
    names: ['uv'],
    home: 'pypi.org',
    source: 'https://docs.astral.sh/uv/guides/package/',
    local: 'registry',
    valued: [
      '--index',
      '--publish-url',
      '--token',
      '-u',
      '--username',
      '-p',
      '--directory',
      '--project',
      '--cache-dir',
      '--check-url',
      '--config-file',
      '--color',
    ],
    dry: ['--dry-run'],
    rules: [{ on: ['publish'], does: ['publish'], what: index }],
  },
  {
    names: ['poetry'],
    home: 'pypi.org',
    source: 'https://python-poetry.org/docs/cli/#publish',
    local: 'registry',
    valued: ['-C', '--directory', '-P', '--project', '-r', '--repository', '-u', '-p'],
    dry: ['--dry-run'],
    rules: [{ on: ['publish'], does: ['publish'], what: index }],
  },
  {
    names: ['flit', 'hatch', 'pdm', 'rye', 'zest.releaser', 'fullrelease'],
    home: 'pypi.org',
    source: 'https://hatch.pypa.io/latest/publish/',
    local: 'registry',
    valued: ['-r', '--repo', '--repository', '-e', '--env', '-p', '--project'],
    dry: ['--dry-run'],
    rules: [{ on: ['publish'], does: ['publish'], what: index }],
  },
  {
    names: ['maturin'],
    home: 'pypi.org',
    source: 'https://www.maturin.rs/distribution',
    local: 'registry',
    rules: [{ on: ['publish|upload'], does: ['publish'], what: index }],
  },
  {
    names: ['setup.py'],
    home: 'pypi.org',
    source: 'https://packaging.python.org/en/latest/discussions/setup-py-deprecated/',
    rules: [{ on: ['** upload|register|upload_docs'], does: ['publish'], what: index }],
  },
  {
    names: ['conda', 'anaconda', 'rattler-build', 'mamba', 'pixi', 'constructor'],
    source: 'https://docs.anaconda.com/anaconda.org/user-guide/packages/conda-packages/',
    valued: ['-t', '--token', '-u', '--user', '-n', '--name', '--label'],
    rules: [
      { on: ['upload', 'publish', 'copy|move'], does: ['publish'], what: 'Publishes a conda package' },
      { on: ['remove -n', 'remove *', 'env remove'] },
    ],
  },
  {
    names: ['python-semantic-release'],
    source: 'https://python-semantic-release.readthedocs.io/en/latest/api/commands.html',
    dry: ['--noop'],
    rules: [
      { on: ['version --print', 'changelog', 'generate-config'] },
      { on: ['**'], does: ['release', 'publish'], what: 'Tags and releases by the commits since the last release' },
    ],
  },
  {
    names: ['bump2version', 'bump-my-version', 'bumpversion', 'cz', 'tbump'],
    source: 'https://callowayproject.github.io/bump-my-version/',
    dry: ['--dry-run', '-n', '--no-push'],
    rules: [{ on: ['** --push'], does: ['release'], what: 'Tags and pushes a new version' }],
  },
  {
    names: ['mike'],
    local: 'forge',
    source: 'https://github.com/jimporter/mike#usage',
    rules: [
      { on: ['delete --push|-p'], does: ['deploy', 'publish'], what: 'Removes a version of the documentation site', destructive: true },
      {
        on: ['deploy|alias|set-default|retitle|props --push|-p'],
        does: ['deploy', 'publish'],
        what: 'Pushes a version of the documentation site',
      },
    ],
  },
  {
    names: ['mkdocs'],
    local: 'forge',
    source: 'https://www.mkdocs.org/user-guide/cli/',
    rules: [{ on: ['gh-deploy'], does: ['deploy', 'publish'], what: 'Pushes the documentation site to its branch' }],
  },
  {
    names: ['ghp-import', 'ghp_import', 'doctr'],
    local: 'forge',
    source: 'https://github.com/c-w/ghp-import#usage',
    rules: [{ on: ['** -p|--push', 'deploy'], does: ['deploy', 'publish'], what: 'Pushes a built site to its branch' }],
  },
  {
    names: ['quarto', 'jupyter-book', 'datasette', 'rsconnect', 'streamlit'],
    source: 'https://quarto.org/docs/publishing/',
    rules: [{ on: ['publish', 'deploy'], does: ['deploy', 'publish'], what: 'Publishes a site or an app' }],
  },
  {
    names: ['dvc', 'huggingface-cli', 'hf', 'kaggle', 'modelscope', 'wandb', 'mlflow'],
    source: 'https://huggingface.co/docs/huggingface_hub/guides/cli',
    rules: [
      { on: ['delete-cache', 'cache *', 'download', 'whoami', 'pull', 'fetch', 'status', 'login', 'auth *'] },
      {
        on: [
          'upload|upload-large-folder',
          'push',
          'datasets create|version',
          'kernels push',
          'models create',
          'artifact put',
          'deployments *',
        ],
        does: ['publish', 'shared-write'],
        what: 'Uploads data or models to a shared store',
      },
      {
        on: ['repo delete', 'repos delete', 'repo-files delete'],
        does: ['publish', 'shared-write'],
        what: 'Removes data or models from a shared store',
        destructive: true,
      },
    ],
  },
]
