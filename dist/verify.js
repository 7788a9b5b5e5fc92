import { Ht as PREDICATE_TYPE, Zt as canonicalJson, en as sha256, g as judge, n as folderOf } from "./gate.js";
import { n as outcomeName, t as changedBeyondOutcome } from "./outcome.js";
import { t as evidenceFolders } from "./archive.js";
import { g as GateError, i as inertJson, l as oneLine, t as version } from "./words.js";
import { n as bold, r as dim, s as parseOptions } from "./terminal.js";
import { t as checksumOf } from "./checksum.js";
import { a as main, i as failed, n as readEvidence, o as ok, r as readJson, s as unchecked, t as formChecks } from "./statement.js";
import { o as Facts } from "./facts.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

// src/verify/files.ts
/** The other files of a folder: each has the digest that the statement names, none is missing, and none was added. */
/** Signature bundles are made after the evidence, so no digest of theirs can stand in it. */
const isBundle = (name) => /\.sigstore(?:\.json)?$|(?:^|[.-])(?:attestation|bundle)s?\.jsonl?$|^sha256[:-][0-9a-f]{64}\.jsonl?$/.test(name);
/** Every file against the digest that the statement names for it. */
const fileChecks = (files, { predicate }, alone) => [
	...Object.entries(predicate.files).map(([name, expected]) => {
		const bytes = files.get(name);
		if (bytes === void 0) return (alone ? unchecked : failed)("file", name, "is named in the evidence and is not here.");
		return sha256(bytes) === expected ? ok("file", name, "has the digest that the evidence names") : failed("file", name, "was changed: its digest is another.");
	}),
	...[...files].filter(([name, bytes]) => !["evidence.json", "outcome.json"].includes(name) && !Object.hasOwn(predicate.files, name) && !isBundle(name) && !isChecksum(name, files) && !isCopy(bytes, predicate.files)).map(([name]) => failed("file", name, "is not named in the evidence: it was added later.")),
	...checksumChecks(files)
];
/** A bundle's bytes are vouched for by nothing that it holds itself, so whoever wrote it left its digest beside it, as `sha256sum` does. */
const checksumChecks = (files) => [...files].flatMap(([name, bytes]) => {
	if (!isBundle(name)) return [];
	const sums = files.get(`${name}.sha256`);
	if (sums === void 0) return [];
	return [Buffer.from(checksumOf(name, bytes)).equals(sums) ? ok("file", name, `has the digest that ${name}.sha256 names`) : failed("file", name, `does not have the digest that ${name}.sha256 names: one of the two was changed.`)];
});
const isChecksum = (name, files) => name.endsWith(".sha256") && isBundle(name.slice(0, -7)) && files.has(name.slice(0, -7));
/** The page that is uploaded by itself lies beside the folder under the artifact's name. */
const isCopy = (bytes, digests) => sha256(bytes) === digests["evidence.html"];

// src/verify/outcome.ts
/** The record of how the job ended, held against the evidence that it continues. */
/** How the job ended: a second record that names the first one and every file beside it. */
const outcomeChecks = (files, evidenceBytes, evidence) => {
	const bytes = files.get(outcomeName);
	if (bytes === void 0) return [];
	const form = formChecks(outcomeName, bytes);
	if (form.some(({ result }) => result === "failed")) return form;
	const read = readEvidence(bytes);
	if (typeof read === "string") return [...form, failed("schema", outcomeName, read)];
	const { earlier, files: named } = read.predicate;
	const other = changedBeyondOutcome(read, evidence);
	const linked = earlier.length === 1 && earlier[0] === sha256(evidenceBytes) && other === null;
	return [
		...form,
		linked ? ok("link", outcomeName, "continues this evidence") : failed("link", outcomeName, other === null ? "continues another evidence." : `says something else than the evidence: ${other}.`),
		...Object.entries(named).flatMap(([name, expected]) => {
			const there = files.get(name);
			if (there !== void 0 && sha256(there) === expected) return [];
			return [failed("file", name, there === void 0 ? "is named in the outcome and is not here." : "was changed: the outcome names another digest.")];
		})
	];
};

// src/verify/replay.ts
/** Do the recorded facts lead to the recorded decision, and to every byte of the folder, again? */
/** The facts are judged again, and the whole folder is made again from what comes of it. */
const replayCheck = (files, evidence) => {
	const { predicate } = evidence;
	const bytes = files.get("facts.json");
	if (bytes === void 0) return unchecked("replay", "facts.json", "The facts are not here, so the decision cannot be made again.");
	const facts = Facts.safeParse(readJson(bytes));
	const { version: version$1 } = predicate.tool;
	if (!facts.success) return version$1 === "0.1.0" ? failed("replay", "facts.json", "The facts are not readable.") : unchecked("replay", "facts.json", `The facts were written by version ${version$1}, and this version ${version} does not read them.`);
	const again = judge(facts.data);
	const same = again.decisionId === predicate.decisionId && again.verdict === predicate.verdict && again.decision.tier === predicate.decision;
	const told = `${again.decision.tier}/${again.verdict} (${again.decisionId}), the evidence says ${predicate.decision}/${predicate.verdict} (${predicate.decisionId})`;
	if (version$1 !== "0.1.0") return same ? ok("replay", "facts.json", `this version ${version} comes to the same decision as version ${version$1} did`) : unchecked("replay", "facts.json", `Written by version ${version$1}; this version ${version} judges otherwise: ${told}. Use version ${version$1}.`);
	if (!same) return failed("replay", "facts.json", `The facts lead to ${told}.`);
	const rebuilt = rebuiltOf(again, evidence);
	if (rebuilt === null) return failed("replay", "facts.json", "The facts are not such as a run leaves: no record can be made of them.");
	const other = Object.entries(rebuilt.files).sort(([name]) => name === "evidence.json" ? 1 : -1).find(([name, text]) => !Buffer.from(text).equals(files.get(name) ?? Buffer.alloc(0)));
	if (other !== void 0) return failed("replay", other[0], `is not what the facts lead to${other[0] === "evidence.json" ? `: ${differenceOf(rebuilt.evidence, evidence)}` : ""}.`);
	return ok("replay", "facts.json", `the facts lead to the same decision and to the same record again (${predicate.decision}, ${predicate.verdict})`);
};
/** Facts are hostile here: what no gathering would write may break what renders it, and that is an answer. */
const rebuiltOf = (again, { predicate: { record, earlier } }) => {
	try {
		return folderOf(again, {
			validation: record.validation,
			outcome: record.outcome,
			earlier
		});
	} catch {
		return null;
	}
};
/** The first field in which two records of one decision differ, for the message. */
const differenceOf = ({ predicate: a, subject }, { predicate: b, ...statement }) => {
	const differ = (left, right) => canonicalJson(left ?? null) !== canonicalJson(right ?? null);
	if (differ(subject, statement.subject)) return "subject";
	const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	return [...left.keys()].find((name) => name !== "integrity" && differ(left.get(name), right.get(name))) ?? "integrity";
};

// src/verify/folder.ts
/** Is this evidence what it was when it was written, and does it lead to the same decision again? Offline, and without trust in its writer. */
/** @param files the folder's files by name, as bytes */
const verifyFolder = (files, { digest, signatures, strange = [], alone = false }) => {
	const bytes = files.get(main);
	if (bytes === void 0) return nothing([failed("schema", main, strange.includes("evidence.json") ? "is a link: links are not followed." : "There is no evidence.json here.")]);
	const form = formChecks(main, bytes);
	if (form.some(({ result }) => result === "failed")) return nothing([
		...form,
		...digestCheck(bytes, digest),
		unchecked("file", main, "What a changed statement says of other files and of the decision was not looked at.")
	]);
	const read = readEvidence(bytes);
	if (typeof read === "string") return nothing([
		...form,
		failed("schema", main, read),
		...digestCheck(bytes, digest)
	]);
	const others = [
		...fileChecks(files, read, alone),
		...strange.map((name) => failed("file", name, "is a link or a device: it was not read.")),
		...outcomeChecks(files, bytes, read)
	];
	const whole = others.every(({ result }) => result !== "failed");
	const checks = [
		ok("schema", main, `is ${PREDICATE_TYPE}`),
		...form,
		...others,
		whole ? replayCheck(files, read) : unchecked("replay", "facts.json", "Files were changed or added, so the decision was not made again."),
		...digestCheck(bytes, digest),
		...signatures
	];
	const good = checks.every(({ result }) => result !== "failed");
	const signed = signatures.some(({ result }) => result === "ok");
	return {
		ok: good,
		origin: good && signed ? "signed" : digest !== null && sha256(bytes) === digest ? "matched" : "unproven",
		checks,
		evidence: read
	};
};
const nothing = (checks) => ({
	ok: false,
	origin: "unproven",
	evidence: null,
	checks
});
const digestCheck = (bytes, digest) => {
	if (digest === null) return [];
	return [sha256(bytes) === digest ? ok("digest", main, "equals the digest that was given") : failed("digest", main, "does not equal the digest that was given: this is not the file that the run announced.")];
};

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
		if (evidence !== null) links.add(folder.path, ["evidence.json", outcomeName].flatMap((name) => folder.files.get(name) ?? []).map((bytes) => sha256(bytes)), evidence.predicate);
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
		add: (path, digests, { earlier, run }) => {
			for (const digest of digests) runs.set(digest, run.id);
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