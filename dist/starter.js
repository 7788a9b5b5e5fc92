import { t as loadPolicy } from "./load.js";

// src/policy/starter.ts
const starterPolicy = () => {
	const loaded = loadPolicy(null, { source: "starter" });
	if (!loaded.ok) throw new Error("the built-in policy does not load");
	return loaded.policy;
};

export { starterPolicy as t };