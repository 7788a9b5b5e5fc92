// src/model/mode.ts
/** What the step does with the decision. */
/** From the most lenient to the strictest (wait and fail are equals). */
const MODES = [
	"observe",
	"record",
	"route",
	"wait",
	"fail"
];
/** The mode of that name; null where there is none. */
const modeOf = (text) => MODES.find((one) => one === text) ?? null;

export { modeOf as n, MODES as t };