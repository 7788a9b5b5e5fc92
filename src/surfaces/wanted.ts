/** Which changed files are read on both sides: those whose edit weighs by what it says, not by its path alone. */
import { bearsPermissions } from './change-agent-config.ts'
import { isOwnersFile } from './change-owners.ts'
import { isScripted } from './change-package-script.ts'
import { isTerraform } from './change-protection.ts'
import { classOf } from './path-match.ts'

/** Files in which values of secrets are found, by where people put them. */
const secretive =
  /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|credentials[\w.-]{0,40}|id_(?:rsa|ed25519|ecdsa|dsa)|secrets?\.(?:ya?ml|json|toml))$|\.(?:pem|key|p12|pfx|kubeconfig)$/i
const policy = /^\.github\/countersign\.ya?ml$/

/** @param path repository-relative; ask for the old and for the new path of a rename */
export const wantsText = (path: string): boolean => {
  const of = classOf(path)
  return (
    of?.weight === 'boundary' ||
    isScripted(path) ||
    isOwnersFile(path) ||
    isTerraform(path) ||
    bearsPermissions(path) ||
    secretive.test(path) ||
    policy.test(path)
  )
}
