// src/approval/protection.ts
/** As it was asked about: names of environments are compared without case. */
const protectionOf = ({ environments }, name) => Object.hasOwn(environments, name.toLowerCase()) ? environments[name.toLowerCase()] : void 0;
/** Every hole in it, the widest first; an expression cannot be asked about before the run. */
const holesOf = (protection, name) => {
	if (name.includes("${{")) return ["dynamic"];
	if (protection === void 0) return ["unknown"];
	if (!protection.known) return protection.cause === "not-found" ? ["missing"] : ["unknown"];
	const { exists, reviewers, preventSelfReview, adminsCanBypass } = protection.value;
	if (!exists) return ["missing"];
	if (reviewers.length === 0) return ["name-only"];
	return [...adminsCanBypass === true ? ["bypassable"] : [], ...preventSelfReview === true ? [] : ["self-approvable"]];
};
/** @param name as written */
const guardOf = (protection, name) => holesOf(protection, name)[0] ?? "guarded";
/** Does the policy accept it with every hole that it has? Nothing makes an environment acceptable through which nobody has to be asked. */
const isAccepted = (protection, name, accept) => {
	const holes = holesOf(protection, name);
	if (holes.some((hole) => isVacuous(hole) || hole === "dynamic" || hole === "unknown")) return false;
	return holes.length === 0 ? accept.includes("guarded") : holes.every((hole) => accept.includes(hole));
};
const guardWords = {
	guarded: "it has required reviewers, and neither self-review nor administrators get around them",
	"self-approvable": "whoever started the run may approve it",
	bypassable: "administrators may bypass its reviewers",
	"name-only": "it has no required reviewers, so a job that names it starts at once",
	missing: "it does not exist, so GitHub would create it without protection",
	dynamic: "its name is made by an expression",
	unknown: "its protection could not be read"
};
/** With these, no click of anybody is an approval: nobody had to be asked. */
const isVacuous = (guard) => guard === "missing" || guard === "name-only";

export { protectionOf as a, isVacuous as i, guardWords as n, isAccepted as r, guardOf as t };