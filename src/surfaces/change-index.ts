/** Every detector of the change side, in the order in which reports name them. */
import type { SurfaceDetector } from '../model/detector.ts'
import { changeAgentConfig } from './change-agent-config.ts'
import { changeCiConfig } from './change-ci-config.ts'
import { changeEffects } from './change-effects.ts'
import { changeExecuted } from './change-executed.ts'
import { changeGateItself } from './change-gate-itself.ts'
import { changePackageScript } from './change-package-script.ts'
import { changeRelease } from './change-release.ts'
import { changeRequiredChecks } from './change-required-checks.ts'
import { changeSecretExposure } from './change-secret-exposure.ts'

export const changeDetectors: readonly SurfaceDetector[] = [
  changeGateItself,
  changeRequiredChecks,
  changeEffects,
  changeCiConfig,
  changeRelease,
  changePackageScript,
  changeExecuted,
  changeAgentConfig,
  changeSecretExposure,
]
