/**
 * Calls in a program's text that show what it reaches. `matches` is a linear-time regular expression source; `beside` must occur somewhere in
 * the same text, so that a method's common name alone says nothing.
 */
import type { Category } from '../../model/surface.ts'

export interface TellTale {
  readonly matches: string
  readonly beside?: string
  readonly does: readonly Category[]
  readonly what: string
  readonly destructive?: boolean
  readonly lowImpact?: boolean
  readonly source: string
}

const mutation =
  '(?:create|update|delete|add|remove|set|merge|lock|unlock|dispatch|rerun|cancel|approve|request|dismiss|replace|upload|transfer|enable|disable|move|submit|close)'

export const tellTales: readonly TellTale[] = [
  {
    matches:
      '\\.(?:createRelease|updateRelease|uploadReleaseAsset|deleteRelease|deleteReleaseAsset|create_git_release|create_git_tag_and_release|upload_asset|create_release)\\b',
    does: ['release'],
    what: 'Creates or changes a release through an API',
    source: 'https://octokit.github.io/rest.js/',
  },
  {
    matches: `\\b(?:issues|pulls|repos|git|actions|checks|reactions|projects|teams|orgs|activity|gists|packages|migrations|codeScanning|rest\\.\\w{1,40})\\.${mutation}\\w{0,60}\\s*\\(`,
    beside: 'octokit|github',
    does: ['shared-write'],
    what: 'Changes something on GitHub through its API',
    source: 'https://octokit.github.io/rest.js/',
  },
  {
    matches: '\\.(?:request|graphql)\\s*\\(\\s*[`\'"](?:POST|PUT|PATCH|DELETE|\\s*mutation)\\b|\\bmutation\\b[\\s\\w]{0,80}[({]',
    beside: 'octokit|github|graphql',
    does: ['shared-write'],
    what: 'Changes something on GitHub through its API',
    source: 'https://docs.github.com/en/graphql/reference/mutations',
  },
  {
    matches:
      '\\.(?:create_issue|create_pull|create_comment|create_issue_comment|add_to_labels|remove_from_labels|set_labels|create_file|update_file|delete_file|create_git_ref|create_status|add_to_assignees|create_review|create_repo)\\s*\\(',
    beside: 'github',
    does: ['shared-write'],
    what: 'Changes something on GitHub through its API',
    source: 'https://pygithub.readthedocs.io/en/stable/',
  },
  {
    matches:
      '\\bsimpleGit\\s*\\(|\\bgit\\.push\\s*\\(|\\bremotes?\\.\\w{1,40}\\.push\\s*\\(|\\.remote\\([^)]{0,60}\\)\\.push\\s*\\(|\\borigin\\.push\\s*\\(',
    beside: 'push',
    does: ['shared-write'],
    what: 'Pushes commits from a program',
    source: 'https://gitpython.readthedocs.io/en/stable/',
  },
  {
    matches:
      '\\.(?:delete_object|delete_objects|delete_bucket|delete_stack|terminate_instances|delete_table|delete_db_instance|delete_function|delete_image|batch_delete_image|deregister_image|delete_cluster|delete_repository)\\s*\\(',
    beside: 'boto',
    does: ['cloud-cli'],
    what: 'Deletes cloud resources through an API',
    destructive: true,
    source: 'https://boto3.amazonaws.com/v1/documentation/api/latest/index.html',
  },
  {
    matches:
      '\\.(?:put_object|upload_file|upload_fileobj|put_item|put_parameter|put_secret_value|update_service|update_function_code|run_task|send_command|create_stack|update_stack|invoke|start_execution|create_invalidation|copy_object)\\s*\\(',
    beside: 'boto',
    does: ['cloud-cli'],
    what: 'Changes cloud resources through an API',
    source: 'https://boto3.amazonaws.com/v1/documentation/api/latest/index.html',
  },
  {
    matches: '\\bnew\\s+(?:Put|Create|Update|Delete|Run|Start|Send|Terminate|Upload|Copy|Invoke)\\w{1,60}Command\\s*\\(',
    beside: '@aws-sdk',
    does: ['cloud-cli'],
    what: 'Changes cloud resources through an API',
    source: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  },
  {
    matches: '\\.(?:upload_from_filename|upload_from_string|upload_from_file|delete_blob|delete_blobs)\\s*\\(',
    beside: 'google.cloud',
    does: ['cloud-cli'],
    what: 'Writes to a bucket through an API',
    source: 'https://cloud.google.com/python/docs/reference/storage/latest',
  },
  {
    matches:
      '\\.(?:delete_repo|delete_files?|delete_folder|delete_branch|delete_tag|super_squash_history|delete_inference_endpoint)\\s*\\(',
    beside: 'huggingface_hub|HfApi',
    does: ['shared-write'],
    what: 'Removes models, data or spaces through an API',
    destructive: true,
    source: 'https://huggingface.co/docs/huggingface_hub/package_reference/hf_api',
  },
  {
    matches: '\\.(?:upload_folder|upload_large_folder|create_repo|create_commit|push_to_hub|duplicate_space)\\s*\\(',
    beside: 'huggingface_hub|HfApi',
    does: ['publish', 'shared-write'],
    what: 'Uploads models, data or spaces through an API',
    source: 'https://huggingface.co/docs/huggingface_hub/package_reference/hf_api',
  },
  {
    matches: '\\.(?:restart_space|pause_space|request_space_hardware|add_space_secret|add_space_variable)\\s*\\(',
    beside: 'huggingface_hub|HfApi',
    does: ['shared-write'],
    what: 'Changes a space through an API',
    source: 'https://huggingface.co/docs/huggingface_hub/package_reference/hf_api',
  },
  {
    matches: '\\bchat_?[pP]ost_?Message\\b|\\bfiles_?[uU]pload(?:_?[vV]2)?\\b|\\bIncomingWebhook\\s*\\(|\\bWebhookClient\\s*\\(',
    beside: 'slack|discord',
    does: ['shared-write'],
    what: 'Posts to a chat from a program',
    source: 'https://docs.slack.dev/reference/methods/chat.postMessage/',
  },
  {
    matches: '\\bsmtplib\\.SMTP|\\bnodemailer\\.createTransport|\\bnew\\s+SendGrid|sgMail\\.send',
    does: ['shared-write'],
    what: 'Sends mail from a program',
    source: 'https://docs.python.org/3/library/smtplib.html',
  },
  {
    matches: '\\b(?:semanticRelease|releaseIt|npmPublish|libnpmpublish|ghpages\\.publish|publishAll)\\s*\\(|\\blibnpmpublish\\b',
    does: ['publish'],
    what: 'Publishes from a program',
    source: 'https://github.com/npm/cli/tree/latest/workspaces/libnpmpublish',
  },
  {
    matches:
      '\\bclient\\.index(?:es)?\\(|\\.(?:saveObjects|replaceAllObjects|save_objects|replace_all_objects|partialUpdateObjects)\\s*\\(',
    beside: 'algolia|meilisearch',
    does: ['shared-write'],
    what: 'Writes a search index',
    source: 'https://www.algolia.com/doc/api-client/methods/indexing/',
  },
  {
    matches:
      '\\b(?:new\\s+Anthropic|new\\s+OpenAI|anthropic\\.Anthropic|openai\\.OpenAI|OpenAI|Anthropic|GoogleGenAI|GoogleGenerativeAI|genai\\.Client)\\s*\\(|@anthropic-ai/claude-agent-sdk|claude_agent_sdk|claude_code_sdk',
    does: ['agent-or-mcp'],
    what: 'Has a language model work from a program',
    source: 'https://docs.claude.com/en/api/client-sdks',
  },
]
