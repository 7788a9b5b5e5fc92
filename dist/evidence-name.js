// src/evidence-name.ts
/** `countersign-<job>-<attempt>`; in a matrix with its index, beside a second gate with the step's id. */
const evidenceName = ({ run, inputs }) => {
	if (inputs.evidenceName !== "") return inputs.evidenceName;
	const leg = run.jobIndex === null ? "" : `.${run.jobIndex}`;
	const own = run.step !== null && !run.step.startsWith("__") && !/^(?:gate|countersign)$/.test(run.step) ? `-${run.step}` : "";
	return `countersign-${run.job ?? "local"}${leg}${own}-${run.attempt ?? 1}`;
};

export { evidenceName as t };