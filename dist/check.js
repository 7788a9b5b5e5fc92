import { B as policyOf, Xt as valueOr, _t as disclose, h as assess, n as folderOf, ot as agentAddresses } from "./gate.js";
import { r as writeFolder } from "./artifact.js";
import { f as terminalText, g as GateError, i as inertJson, t as version } from "./words.js";
import { c as positionals, i as terminalOf, r as dim, s as parseOptions, t as recordedFacts } from "./terminal.js";
import { resolve } from "node:path";

// src/report/json.ts
/** Keys, order and meaning are a contract; see the CLI's reference. */
const checkJson = ({ decision, verdict, initiation, reasons, gaps, decisionId }) => ({
	decision: decision.tier,
	verdict,
	initiator: initiation.initiator,
	involvement: initiation.involvement,
	agents: initiation.agents,
	risk: decision.risk,
	categories: decision.categories,
	rules: decision.rulings.map(({ rule, decision: tier, row, because, lifted }) => ({
		rule,
		decision: tier,
		row,
		because,
		lifted
	})),
	reasons,
	gaps,
	decisionId
});

// src/cli/check.ts
/** `countersign check`: the gate on a local repository, from git alone, or on recorded facts. */
const help = `Usage: countersign check [--repo DIR] [--range A..B] [--workflow PATH] [--jobs a,b] [--policy FILE] [--out DIR] [--json]
       countersign check --facts FILE [--out DIR] [--json]

Decides as the gate would, and writes the evidence folder. Without --workflow only the change is judged, and nothing of what a run would do.

  --repo DIR          work tree, bare repository or git directory (default: here)
  --range A..B        commits after A up to B; one revision: that commit alone (default: this branch against the default branch)
  --workflow PATH     the workflow that would run, such as .github/workflows/release.yml
  --jobs a,b          its protected jobs (default: all)
  --policy FILE       a policy on this disk (default: read at the base of the range, else the starter policy)
  --event FILE        a recorded event payload; --event-name names the event
  --as-agent ID       assume that this agent wrote it
  --facts FILE        recorded facts instead of a repository
  --out DIR           where the evidence goes (default: countersign-evidence)
Exit: 0 proceed, 3 block, 4 approval needed, 6 bad input or policy.
`;
const exitCodes = {
	proceed: 0,
	hold: 4,
	stop: 3
};
const run = async (args, console) => {
	const { values, positionals: given } = parseOptions("check", args, {
		repo: { type: "string" },
		range: { type: "string" },
		workflow: { type: "string" },
		jobs: { type: "string" },
		policy: { type: "string" },
		event: { type: "string" },
		"event-name": { type: "string" },
		"as-agent": { type: "string" },
		facts: { type: "string" },
		out: { type: "string" }
	});
	if (values.help) {
		console.out(help);
		return 0;
	}
	positionals("check", given, 0);
	const facts = values.facts === void 0 ? await gathered(values, console) : await recordedFacts(resolve(console.cwd, values.facts));
	const assessment = assess(facts);
	const folder = folderOf(assessment);
	const out = resolve(console.cwd, values.out ?? "countersign-evidence");
	await writeFolder(out, folder.files);
	if (values.json) console.out(`${inertJson(checkJson(assessment))}\n`);
	else {
		console.out(terminalOf(assessment, console.width));
		if (facts.run.workflow === null) console.out(`${dim("The change alone was judged: name a --workflow to see what its run could touch.")}\n`);
		console.out(`${dim(`evidence ${folder.digest}`)}\n${dim(`in ${terminalText(values.out ?? "countersign-evidence")}`)}\n`);
	}
	return exitCodes[assessment.verdict];
};
const gathered = async (wanted, console) => {
	if (wanted.event === void 0 !== (wanted["event-name"] === void 0)) throw new GateError("usage", "--event and --event-name go together: a payload does not say what it is.");
	const { openRepository } = await import("./open-repository.js");
	const { gatherLocal } = await import("./gather-local2.js");
	const repository = await openRepository(resolve(console.cwd, wanted.repo ?? "."));
	try {
		const facts = await gatherLocal(repository, {
			range: wanted.range ?? null,
			workflow: wanted.workflow ?? null,
			jobs: (wanted.jobs ?? "").split(/[\s,]+/).filter(Boolean),
			policy: wanted.policy === void 0 ? null : resolve(console.cwd, wanted.policy),
			event: wanted.event === void 0 || wanted["event-name"] === void 0 ? null : {
				path: resolve(console.cwd, wanted.event),
				name: wanted["event-name"]
			},
			agent: wanted["as-agent"] ?? "",
			now: console.now,
			version
		});
		const open = valueOr(facts.repository.visibility, "unknown");
		const full = policyOf(facts).evidence.public === "full" || open === "private" || open === "internal";
		return disclose(facts, {
			keep: agentAddresses,
			full
		});
	} finally {
		repository.close();
	}
};

export { run };