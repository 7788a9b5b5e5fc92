import { c as _enum, f as int, v as strictObject, y as string } from "./zod.js";

// src/model/account.ts
/** Who did something, as the platform or git names them. */
/** A GitHub account. `id` is the rename-proof identity; logins are compared without case. `null` where the source gave none. */
const Account = strictObject({
	id: int().nullable().describe("Numeric id, which a rename does not change; null where the source gave none."),
	login: string().describe("Login; compared without case."),
	type: _enum([
		"User",
		"Bot",
		"Organization",
		"Mannequin"
	]).nullable().describe("Kind of account; null where the source gave none.")
}).meta({
	id: "Account",
	description: "A GitHub account.",
	examples: [{
		id: 583231,
		login: "octocat",
		type: "User"
	}]
});
/** A GitHub App that acted, as `performed_via_github_app` names it. */
const App = strictObject({
	id: int().nullable().describe("The app's numeric id."),
	slug: string().describe("The app's name in addresses.")
}).meta({
	id: "App",
	description: "A GitHub App."
});
/** A git identity: anyone can write anything here. */
const Person = strictObject({
	name: string().describe("Name as git keeps it."),
	email: string().describe("E-mail address as git keeps it.")
}).meta({
	id: "Person",
	description: "A git identity: anyone can write anything here."
});
/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
const plainLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, "");
/** Same account? By id where both have one, else by login without case. */
const sameAccount = (a, b) => a.id !== null && b.id !== null ? a.id === b.id : a.login.toLowerCase() === b.login.toLowerCase();

export { sameAccount as a, plainLogin as i, App as n, Person as r, Account as t };