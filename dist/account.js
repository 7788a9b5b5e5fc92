import { f as strictObject, p as string, r as _enum, s as int } from "./zod.js";

// src/model/account.ts
/** Who did something, as the platform or git names them. */
/** A GitHub account. `id` is the rename-proof identity; logins are compared without case. `null` where the source gave none. */
const Account = strictObject({
	id: int().nullable(),
	login: string(),
	type: _enum([
		"User",
		"Bot",
		"Organization",
		"Mannequin"
	]).nullable()
});
/** A GitHub App that acted, as `performed_via_github_app` names it. */
const App = strictObject({
	id: int().nullable(),
	slug: string()
});
/** A git identity: anyone can write anything here. */
const Person = strictObject({
	name: string(),
	email: string()
});
/** A login as it is compared: lower case, without the `[bot]` that REST appends and GraphQL leaves out. */
const plainLogin = (login) => login.toLowerCase().replace(/\[bot\]$/, "");

export { plainLogin as i, App as n, Person as r, Account as t };