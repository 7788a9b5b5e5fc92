// src/io/attest.ts
/** Beside the evidence, under the name that Sigstore's own tools give to a bundle. */
const bundleName = "evidence.sigstore.json";
/**
* @param digest `sha256:…` of `evidence.json`, which becomes a subject so that `gh attestation verify evidence.json` finds it
* @returns what was signed, or in words why it was not (no `id-token: write` or `attestations: write`, or a plan without it)
*/
const attestEvidence = async (evidence, digest, token, address) => {
	const { attest } = await import("./lib.js");
	const hex = digest.replace(/^sha256:/, "");
	try {
		const { attestationID, bundle } = await attest({
			subjects: [{
				name: "evidence.json",
				digest: { sha256: hex }
			}, ...evidence.subject.map(({ name, digest: of }) => ({
				name,
				digest: definite(of)
			}))],
			predicateType: evidence.predicateType,
			predicate: evidence.predicate,
			token
		});
		return {
			url: address === null || attestationID === void 0 ? "" : `${address}/attestations/${attestationID}`,
			bundle: `${JSON.stringify(bundle)}\n`
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
};
const definite = (digest) => Object.fromEntries(Object.entries(digest).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));

export { attestEvidence, bundleName };