import { l as globsMatch } from "./load.js";
import { n as isAfter } from "./time.js";

// src/policy/exceptions.ts
/** No exception lifts these: a lifted one would hide an attack on the gate or what nobody could see. */
const neverLifted = /* @__PURE__ */ new Set([
	"gate-itself",
	"secret-exposure",
	"unreadable"
]);
const isExpired = ({ until }, now) => isAfter(now, until);
/** Does it speak about this rule and surface, its date aside? An empty scope speaks about nothing. */
const covers = ({ scope: { rules, categories, paths, jobs } }, rule, surface) => {
	const { category } = surface;
	if (category !== null && neverLifted.has(category)) return false;
	if (rules.length + categories.length + paths.length + jobs.length === 0) return false;
	return (rules.length === 0 || rules.includes(rule)) && (categories.length === 0 || category !== null && categories.includes(category)) && (paths.length === 0 || surface.at !== null && globsMatch(paths, surface.at.path)) && (jobs.length === 0 || surface.at?.job != null && globsMatch(jobs, surface.at.job));
};

export { isExpired as n, neverLifted as r, covers as t };