import { n as verifyFolder, r as evidenceFolders } from "./verify.js";
import { t as GateError } from "./errors.js";
import { n as dim, t as bold } from "./terminal.js";
import { s as oneLine } from "./text.js";
import { t as parseOptions } from "./options.js";

// src/cli/verify.ts
/** `countersign verify PATH…`: is this evidence what it was, and does it lead to the same decision again? */
const help = `Usage: countersign verify PATH… [--digest sha256:…] [--require-origin] [--json]

PATH is an evidence.json, a folder, a zip as downloaded, or a folder of those. Checked are schema, canonical form, every digest, and
that the recorded facts lead to the recorded decision again. Origin is told apart: signed, matched (equals --digest) or unproven.

  --digest D         the digest that the run announced in its log (evidence sha256:…)
  --require-origin   an unproven origin does not verify
Exit: 0 all verify, 5 something does not, 6 nothing to verify.
`;
const marks = {
	ok: "ok",
	failed: "FAILED",
	"not-checked": "not checked"
};
const run = async (args, console) => {
	const { values, positionals } = parseOptions("verify", args, {
		digest: { type: "string" },
		"require-origin": { type: "boolean" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	if (positionals.length === 0) throw new GateError("usage", "verify needs the path of the evidence. See countersign verify --help.");
	const digest = values.digest ?? null;
	if (digest !== null && !/^sha256:[0-9a-f]{64}$/.test(digest)) throw new GateError("usage", "--digest takes sha256: and 64 hex digits.");
	let [seen, wrong] = [0, 0];
	for await (const folder of evidenceFolders(positionals)) {
		seen++;
		const verification = folder.problem === null ? verifyFolder(folder.files, {
			digest,
			signature: null
		}) : {
			ok: false,
			origin: "unproven",
			evidence: null,
			checks: [{
				name: "schema",
				file: folder.path,
				result: "failed",
				message: folder.problem
			}]
		};
		const good = verification.ok && !(values["require-origin"] && verification.origin === "unproven");
		if (!good) wrong++;
		console.out(values.json ? `${JSON.stringify({
			path: folder.path,
			ok: good,
			origin: verification.origin,
			checks: verification.checks
		})}\n` : shown(folder.path, verification, good));
	}
	if (seen === 0) throw new GateError("input-invalid", "No evidence was found there. Name a folder, file or zip that holds an evidence.json.");
	return wrong === 0 ? 0 : 5;
};
const originWords = {
	signed: "origin signed: the signature names who wrote it",
	matched: "origin matched: this is the file that the run announced",
	unproven: "origin UNPROVEN: anyone could have written this; compare its digest with the run’s log (--digest) or sign evidence (attest)"
};
const shown = (path, { origin, checks }, good) => [
	`${bold(oneLine(path, 200))}: ${good ? "verifies" : "DOES NOT VERIFY"}; ${originWords[origin]}`,
	...checks.map(({ name, file, result, message }) => {
		const line = `  ${marks[result].padEnd(12)} ${name.padEnd(10)} ${oneLine(file, 60)}: ${oneLine(message, 300)}`;
		return result === "ok" ? dim(line) : line;
	}),
	""
].join("\n");

export { run };