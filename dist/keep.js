import { a as info, c as setOutput, u as warning } from "./runner.js";
import { t as checksumOf } from "./checksum.js";
import { n as whyNoArtifacts, r as writeFolder, t as upload } from "./artifact.js";
import { a as topOf, r as reasonLine } from "./gate.js";
import { a as logText, l as oneLine } from "./words.js";
import { dirname, extname, join } from "node:path";
import { fork } from "node:child_process";

// src/io/upload-apart.ts
/** Uploads in a process of its own. */
const uploaderApart = () => {
	const entry = process.argv[1] ?? "";
	const child = fork(join(dirname(entry), `upload${extname(entry)}`), [], { stdio: "inherit" });
	let broken = null;
	let answer = () => {};
	const fail = (because) => {
		broken ??= because;
		answer({
			done: false,
			because
		});
	};
	child.on("error", (error) => fail(error.message));
	child.on("exit", (code, signal) => fail(`the process that uploads ended with ${signal ?? code}`));
	child.on("message", (said) => {
		if (isAnswer(said)) answer(said);
	});
	return {
		send: (request) => new Promise((resolve) => {
			answer = resolve;
			if (broken !== null) return fail(broken);
			child.send(request, (error) => {
				if (error !== null) fail(error.message);
			});
		}),
		close: () => {
			if (child.connected) child.disconnect();
		}
	};
};
const isAnswer = (said) => typeof said === "object" && said !== null && "done" in said;

// src/report/comment.ts
/** By this sign the comment is found again; an HTML comment is not shown. */
const commentMark = "<!-- countersign -->";
const mostReasons = 5;
/** @param code the code that an approver copies, where one is asked for */
const commentOf = (assessment, code) => {
	const { reasons } = assessment;
	const lines = [
		commentMark,
		topOf(assessment, code),
		"",
		...reasons.slice(0, mostReasons).map(reasonLine)
	];
	if (reasons.length > mostReasons) lines.push(`- and ${reasons.length - mostReasons} more in the run's summary`);
	return `${lines.join("\n").trimEnd()}\n`;
};

// src/keep.ts
/** After the verdict: the artifact, the signature, the comment. A failure of any costs a copy and never the verdict. */
const say = (message) => warning(logText(oneLine(message, 500)), { title: "Countersign" });
/** The first upload under the record's name. */
const uploadOf = ({ assessment: { name, policy }, runner: { settings } }) => ({
	name,
	number: 1,
	retentionDays: settings.retentionDays ?? policy.evidence.retentionDays
});
/** @returns what the step after the job needs to keep its own record beside this one; null where nothing was uploaded */
const keep = async (kept) => {
	const { runner, folder } = kept;
	const bundle = runner.settings.attest ? await signed(kept) : [];
	const upload = await uploaded(kept, [...Object.keys(folder.files), ...bundle]);
	if (runner.settings.comment) await commented(kept);
	return upload;
};
const signed = async ({ folder, runner, path, assessment }) => {
	const { attestEvidence, bundleName } = await import("./attest.js");
	const made = await attestEvidence(folder.evidence, folder.digest, runner.settings.token ?? "", assessment.facts.repository.url);
	if (typeof made === "string") {
		say(`The evidence is not signed: ${made}. It needs permissions id-token: write and attestations: write, and a plan that has attestations.`);
		return [];
	}
	setOutput("attestation-url", made.url);
	const sums = `${bundleName}.sha256`;
	await writeFolder(path, {
		[bundleName]: made.bundle,
		[sums]: checksumOf(bundleName, made.bundle)
	});
	return [bundleName, sums];
};
const uploaded = async ({ assessment, env, path, runner, apart }, files) => {
	const reason = whyNoArtifacts(env);
	if (reason !== null) {
		info(logText(`${reason}: the evidence stays in ${path}.`));
		return null;
	}
	const uploader = apart ? uploaderApart() : here;
	try {
		return await sent(uploader, {
			assessment,
			runner,
			path
		}, files);
	} finally {
		uploader.close();
	}
};
const here = {
	send: upload,
	close: () => {}
};
const sent = async ({ send }, { assessment, runner, path }, files) => {
	const { facts, mode } = assessment;
	const first = uploadOf({
		assessment,
		runner
	});
	const done = await send({
		kind: "archive",
		upload: first,
		folder: path,
		files
	});
	if (!done.done) {
		say(`The evidence could not be uploaded and stays in ${path}: ${done.because}`);
		return null;
	}
	setOutput("artifact-id", String(done.id ?? ""));
	setOutput("artifact-url", facts.run.url === null || done.id === null ? "" : `${facts.run.url}/artifacts/${done.id}`);
	if (facts.run.job !== null && facts.inputs.decided === "" && mode !== "record") {
		const shown = await send({
			kind: "page",
			upload: first,
			folder: path,
			page: "evidence.html"
		});
		if (!shown.done) say(`The page could not be uploaded by itself; it is in the archive: ${shown.because}`);
	}
	return {
		...first,
		number: done.number + 1
	};
};
const commented = async ({ assessment, runner, code }) => {
	const { facts } = assessment;
	const pull = facts.pulls.known ? facts.pulls.value.find(({ merged }) => !merged) : void 0;
	if (pull === void 0 || facts.repository.name === null) return;
	const { keepComment } = await import("./comment.js");
	const problem = await keepComment({
		apiUrl: facts.inputs.apiUrl,
		ownApiUrl: runner.ownApiUrl,
		token: runner.settings.token,
		repository: facts.repository.name,
		pull: pull.number,
		mark: commentMark,
		body: commentOf(assessment, code),
		create: assessment.decision.tier !== "allow"
	});
	if (problem !== null) say(`The comment could not be kept up to date: ${problem}. It needs permission pull-requests: write.`);
};

export { keep, uploadOf };