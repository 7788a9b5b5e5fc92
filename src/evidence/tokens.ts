/** Shapes of secrets that must never be written down, wherever they turn up. From the issuers' own documentation of their prefixes. */

/** One shape: `name` says what it was. All are bounded, so a hostile text costs linear time. */
interface Shape {
  readonly name: string
  readonly pattern: RegExp
  /** For patterns that begin with no word, or are costly to look for: what stands in every text that holds one, and is found at little cost. */
  readonly near?: RegExp
}

const shapes: readonly Shape[] = [
  { name: 'github-token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9_]{20,255}(?:\.[\w-]{10,2048}){0,2}|github_pat_[A-Za-z0-9_]{20,255})/g },
  { name: 'gitlab-token', pattern: /\bgl(?:pat|dt|rt|ptt|cbt|oas|soat|agent)-[\w-]{20,255}/g },
  { name: 'aws-key', pattern: /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z2-7]{16}\b/g },
  {
    name: 'aws-secret-key',
    pattern: /(?<=aws_?secret_?access_?key["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
    near: /access_?key["']?\s{0,3}[:=]\s{0,3}["']?[A-Za-z0-9/+]{40}/i,
  },
  {
    name: 'aws-session-token',
    pattern: /(?<=aws_?session_?token["']?\s{0,3}[:=]\s{0,3}["']?)[A-Za-z0-9/+=]{100,2048}/gi,
    near: /session_?token["']?\s{0,3}[:=]\s{0,3}["']?[A-Za-z0-9/+=]{100}/i,
  },
  { name: 'azure-storage-key', pattern: /(?<=(?:Account|SharedAccess)Key=)[A-Za-z0-9+/]{40,88}={0,2}/g, near: /(?:Account|Access)Key=/ },
  { name: 'azure-signature', pattern: /(?<=[?&]sig=)[A-Za-z0-9%+/=]{40,128}/g, near: /[?&]sig=/ },
  { name: 'azure-devops-token', pattern: /\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b/g, near: /AZDO/ },
  { name: 'azure-client-secret', pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g, near: /Q~/ },
  { name: 'google-key', pattern: /\bAIza[\w-]{35}|\bGOCSPX-[\w-]{28}/g },
  { name: 'google-token', pattern: /\bya29\.[\w-]{20,2048}/g },
  { name: 'slack-token', pattern: /\bxox[abeoprs]-[\w-]{10,255}|\bxapp-[\w-]{10,255}/g },
  {
    name: 'slack-webhook',
    pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{20,255}/g,
    near: /hooks\.slack\.com\/[stw]/,
  },
  {
    name: 'discord-webhook',
    pattern: /https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[\w-]{20,255}/g,
    near: /\.com\/api\/webhooks\/\d/,
  },
  { name: 'npm-token', pattern: /\bnpm_[A-Za-z0-9]{36,255}/g },
  { name: 'pypi-token', pattern: /\bpypi-[\w-]{50,512}/g },
  { name: 'rubygems-key', pattern: /\brubygems_[0-9a-f]{48}\b/g },
  { name: 'crates-token', pattern: /\bcio[A-Za-z0-9]{32}\b/g },
  { name: 'docker-token', pattern: /\bdckr_(?:pat|oat)_[\w-]{20,255}/g },
  { name: 'anthropic-key', pattern: /\bsk-ant-[\w-]{20,255}/g },
  { name: 'openai-key', pattern: /\bsk-(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{32,255}/g },
  { name: 'stripe-key', pattern: /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,255}|\bwhsec_[A-Za-z0-9]{24,255}/g },
  { name: 'sendgrid-key', pattern: /\bSG\.[\w-]{16,64}\.[\w-]{16,128}/g },
  { name: 'digitalocean-token', pattern: /\bdo[oprt]_v1_[0-9a-f]{64}\b/g },
  {
    name: 'hashicorp-token',
    pattern: /\bhv[sbr]\.[\w-]{20,512}|\b[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,255}/g,
    near: /\bhv[sbr]\.|\.atlasv1\./,
  },
  { name: 'doppler-token', pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{30,255}/g },
  { name: 'linear-key', pattern: /\blin_(?:api|oauth)_[A-Za-z0-9]{30,255}/g },
  { name: 'figma-token', pattern: /\bfigd_[\w-]{30,255}/g },
  { name: 'huggingface-token', pattern: /\bhf_[A-Za-z0-9]{30,255}/g },
  { name: 'shopify-token', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/g },
  { name: 'sentry-token', pattern: /\bsntry[su]_[\w+/=.-]{40,512}/g },
  { name: 'databricks-token', pattern: /\bdapi[0-9a-f]{32}\b/g },
  { name: 'grafana-token', pattern: /\bgl(?:sa|c)_[A-Za-z0-9+/_=]{32,255}/g },
  { name: 'atlassian-token', pattern: /\bAT(?:ATT3|CTT3|BB)[\w=-]{24,512}/g },
  { name: 'telegram-token', pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g, near: /:AA/ },
  { name: 'pulumi-token', pattern: /\bpul-[0-9a-f]{40}\b/g },
  { name: 'postman-key', pattern: /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/g },
  { name: 'new-relic-key', pattern: /\bNRAK-[A-Z0-9]{27}\b/g },
  { name: 'supabase-token', pattern: /\bsbp_[0-9a-f]{40}\b|\bsb_secret_[\w-]{20,64}/g },
  { name: 'netlify-token', pattern: /\bnf[pcu]_[A-Za-z0-9]{36,64}\b/g },
  { name: 'age-key', pattern: /\bAGE-SECRET-KEY-1[0-9A-Z]{50,64}/g },
  {
    // Replicate, Groq, Perplexity, xAI, NVIDIA, Pinecone, LangSmith, Tavily, and Bedrock's own keys.
    name: 'ai-key',
    pattern:
      /\b(?:r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{40,64}|pplx-[A-Za-z0-9]{40,64}|xai-[A-Za-z0-9]{60,100}|nvapi-[\w-]{50,100}|pcsk_\w{50,100}|lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}|tvly-[\w-]{24,64}|ABSK[A-Za-z0-9+/]{100,140}={0,2})/g,
  },
  {
    // Alibaba, Tencent, Cloudflare, Vercel, Fly, Render, Heroku, PlanetScale, Neon, MongoDB Atlas, Tailscale.
    name: 'cloud-key',
    pattern:
      /\b(?:LTAI[A-Za-z0-9]{16,24}\b|AKID[A-Za-z0-9]{32}\b|cf(?:k|ut|at)_[A-Za-z0-9]{40,64}|v1\.0-[0-9a-f]{24}-[0-9a-f]{146}|vc[pirak]_[A-Za-z0-9]{24,80}|f(?:o1|m[12][ar]?)_[\w+/=-]{40,1024}|rnd_[A-Za-z0-9]{28,48}|HRKU-[\w-]{36,80}|pscale_(?:tkn|oauth|pw)_[\w.-]{32,80}|napi_[a-z0-9]{60,80}|mdb_sa_sk_[\w-]{40,80}|tskey-[a-z]{3,12}-[A-Za-z0-9]{6,32}-[A-Za-z0-9]{16,64})/g,
  },
  {
    // NuGet, JFrog, SonarQube, Buildkite, CircleCI, 1Password, Dynatrace, LaunchDarkly, Sourcegraph.
    name: 'build-token',
    pattern:
      /\b(?:oy2[a-z0-9]{43}\b|AKCp[A-Za-z0-9]{64,80}|sq[pua]_[0-9a-f]{40}\b|bk[uaj]a?_[0-9a-f]{40}\b|CCI(?:PAT|PRJ)_[A-Za-z0-9]{16,32}_[0-9a-f]{40}|ops_eyJ[\w+/=-]{100,2048}|dt0[a-z]\d{2}\.[A-Z2-7]{24}\.[A-Z2-7]{64}|(?:sdk|api|mob)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b|sgp_(?:[0-9a-f]{16}_)?[0-9a-f]{40}\b)/g,
  },
  {
    // Twilio, Mailgun, Brevo, Square, Dropbox, Notion, Airtable, Discord, Contentful, Razorpay, Mapbox.
    name: 'service-token',
    pattern:
      /\b(?:SK[0-9a-f]{32}\b|key-[0-9a-f]{32}\b|xkeysib-[0-9a-f]{64}-\w{16}|sq0(?:atp|csp)-[\w-]{22,43}|sl\.(?:u\.)?[\w-]{100,2048}|ntn_[A-Za-z0-9]{40,64}|pat[A-Za-z0-9]{14}\.[0-9a-f]{64}|[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}|CFPAT-[\w-]{43}|rzp_(?:live|test)_[A-Za-z0-9]{14}|[ps]k\.eyJ[\w-]{20,255}\.[\w-]{20,64})/g,
  },
  { name: 'mailchimp-key', pattern: /\b[0-9a-f]{32}-us\d{1,2}\b/g, near: /-us\d/ },
  { name: 'teams-webhook', pattern: /https:\/\/[\w-]{1,64}\.webhook\.office\.com\/webhookb2\/[\w@/-]{36,255}/g, near: /webhook\.office/ },
  { name: 'jwt', pattern: /\beyJ[\w-]{10,4096}\.eyJ[\w-]{10,8192}\.[\w-]{10,4096}/g },
  {
    name: 'private-key',
    pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^-]{0,16384}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
    near: /PRIVATE KEY/,
  },
  {
    name: 'basic-auth',
    pattern: /(?<=authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token)\s{1,3})(?!\$|\[)[A-Za-z0-9+/=._~-]{16,4096}/gi,
    near: /authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token)\s{1,3}[A-Za-z0-9+/=._~-]{16}/i,
  },
  {
    name: 'password-in-url',
    pattern: /(?<=:\/\/[\w.+%-]{1,64}:)(?!\$|<|\*|x-oauth|x-access|\{)[^\s@/:'"${}<>]{8,255}(?=@[\w.-]{3,255})/g,
    near: /:\/\/[\w.+%-]{1,64}:[^\s@/:'"${}<>]{8,255}@/,
  },
]

/** How a removed secret reads. Detectors know the sign, so that a leak is still seen after it was made unreadable. */
const redaction = (name: string): string => `[redacted ${name}]`
export const redacted = /\[redacted [a-z-]{3,30}\]/

/** Shapes that begin with a word, all in one look that skips what stands inside of words: most texts hold none of them. */
const swift = new RegExp(
  `\\b(?=\\w)(?:${shapes
    .filter(({ near }) => near === undefined)
    .map(({ pattern }) => pattern.source)
    .join('|')})`,
)

/** False only where the text surely holds no token of any shape. */
const mayHold = (text: string): boolean =>
  swift.test(text) || shapes.some(({ near, pattern }) => near?.test(text) && text.search(pattern) >= 0)

/** The text with every token-shaped string replaced by what it was. Texts without any, the most, cost little. */
export const withoutTokens = (text: string): string =>
  text.length >= 16 && mayHold(text) ? shapes.reduce((so, { name, pattern }) => so.replaceAll(pattern, redaction(name)), text) : text

/** Names of the token shapes that a text holds. */
export const tokensIn = (text: string): readonly string[] =>
  mayHold(text) ? shapes.filter(({ pattern }) => text.search(pattern) >= 0).map(({ name }) => name) : []
