/** Everyone whom the gate knows by name. One file each; adding one takes no code. */
import type { AgentEntry } from '../model/agent.ts'
import { adal } from './adal.ts'
import { aiSdkFactory } from './ai-sdk-factory.ts'
import { aider } from './aider.ts'
import { aikido } from './aikido.ts'
import { allcontributors } from './allcontributors.ts'
import { amazonQ } from './amazon-q.ts'
import { amp } from './amp.ts'
import { antigravity } from './antigravity.ts'
import { astralAutomations } from './astral-automations.ts'
import { astroFactory } from './astro-factory.ts'
import { astrobot } from './astrobot.ts'
import { augment } from './augment.ts'
import { autofixCi } from './autofix-ci.ts'
import { backport } from './backport.ts'
import { blacksmith } from './blacksmith.ts'
import { blink } from './blink.ts'
import { bonk } from './bonk.ts'
import { bors } from './bors.ts'
import { capy } from './capy.ts'
import { changesets } from './changesets.ts'
import { charlie } from './charlie.ts'
import { chatgpt } from './chatgpt.ts'
import { cherryPickBot } from './cherry-pick-bot.ts'
import { claude } from './claude.ts'
import { claudeFlow } from './claude-flow.ts'
import { clawsweeper } from './clawsweeper.ts'
import { cline } from './cline.ts'
import { cloudflarePages } from './cloudflare-pages.ts'
import { cloudflareThink } from './cloudflare-think.ts'
import { codeScanning } from './code-scanning.ts'
import { codebeaver } from './codebeaver.ts'
import { codebuff } from './codebuff.ts'
import { codecov } from './codecov.ts'
import { codeflash } from './codeflash.ts'
import { codegen } from './codegen.ts'
import { coderabbit } from './coderabbit.ts'
import { codesmith } from './codesmith.ts'
import { codex } from './codex.ts'
import { codspeed } from './codspeed.ts'
import { commandCode } from './command-code.ts'
import { continueDev } from './continue.ts'
import { copilot } from './copilot.ts'
import { cosine } from './cosine.ts'
import { crowdin } from './crowdin.ts'
import { crush } from './crush.ts'
import { cubic } from './cubic.ts'
import { cursor } from './cursor.ts'
import { deepAgents } from './deep-agents.ts'
import { deepseek } from './deepseek.ts'
import { deepsource } from './deepsource.ts'
import { dependabot } from './dependabot.ts'
import { devin } from './devin.ts'
import { devx } from './devx.ts'
import { dockerAgent } from './docker-agent.ts'
import { dosu } from './dosu.ts'
import { droid } from './droid.ts'
import { ellipsis } from './ellipsis.ts'
import { emergent } from './emergent.ts'
import { entelligence } from './entelligence.ts'
import { entire } from './entire.ts'
import { eonPulumiAgent } from './eon-pulumi-agent.ts'
import { excavator } from './excavator.ts'
import { expoTuft } from './expo-tuft.ts'
import { fossa } from './fossa.ts'
import { gemini } from './gemini.ts'
import { geminiCliRobot } from './gemini-cli-robot.ts'
import { ghAw } from './gh-aw.ts'
import { ghosttyVouch } from './ghostty-vouch.ts'
import { gitauto } from './gitauto.ts'
import { githubActions } from './github-actions.ts'
import { gitlabDuo } from './gitlab-duo.ts'
import { glm } from './glm.ts'
import { googleAutomation } from './google-automation.ts'
import { goose } from './goose.ts'
import { gptme } from './gptme.ts'
import { graphite } from './graphite.ts'
import { greenkeeper } from './greenkeeper.ts'
import { greptile } from './greptile.ts'
import { grok } from './grok.ts'
import { gru } from './gru.ts'
import { hermes } from './hermes.ts'
import { homu } from './homu.ts'
import { houseBot } from './house-bot.ts'
import { ibmBob } from './ibm-bob.ts'
import { imgbot } from './imgbot.ts'
import { jules } from './jules.ts'
import { junie } from './junie.ts'
import { junior } from './junior.ts'
import { kilo } from './kilo.ts'
import { kimi } from './kimi.ts'
import { kiro } from './kiro.ts'
import { langsmithFleet } from './langsmith-fleet.ts'
import { letta } from './letta.ts'
import { lgtm } from './lgtm.ts'
import { locadex } from './locadex.ts'
import { lovable } from './lovable.ts'
import { maestro } from './maestro.ts'
import { mastraCode } from './mastra-code.ts'
import { mendral } from './mendral.ts'
import { mentat } from './mentat.ts'
import { mergeQueue } from './merge-queue.ts'
import { mergify } from './mergify.ts'
import { microsoftPolicy } from './microsoft-policy.ts'
import { mintlify } from './mintlify.ts'
import { mistralVibe } from './mistral-vibe.ts'
import { mux } from './mux.ts'
import { ohMyCodex } from './oh-my-codex.ts'
import { ona } from './ona.ts'
import { openAgents } from './open-agents.ts'
import { openSwe } from './open-swe.ts'
import { openclaw } from './openclaw.ts'
import { opencode } from './opencode.ts'
import { openhands } from './openhands.ts'
import { orchestratorBuild } from './orchestrator-build.ts'
import { paperclip } from './paperclip.ts'
import { perfloop } from './perfloop.ts'
import { pi } from './pi.ts'
import { postHogCode } from './posthog-code.ts'
import { preCommitCi } from './pre-commit-ci.ts'
import { promptless } from './promptless.ts'
import { prow } from './prow.ts'
import { pullfrog } from './pullfrog.ts'
import { pyup } from './pyup.ts'
import { qodana } from './qodana.ts'
import { qodo } from './qodo.ts'
import { qwen } from './qwen.ts'
import { releasePlease } from './release-please.ts'
import { renovate } from './renovate.ts'
import { replit } from './replit.ts'
import { restyled } from './restyled.ts'
import { roo } from './roo.ts'
import { seer } from './seer.ts'
import { semanticRelease } from './semantic-release.ts'
import { sentryBot } from './sentry-bot.ts'
import { sisyphus } from './sisyphus.ts'
import { snyk } from './snyk.ts'
import { sonarcloud } from './sonarcloud.ts'
import { sourcery } from './sourcery.ts'
import { stainless } from './stainless.ts'
import { stale } from './stale.ts'
import { stepSecurity } from './step-security.ts'
import { strands } from './strands.ts'
import { sweep } from './sweep.ts'
import { tembo } from './tembo.ts'
import { terragon } from './terragon.ts'
import { transifex } from './transifex.ts'
import { twill } from './twill.ts'
import { v0 } from './v0.ts'
import { vercelAiSdk } from './vercel-ai-sdk.ts'
import { vercelBot } from './vercel-bot.ts'
import { vorflux } from './vorflux.ts'
import { warp } from './warp.ts'
import { webFlow } from './web-flow.ts'
import { weblate } from './weblate.ts'
import { windsurf } from './windsurf.ts'
import { zed } from './zed.ts'

export const agents: readonly AgentEntry[] = [
  claude,
  codex,
  chatgpt,
  copilot,
  cursor,
  devin,
  jules,
  gemini,
  antigravity,
  openhands,
  aider,
  sweep,
  codegen,
  codebuff,
  crush,
  opencode,
  qwen,
  amp,
  warp,
  droid,
  junie,
  kiro,
  amazonQ,
  letta,
  mistralVibe,
  ona,
  replit,
  lovable,
  v0,
  roo,
  cline,
  seer,
  junior,
  codebeaver,
  codeflash,
  charlie,
  tembo,
  terragon,
  bonk,
  coderabbit,
  ellipsis,
  cubic,
  greptile,
  qodo,
  kilo,
  windsurf,
  goose,
  augment,
  continueDev,
  zed,
  gitlabDuo,
  gru,
  mentat,
  gitauto,
  pi,
  grok,
  kimi,
  glm,
  deepAgents,
  deepseek,
  openclaw,
  hermes,
  paperclip,
  perfloop,
  postHogCode,
  openAgents,
  entire,
  devx,
  dockerAgent,
  ghAw,
  sisyphus,
  aiSdkFactory,
  astroFactory,
  eonPulumiAgent,
  claudeFlow,
  cosine,
  expoTuft,
  mendral,
  cloudflareThink,
  mux,
  vorflux,
  clawsweeper,
  openSwe,
  pullfrog,
  codesmith,
  blink,
  mastraCode,
  commandCode,
  sourcery,
  adal,
  ohMyCodex,
  twill,
  emergent,
  ibmBob,
  locadex,
  promptless,
  dosu,
  entelligence,
  capy,
  strands,
  langsmithFleet,
  gptme,
  dependabot,
  renovate,
  githubActions,
  webFlow,
  mergeQueue,
  releasePlease,
  semanticRelease,
  mergify,
  bors,
  prow,
  preCommitCi,
  autofixCi,
  allcontributors,
  weblate,
  crowdin,
  transifex,
  snyk,
  greenkeeper,
  pyup,
  imgbot,
  stepSecurity,
  microsoftPolicy,
  cherryPickBot,
  googleAutomation,
  excavator,
  astrobot,
  changesets,
  cloudflarePages,
  blacksmith,
  ghosttyVouch,
  geminiCliRobot,
  stainless,
  vercelAiSdk,
  fossa,
  lgtm,
  qodana,
  codeScanning,
  backport,
  codecov,
  stale,
  homu,
  maestro,
  houseBot,
  restyled,
  deepsource,
  sonarcloud,
  vercelBot,
  sentryBot,
  mintlify,
  aikido,
  graphite,
  codspeed,
  astralAutomations,
  orchestratorBuild,
]
