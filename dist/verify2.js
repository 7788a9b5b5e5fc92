import { i as sha256 } from "./canonical.js";
import { t as evidenceFolders } from "./evidence-files.js";
import { t as GateError } from "./errors.js";
import { n as dim, t as bold } from "./terminal.js";
import { c as oneLine, r as inertJson } from "./text.js";
import { n as readEvidence, r as verifyFolder, t as isBundle } from "./verify.js";
import { t as parseOptions } from "./options.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/cli/verify.ts
/** `countersign verify PATH…`: is this evidence what it was, and does it lead to the same decision again? */
const help = `Usage: countersign verify PATH… [--digest sha256:…]… [--repo OWNER/REPO] [--require-origin] [--json]

PATH is an evidence.json, a folder, a zip as downloaded, or a folder of those. Checked are schema, canonical form, every digest, links
between records, and that the recorded facts lead to the recorded decision and record again. Offline. The origin is told apart: signed (by
a run of the repository), matched (equals --digest) or unproven.

  --digest D           a digest that the run announced in its log (evidence sha256:…); may be given for each of several
  --require-origin     an unproven origin does not verify
  --repo O/R           the repository whose runs may sign (default: the one that the evidence names)
  --signer-workflow F  OWNER/REPO/.github/workflows/FILE that defines the signing job
  --cert-oidc-issuer U who vouches for the run's identity (default: GitHub Actions of the evidence's own host)
  --trusted-root FILE  roots of trust, as gh attestation trusted-root prints them (default: the public Sigstore instance's)
Exit: 0 all verify, 5 something does not, 6 nothing to verify.
`;
const marks = {
	ok: "ok",
	failed: "FAILED",
	"not-checked": "not checked"
};
const run = async (args, console) => {
	const { values, positionals } = parseOptions("verify", args, {
		digest: {
			type: "string",
			multiple: true
		},
		"require-origin": { type: "boolean" },
		repo: { type: "string" },
		"signer-workflow": { type: "string" },
		"cert-oidc-issuer": { type: "string" },
		"trusted-root": { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	if (positionals.length === 0) throw new GateError("usage", "verify needs the path of the evidence. See countersign verify --help.");
	const digests = values.digest ?? [];
	if (digests.some((digest) => !/^sha256:[0-9a-f]{64}$/.test(digest))) throw new GateError("usage", "--digest takes sha256: and 64 hex digits.");
	if (values.repo !== void 0 && !/^[\w.-]+\/[\w.-]+$/.test(values.repo)) throw new GateError("usage", "--repo takes OWNER/REPO.");
	const signer = signatureChecker({
		expected: {
			repository: values.repo ?? null,
			workflow: values["signer-workflow"] ?? null,
			issuer: values["cert-oidc-issuer"] ?? null
		},
		rootFile: values["trusted-root"] === void 0 ? null : resolve(console.cwd, values["trusted-root"])
	});
	const links = linkBook();
	let [seen, wrong] = [0, 0];
	const say = (path, good, verification) => {
		if (!good) wrong++;
		console.out(values.json ? `${inertJson({
			path,
			ok: good,
			...verification
		})}\n` : shown(path, verification, good));
	};
	for await (const folder of evidenceFolders(positionals.map((path) => resolve(console.cwd, path)))) {
		seen++;
		const { ok, origin, checks, evidence } = await verified(folder, digests, signer);
		if (evidence !== null) links.add(folder.path, sha256(folder.files.get("evidence.json") ?? ""), evidence.predicate);
		say(folder.path, ok && !(values["require-origin"] && origin === "unproven"), {
			origin,
			checks
		});
	}
	if (seen === 0) throw new GateError("input-invalid", "No evidence was found there. Name a folder, file or zip that holds an evidence.json.");
	for (const { path, check } of links.checks()) {
		if (check.result === "failed") wrong++;
		console.out(values.json ? `${inertJson({
			path,
			ok: check.result !== "failed",
			checks: [check]
		})}\n` : `${bold(oneLine(path, 200))}\n${lineOf(check)}\n`);
	}
	return wrong === 0 ? 0 : 5;
};
const verified = async ({ path, files, strange, alone, problem }, digests, signer) => {
	if (problem !== null) return {
		ok: false,
		origin: "unproven",
		evidence: null,
		checks: [{
			name: "schema",
			file: path,
			result: "failed",
			message: problem
		}]
	};
	const own = sha256(files.get("evidence.json") ?? "");
	const digest = digests.includes(own) ? own : digests[0] ?? null;
	return verifyFolder(files, {
		digest,
		signatures: await signer(files),
		strange,
		alone
	});
};
/** Signatures are checked only where there is a bundle, and what checks them is loaded only then. */
const signatureChecker = ({ expected, rootFile }) => {
	let roots = null;
	return async (files) => {
		const bundles = [...files].filter(([name]) => isBundle(name));
		const bytes = files.get("evidence.json");
		const evidence = bytes === void 0 ? "" : readEvidence(bytes);
		if (bundles.length === 0 || bytes === void 0 || typeof evidence === "string") return [];
		const { checkBundle } = await import("./signature.js");
		roots ??= rootsIn(rootFile);
		const trusted = await roots;
		return bundles.map(([name, bundle]) => checkBundle(name, bundle, {
			evidence,
			bytes
		}, expected, trusted));
	};
};
/** @throws GateError `input-invalid` */
const rootsIn = async (path) => {
	const { trustedRoots } = await import("./signature.js");
	if (path === null) {
		const { publicGoodRoot } = await import("./trusted-root.js");
		return trustedRoots(publicGoodRoot());
	}
	try {
		return trustedRoots(await readFile(path, "utf8"));
	} catch (cause) {
		throw new GateError("input-invalid", `${path} holds no roots of trust. Make it with: gh attestation trusted-root > trusted_root.jsonl`, { cause });
	}
};
/** Records name the earlier ones of their run by digest; among many it can be seen whether those are here. */
const linkBook = () => {
	const runs = /* @__PURE__ */ new Map();
	const continuing = [];
	return {
		add: (path, digest, { earlier, run }) => {
			runs.set(digest, run.id);
			for (const one of earlier) continuing.push({
				path,
				earlier: one,
				run: run.id
			});
		},
		checks: () => continuing.map(({ path, earlier, run: id }) => {
			const before = runs.get(earlier);
			const [result, message] = before === void 0 ? ["not-checked", `continues ${earlier}, which is not among these.`] : before === id ? ["ok", `continues ${earlier}`] : ["failed", `continues ${earlier}, which is of another run.`];
			return {
				path,
				check: {
					name: "link",
					file: "evidence.json",
					result,
					message
				}
			};
		})
	};
};
const originWords = {
	signed: "origin signed",
	matched: "origin matched: this is the file that the run announced",
	unproven: "origin UNPROVEN: anyone could have written this; compare its digest with the run’s log (--digest) or sign evidence (attest)"
};
const lineOf = ({ name, file, result, message }) => {
	const line = `  ${marks[result].padEnd(12)} ${name.padEnd(10)} ${oneLine(file, 60)}: ${oneLine(message, 400)}`;
	return result === "ok" ? dim(line) : line;
};
const shown = (path, { origin, checks }, good) => {
	const signed = checks.find(({ name, result }) => name === "signature" && result === "ok");
	const words = origin === "signed" && signed !== void 0 ? `${originWords.signed}: ${oneLine(signed.message, 300)}` : originWords[origin];
	return [
		`${bold(oneLine(path, 200))}: ${good ? "verifies" : "DOES NOT VERIFY"}; ${words}`,
		...checks.map(lineOf),
		""
	].join("\n");
};

export { run };