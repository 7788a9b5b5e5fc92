// src/model/errors.ts
/** The one error that we throw on purpose, with a closed list of codes. */
/** Whose fault it is: decides the CLI's exit code (`user` 6, `usage` 2, `github` and `us` 1). */
const faults = {
	usage: "usage",
	"input-invalid": "user",
	"event-unreadable": "user",
	"facts-invalid": "user",
	"policy-not-found": "user",
	"policy-invalid": "user",
	"job-not-found": "user",
	"workflow-not-found": "user",
	"repository-unreadable": "user",
	"range-not-found": "user",
	"api-unreachable": "github",
	"evidence-unwritable": "user",
	"tls-refused": "user",
	cancelled: "github",
	internal: "us"
};
/** Messages name the likely cause and the cure in one breath. They never quote a secret; hostile text in them is cleaned by the face. */
var GateError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "GateError";
		this.code = code;
	}
	get fault() {
		return faults[this.code];
	}
};

export { GateError as t };