// src/report/map-groups.ts
/** Of each kind and job that many are drawn; the tables name all. */
const mostOfJob = 8;
const mostNamed = 3;
/** In the order of their first jobs. */
const groupsOf = (drawn) => {
	const groups = /* @__PURE__ */ new Map();
	for (const one of drawn) {
		const { workflow, job } = one;
		const targets = targetsOf(job);
		const key = JSON.stringify([
			workflow.path,
			job.decision,
			job.before,
			job.environment,
			job.credentials.map(({ name, kind }) => [name, kind]).sort(),
			[...targets]
		]);
		const known = groups.get(key);
		if (known === void 0) groups.set(key, {
			workflow,
			jobs: [one],
			targets
		});
		else known.jobs.push(one);
	}
	return [...groups.values()];
};
/** What the job writes to, and with which credential; null where that is not known. */
const targetsOf = ({ findings }) => {
	const found = /* @__PURE__ */ new Map();
	for (const { target, credential, access, lowImpact } of findings) if (target !== null && access === "write" && !lowImpact && !found.has(target) && found.size < 8) found.set(target, credential);
	return found;
};
/** The names of the jobs, the first few of many. */
const namesOf = ({ jobs }) => {
	const names = jobs.map(({ job }) => job.job);
	return names.length <= 4 ? names : [...names.slice(0, mostNamed), `and ${names.length - mostNamed} more jobs`];
};
/** The events of a workflow, the first few of many: what starts its jobs is drawn once for all of them. */
const eventsOf = ({ events }) => events.length <= 8 ? events : [...events.slice(0, 7), `and ${events.length - 8 + 1} more`];

export { groupsOf as n, namesOf as r, eventsOf as t };