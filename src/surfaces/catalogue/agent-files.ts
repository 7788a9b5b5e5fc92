/** Files by which agents take permissions, hooks, tool servers or a set-up. Prose that only instructs them is not here. */
export interface AgentFile {
  readonly glob: string
  readonly source: string
}

const claude = 'https://code.claude.com/docs/en/settings'
const cursor = 'https://cursor.com/docs'
const vscode = 'https://code.visualstudio.com/docs/copilot/customization/mcp-servers'

export const agentFiles: readonly AgentFile[] = [
  { glob: '**/.claude/settings*.json', source: claude },
  { glob: '**/{.,}mcp.json', source: claude },
  { glob: '**/.cursor/{mcp,hooks,permissions,cli,sandbox,environment}.json', source: cursor },
  { glob: '**/.vscode/{mcp,settings}.json', source: vscode },
  {
    glob: '.github/workflows/copilot-setup-steps.{yml,yaml}',
    source: 'https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent',
  },
  { glob: '**/.codex/config.toml', source: 'https://developers.openai.com/codex/config-reference' },
  { glob: '**/.codex/hooks.json', source: 'https://developers.openai.com/codex/hooks' },
  { glob: '**/.gemini/settings.json', source: 'https://geminicli.com/docs/reference/configuration/' },
  { glob: '**/{.,}opencode.{json,jsonc}', source: 'https://opencode.ai/docs/permissions/' },
  { glob: '**/.opencode/opencode.{json,jsonc}', source: 'https://opencode.ai/docs/permissions/' },
  { glob: '**/.qwen/settings.json', source: 'https://qwenlm.github.io/qwen-code-docs/en/users/configuration/settings/' },
  { glob: '**/{.,}crush.json', source: 'https://github.com/charmbracelet/crush' },
  { glob: '**/.continue/mcpServers/*.{yaml,yml,json}', source: 'https://docs.continue.dev/customize/deep-dives/mcp' },
  { glob: '**/.roo/mcp.json', source: 'https://docs.roocode.com/features/mcp/using-mcp-in-roo' },
  { glob: '**/.kiro/settings/mcp.json', source: 'https://kiro.dev/docs/mcp/configuration/' },
  { glob: '**/.amp/settings.json', source: 'https://ampcode.com/manual' },
  { glob: '**/.windsurf/{mcp_config,hooks}.json', source: 'https://docs.windsurf.com' },
  { glob: '**/.aider.conf.yml', source: 'https://aider.chat/docs/config/aider_conf.html' },
  { glob: '**/.factory/{mcp,settings}.json', source: 'https://docs.factory.ai' },
]
