import { f as headlineOf, m as weighty } from "./gate.js";
import { g as GateError, l as oneLine } from "./words.js";
import { lstat, open, stat } from "node:fs/promises";
import { parseArgs } from "node:util";

// src/cli/options.ts
/** Options of a command, parsed strictly: an unknown one is a usage error that names the known ones. */
/** @throws GateError `usage` with what was wrong and where help is. */
const parseOptions = (command, args, options) => {
	try {
		return parseArgs({
			args: [...args],
			options: {
				...options,
				help: {
					type: "boolean",
					short: "h"
				},
				json: { type: "boolean" }
			},
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new GateError("usage", `${error instanceof Error ? error.message : String(error)} See countersign ${command} --help.`, { cause: error });
	}
};
/** @throws GateError `usage` where positional arguments were given to a command that takes none, or too many. */
const positionals = (command, given, most) => {
	if (given.length > most) throw new GateError("usage", `${command} takes ${most === 0 ? "no" : `at most ${most}`} positional argument(s). See countersign ${command} --help.`);
	return given;
};
/** @throws GateError `usage` where the text is no whole number from 1 to `most`. */
const wholeNumber = (flag, text, otherwise, most) => {
	if (text === void 0) return otherwise;
	const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (number < 1 || number > most) throw new GateError("usage", `${flag} takes a whole number from 1 to ${most}.`);
	return number;
};

// src/io/read-text.ts
/** A file that someone named on the command line: bounded, and text as it says it is. */
/** @throws GateError with the given code where it is not there, is larger than `most` bytes, is no file, or is not UTF-8 */
const readText = async (path, { code, what, most, hostile = false }) => {
	const fail = (why, cause) => new GateError(code, `${path} ${why}. Name ${what}.`, { cause });
	const about = await (hostile ? lstat(path) : stat(path)).catch((cause) => {
		throw fail("is not there", cause);
	});
	if (about.isDirectory()) throw fail("is a folder");
	if (hostile && !about.isFile()) throw fail("is no plain file");
	if (about.size > most) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`);
	const bytes = await upTo(path, most).catch((cause) => {
		throw fail("cannot be read", cause);
	});
	if (bytes === null) throw fail(`is larger than ${Math.floor(most / 1024)} KiB`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (cause) {
		throw fail("is not UTF-8", cause);
	}
};
const CHUNK = 262144;
/** At most so many bytes, also of a pipe or a device that never ends; null where there are more. A stream would do it, and takes longer to load than to use. */
const upTo = async (path, most) => {
	const file = await open(path, "r");
	try {
		const chunks = [];
		for (let size = 0; size <= most;) {
			const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, null);
			if (bytesRead === 0) return Buffer.concat(chunks);
			size += bytesRead;
			chunks.push(buffer.subarray(0, bytesRead));
		}
		return null;
	} finally {
		await file.close();
	}
};

// src/report/terminal.ts
const esc = "\x1B[";
const bold = (text) => `${esc}1m${text}${esc}22m`;
const dim = (text) => `${esc}2m${text}${esc}22m`;
const colours = {
	proceed: "32",
	hold: "33",
	stop: "31"
};
const coloured = (verdict, text) => `${esc}${colours[verdict]}m${text}${esc}39m`;
const mostReasons = 12;
const mostGaps = 8;
/** Lines of at most `width` signs, broken between words; a word that is longer is broken where the line ends. */
const wrapped = (text, width) => {
	const lines = [];
	let room = 0;
	for (const word of text.split(" ")) {
		const signs = [...word];
		if (lines.length > 0 && signs.length < room) {
			lines.push(`${lines.pop()} ${word}`);
			room -= signs.length + 1;
			continue;
		}
		for (let from = 0; from < Math.max(signs.length, 1); from += width) lines.push(signs.slice(from, from + width).join(""));
		room = width - [...lines.at(-1) ?? ""].length;
	}
	return lines;
};
/** @param width columns of the terminal */
const terminalOf = (assessment, width) => {
	const { verdict, reasons, decision, gaps, initiation, decisionId, policy } = assessment;
	const head = headlineOf(assessment);
	const clip = (text, indent = 0) => oneLine(text, Math.max(width - indent, 40));
	const lines = [
		bold(coloured(verdict, head.verdict)),
		"",
		`  ${oneLine(head.who, 400)}`,
		`  ${oneLine(head.what, 600)}`,
		...head.ask === null ? [] : ["", `  ${bold(oneLine(head.ask, 600))}`]
	];
	if (reasons.length > 0) {
		lines.push("", bold("Why"));
		for (const { message, at, code } of reasons.slice(0, mostReasons)) {
			const quote = decision.surfaces.find((surface) => surface.at?.path === at?.path && surface.at?.line === at?.line && surface.code === code)?.quote;
			lines.push(`  ${clip(message, 2)}`);
			if (at !== null) lines.push(dim(`    ${clip(`${at.path}:${at.line}${quote ? `  ${quote}` : ""}`, 4)}`));
		}
		if (reasons.length > mostReasons) lines.push(dim(`  and ${reasons.length - mostReasons} more in the evidence`));
	}
	const hits = initiation.signals.filter(({ outcome }) => outcome === "hit");
	if (hits.length > 0) {
		lines.push("", bold("Signs of an agent"));
		for (const { title, subject, value } of hits.slice(0, 6)) {
			const where = oneLine(subject, 24);
			lines.push(`  ${oneLine(`${title}: ${value ?? ""}`, Math.max(width - 4 - where.length, 30))} ${dim(where)}`);
		}
	}
	if (gaps.length > 0) {
		lines.push("", bold("Gaps"));
		for (const { id, fact, who } of gaps.slice(0, mostGaps)) lines.push(`  ${clip(`${id}: ${fact}`, 2)} ${dim(`(${who})`)}`);
		if (gaps.length > mostGaps) lines.push(dim(`  and ${gaps.length - mostGaps} more in the evidence`));
	}
	const ordinary = decision.surfaces.length - weighty(decision.surfaces).length;
	lines.push("", dim(`policy ${oneLine(policy.source, 80)} · ${ordinary} ordinary finding(s) · ${decisionId}`), "");
	return lines.join("\n");
};

// src/conforms.ts
/** True only where the value is of that shape for certain. */
const conforms = (root, value) => holds(root, root, value);
const holds = (root, shape, value) => {
	if (shape.$ref !== void 0) {
		const shared = root.$defs[shape.$ref.slice(8)];
		return shared !== void 0 && holds(root, shared, value);
	}
	if (shape.anyOf !== void 0) return shape.anyOf.some((one) => holds(root, one, value));
	if ("const" in shape) return value === shape.const;
	if (shape.enum !== void 0) return shape.enum.includes(value);
	switch (shape.type) {
		case "object": return typeof value === "object" && value !== null && !Array.isArray(value) && membersHold(root, shape, value);
		case "array": return Array.isArray(value) && value.every((item) => holds(root, shape.items ?? {}, item));
		case "string": return typeof value === "string" && (shape.pattern === void 0 || new RegExp(shape.pattern).test(value));
		case "integer": return Number.isSafeInteger(value) && inBounds(shape, Number(value));
		case "number": return Number.isFinite(value) && inBounds(shape, Number(value));
		case "boolean": return typeof value === "boolean";
		case "null": return value === null;
		default: return false;
	}
};
const inBounds = ({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }, value) => value >= minimum && value <= maximum;
const membersHold = (root, { properties = {}, required = [], additionalProperties = false }, value) => required.every((key) => Object.hasOwn(value, key)) && Object.entries(value).every(([key, item]) => {
	if (key === "__proto__") return false;
	const shape = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
	return shape !== void 0 && shape !== false && holds(root, shape, item);
});

// src/facts-shape.ts
const factsShape = {
	"type": "object",
	"properties": {
		"schema": { "const": "urn:countersign:facts:v1" },
		"tool": {
			"type": "object",
			"properties": {
				"name": { "const": "countersign" },
				"version": { "type": "string" }
			},
			"required": ["name", "version"],
			"additionalProperties": false
		},
		"observedAt": { "type": "string" },
		"source": { "enum": ["github", "git"] },
		"repository": { "$ref": "#/$defs/Repository" },
		"run": { "$ref": "#/$defs/Run" },
		"inputs": { "$ref": "#/$defs/GateInputs" },
		"actors": {
			"type": "array",
			"items": { "$ref": "#/$defs/Actor" }
		},
		"app": { "anyOf": [{
			"type": "object",
			"properties": {
				"known": { "const": true },
				"value": { "anyOf": [{ "$ref": "#/$defs/App" }, { "type": "null" }] }
			},
			"required": ["known", "value"],
			"additionalProperties": false
		}, { "$ref": "#/$defs/Unknown" }] },
		"ranges": {
			"type": "array",
			"items": { "$ref": "#/$defs/Range" }
		},
		"checkouts": {
			"type": "array",
			"items": { "$ref": "#/$defs/Checkout" }
		},
		"pulls": { "anyOf": [{
			"type": "object",
			"properties": {
				"known": { "const": true },
				"value": {
					"type": "array",
					"items": { "$ref": "#/$defs/Pull" }
				}
			},
			"required": ["known", "value"],
			"additionalProperties": false
		}, { "$ref": "#/$defs/Unknown" }] },
		"changes": { "anyOf": [{
			"type": "object",
			"properties": {
				"known": { "const": true },
				"value": {
					"type": "array",
					"items": { "$ref": "#/$defs/ChangedFile" }
				}
			},
			"required": ["known", "value"],
			"additionalProperties": false
		}, { "$ref": "#/$defs/Unknown" }] },
		"files": {
			"type": "object",
			"properties": {
				"workflow": { "$ref": "#/$defs/FileSet" },
				"base": { "$ref": "#/$defs/FileSet" },
				"head": { "$ref": "#/$defs/FileSet" },
				"trusted": { "$ref": "#/$defs/FileSet" }
			},
			"required": [
				"workflow",
				"base",
				"head",
				"trusted"
			],
			"additionalProperties": false
		},
		"policy": {
			"type": "object",
			"properties": {
				"trusted": { "$ref": "#/$defs/PolicyText" },
				"changed": { "anyOf": [{ "$ref": "#/$defs/PolicyText" }, { "type": "null" }] },
				"extended": {
					"type": "array",
					"items": { "$ref": "#/$defs/PolicyText" }
				},
				"exceptions": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"id": { "type": "string" },
							"commit": { "anyOf": [{
								"type": "object",
								"properties": {
									"known": { "const": true },
									"value": { "$ref": "#/$defs/Commit" }
								},
								"required": ["known", "value"],
								"additionalProperties": false
							}, { "$ref": "#/$defs/Unknown" }] }
						},
						"required": [
							"path",
							"id",
							"commit"
						],
						"additionalProperties": false
					}
				}
			},
			"required": [
				"trusted",
				"changed",
				"extended"
			],
			"additionalProperties": false
		},
		"environments": {
			"type": "object",
			"additionalProperties": { "anyOf": [{
				"type": "object",
				"properties": {
					"known": { "const": true },
					"value": { "$ref": "#/$defs/Protection" }
				},
				"required": ["known", "value"],
				"additionalProperties": false
			}, { "$ref": "#/$defs/Unknown" }] }
		},
		"approvals": { "anyOf": [{
			"type": "object",
			"properties": {
				"known": { "const": true },
				"value": {
					"type": "array",
					"items": { "$ref": "#/$defs/Approval" }
				}
			},
			"required": ["known", "value"],
			"additionalProperties": false
		}, { "$ref": "#/$defs/Unknown" }] },
		"enteredAt": { "anyOf": [{
			"type": "object",
			"properties": {
				"known": { "const": true },
				"value": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			},
			"required": ["known", "value"],
			"additionalProperties": false
		}, { "$ref": "#/$defs/Unknown" }] },
		"reviews": { "anyOf": [{
			"type": "object",
			"properties": {
				"known": { "const": true },
				"value": {
					"type": "array",
					"items": { "$ref": "#/$defs/Review" }
				}
			},
			"required": ["known", "value"],
			"additionalProperties": false
		}, { "$ref": "#/$defs/Unknown" }] },
		"teams": {
			"type": "object",
			"additionalProperties": { "anyOf": [{
				"type": "object",
				"properties": {
					"known": { "const": true },
					"value": {
						"type": "array",
						"items": { "$ref": "#/$defs/Account" }
					}
				},
				"required": ["known", "value"],
				"additionalProperties": false
			}, { "$ref": "#/$defs/Unknown" }] }
		},
		"ended": { "$ref": "#/$defs/Ended" },
		"waited": {
			"type": "object",
			"properties": {
				"ended": { "enum": ["timeout", "cancelled"] },
				"minutes": { "type": "number" }
			},
			"required": ["ended", "minutes"],
			"additionalProperties": false
		},
		"keeping": { "$ref": "#/$defs/Keeping" },
		"stopped": {
			"type": "object",
			"properties": {
				"code": { "type": "string" },
				"message": { "type": "string" }
			},
			"required": ["code", "message"],
			"additionalProperties": false
		},
		"blindSpots": {
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"required": [
		"schema",
		"tool",
		"observedAt",
		"source",
		"repository",
		"run",
		"inputs",
		"actors",
		"app",
		"ranges",
		"checkouts",
		"pulls",
		"changes",
		"files",
		"policy",
		"environments",
		"approvals",
		"blindSpots"
	],
	"additionalProperties": false,
	"$defs": {
		"Unknown": {
			"type": "object",
			"properties": {
				"known": { "const": false },
				"cause": { "$ref": "#/$defs/Cause" },
				"because": { "type": "string" }
			},
			"required": [
				"known",
				"cause",
				"because"
			],
			"additionalProperties": false
		},
		"Cause": { "enum": [
			"not-in-source",
			"not-asked",
			"forbidden",
			"not-found",
			"truncated",
			"dynamic",
			"remote",
			"unreadable",
			"unreachable",
			"limit"
		] },
		"Sha": {
			"type": "string",
			"pattern": "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
		},
		"Repository": {
			"type": "object",
			"properties": {
				"id": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"name": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"url": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"visibility": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "enum": [
							"public",
							"private",
							"internal"
						] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"defaultBranch": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "type": "string" }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"defaultSha": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "$ref": "#/$defs/Sha" }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"id",
				"name",
				"url",
				"visibility",
				"defaultBranch",
				"defaultSha"
			],
			"additionalProperties": false
		},
		"Run": {
			"type": "object",
			"properties": {
				"id": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"attempt": { "anyOf": [{
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"event": { "type": "string" },
				"action": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"ref": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"sha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"headSha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"url": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"workflow": { "anyOf": [{
					"type": "object",
					"properties": {
						"path": { "type": "string" },
						"sha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] }
					},
					"required": ["path", "sha"],
					"additionalProperties": false
				}, { "type": "null" }] },
				"jobWorkflow": { "anyOf": [{
					"type": "object",
					"properties": {
						"repository": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
						"path": { "type": "string" },
						"sha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] }
					},
					"required": [
						"repository",
						"path",
						"sha"
					],
					"additionalProperties": false
				}, { "type": "null" }] },
				"job": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"jobIndex": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"jobContext": { "type": "boolean" },
				"step": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"referenced": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"sha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
									"ref": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
								},
								"required": [
									"path",
									"sha",
									"ref"
								],
								"additionalProperties": false
							}
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"tampering": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": [
				"id",
				"attempt",
				"event",
				"action",
				"ref",
				"sha",
				"headSha",
				"url",
				"workflow",
				"jobWorkflow",
				"job",
				"jobIndex",
				"jobContext",
				"step",
				"referenced",
				"tampering"
			],
			"additionalProperties": false
		},
		"Mode": { "enum": [
			"observe",
			"record",
			"route",
			"wait",
			"fail"
		] },
		"GateInputs": {
			"type": "object",
			"properties": {
				"mode": { "$ref": "#/$defs/Mode" },
				"policy": { "type": "string" },
				"environment": { "type": "string" },
				"jobs": {
					"type": "array",
					"items": { "type": "string" }
				},
				"decided": { "type": "string" },
				"agent": { "type": "string" },
				"evidenceName": { "type": "string" },
				"apiUrl": { "type": "string" }
			},
			"required": [
				"mode",
				"policy",
				"environment",
				"jobs",
				"decided",
				"agent",
				"evidenceName",
				"apiUrl"
			],
			"additionalProperties": false
		},
		"Actor": {
			"type": "object",
			"properties": {
				"role": { "$ref": "#/$defs/Role" },
				"account": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"hop": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				}
			},
			"required": [
				"role",
				"account",
				"hop"
			],
			"additionalProperties": false
		},
		"Role": { "enum": [
			"actor",
			"triggering-actor",
			"sender",
			"comment-author",
			"review-author",
			"release-author",
			"deployer",
			"upstream-actor",
			"upstream-triggering-actor",
			"subject-author"
		] },
		"Account": {
			"type": "object",
			"properties": {
				"id": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"login": { "type": "string" },
				"type": { "anyOf": [{ "enum": [
					"User",
					"Bot",
					"Organization",
					"Mannequin"
				] }, { "type": "null" }] }
			},
			"required": [
				"id",
				"login",
				"type"
			],
			"additionalProperties": false
		},
		"App": {
			"type": "object",
			"properties": {
				"id": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"slug": { "type": "string" }
			},
			"required": ["id", "slug"],
			"additionalProperties": false
		},
		"Range": {
			"type": "object",
			"properties": {
				"origin": { "enum": [
					"event",
					"checkout",
					"upstream"
				] },
				"base": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"head": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"basis": { "type": "string" },
				"commits": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": { "$ref": "#/$defs/Commit" }
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"truncated": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			},
			"required": [
				"origin",
				"base",
				"head",
				"basis",
				"commits",
				"truncated"
			],
			"additionalProperties": false
		},
		"Commit": {
			"type": "object",
			"properties": {
				"sha": { "$ref": "#/$defs/Sha" },
				"parents": {
					"type": "array",
					"items": { "$ref": "#/$defs/Sha" }
				},
				"author": { "$ref": "#/$defs/Person" },
				"committer": { "$ref": "#/$defs/Person" },
				"authorAccount": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"committerAccount": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"authoredAt": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"committedAt": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"message": { "type": "string" },
				"coAuthors": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"email": { "type": "string" },
									"account": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] }
								},
								"required": ["email", "account"],
								"additionalProperties": false
							}
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"signature": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "$ref": "#/$defs/Signature" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"pulls": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": {
								"type": "integer",
								"minimum": -9007199254740991,
								"maximum": 9007199254740991
							}
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"sha",
				"parents",
				"author",
				"committer",
				"authorAccount",
				"committerAccount",
				"authoredAt",
				"committedAt",
				"message",
				"signature",
				"pulls"
			],
			"additionalProperties": false
		},
		"Person": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"email": { "type": "string" }
			},
			"required": ["name", "email"],
			"additionalProperties": false
		},
		"Signature": {
			"type": "object",
			"properties": {
				"kind": { "enum": [
					"ssh",
					"pgp",
					"x509"
				] },
				"key": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"verified": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "type": "boolean" }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"kind",
				"key",
				"verified"
			],
			"additionalProperties": false
		},
		"Checkout": {
			"type": "object",
			"properties": {
				"written": { "type": "string" },
				"repository": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"job": { "type": "string" },
				"sha": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "$ref": "#/$defs/Sha" }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"written",
				"repository",
				"job",
				"sha"
			],
			"additionalProperties": false
		},
		"Pull": {
			"type": "object",
			"properties": {
				"number": {
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				},
				"url": { "type": "string" },
				"author": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"title": { "type": "string" },
				"body": { "type": "string" },
				"labels": {
					"type": "array",
					"items": { "type": "string" }
				},
				"headRef": { "type": "string" },
				"headSha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"headRepository": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"baseRef": { "type": "string" },
				"baseSha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"fork": { "type": "boolean" },
				"merged": { "type": "boolean" },
				"mergedBy": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"app": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"commits": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": { "$ref": "#/$defs/Commit" }
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"number",
				"url",
				"author",
				"title",
				"body",
				"labels",
				"headRef",
				"headSha",
				"headRepository",
				"baseRef",
				"baseSha",
				"fork",
				"merged",
				"mergedBy",
				"app",
				"commits"
			],
			"additionalProperties": false
		},
		"ChangedFile": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"previousPath": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"status": { "enum": [
					"added",
					"modified",
					"removed",
					"renamed",
					"typechange"
				] },
				"modeBefore": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"modeAfter": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			},
			"required": [
				"path",
				"previousPath",
				"status",
				"modeBefore",
				"modeAfter"
			],
			"additionalProperties": false
		},
		"File": {
			"type": "object",
			"properties": {
				"blob": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"mode": { "type": "string" },
				"text": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			},
			"required": [
				"blob",
				"mode",
				"text"
			],
			"additionalProperties": false
		},
		"FileSet": {
			"type": "object",
			"properties": {
				"at": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"entries": {
					"type": "object",
					"additionalProperties": { "anyOf": [{
						"type": "object",
						"properties": {
							"known": { "const": true },
							"value": { "anyOf": [{ "$ref": "#/$defs/File" }, { "type": "null" }] }
						},
						"required": ["known", "value"],
						"additionalProperties": false
					}, { "$ref": "#/$defs/Unknown" }] }
				}
			},
			"required": ["at", "entries"],
			"additionalProperties": false
		},
		"PolicyText": {
			"type": "object",
			"properties": {
				"written": { "type": "string" },
				"path": { "type": "string" },
				"ref": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"sha": { "anyOf": [{ "$ref": "#/$defs/Sha" }, { "type": "null" }] },
				"blob": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"named": { "type": "boolean" },
				"text": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"written",
				"path",
				"ref",
				"sha",
				"blob",
				"named",
				"text"
			],
			"additionalProperties": false
		},
		"Reviewer": {
			"type": "object",
			"properties": {
				"kind": { "enum": ["user", "team"] },
				"id": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"name": { "type": "string" }
			},
			"required": [
				"kind",
				"id",
				"name"
			],
			"additionalProperties": false
		},
		"Protection": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"exists": { "type": "boolean" },
				"reviewers": {
					"type": "array",
					"items": { "$ref": "#/$defs/Reviewer" }
				},
				"preventSelfReview": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"adminsCanBypass": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
				"waitMinutes": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"branchPolicy": { "anyOf": [{ "enum": [
					"none",
					"protected-branches",
					"custom"
				] }, { "type": "null" }] }
			},
			"required": [
				"name",
				"exists",
				"reviewers",
				"preventSelfReview",
				"adminsCanBypass",
				"waitMinutes",
				"branchPolicy"
			],
			"additionalProperties": false
		},
		"Approval": {
			"type": "object",
			"properties": {
				"environments": {
					"type": "array",
					"items": { "type": "string" }
				},
				"state": { "enum": [
					"approved",
					"rejected",
					"pending"
				] },
				"account": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] },
				"comment": { "type": "string" }
			},
			"required": [
				"environments",
				"state",
				"account",
				"comment"
			],
			"additionalProperties": false
		},
		"Review": {
			"type": "object",
			"properties": {
				"account": { "anyOf": [{ "$ref": "#/$defs/Account" }, { "type": "null" }] },
				"state": { "enum": [
					"approved",
					"changes-requested",
					"commented",
					"dismissed",
					"pending"
				] },
				"commit": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"body": { "type": "string" },
				"at": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
				"permission": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": { "enum": [
							"admin",
							"maintain",
							"write",
							"triage",
							"read",
							"none"
						] }
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"account",
				"state",
				"commit",
				"body",
				"at",
				"permission"
			],
			"additionalProperties": false
		},
		"Ended": {
			"type": "object",
			"properties": {
				"jobs": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "object",
							"additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"checks": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": { "$ref": "#/$defs/Checked" }
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"statuses": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": { "$ref": "#/$defs/Checked" }
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] },
				"evidence": { "anyOf": [{
					"type": "object",
					"properties": {
						"known": { "const": true },
						"value": {
							"type": "array",
							"items": { "$ref": "#/$defs/EarlierEvidence" }
						}
					},
					"required": ["known", "value"],
					"additionalProperties": false
				}, { "$ref": "#/$defs/Unknown" }] }
			},
			"required": [
				"jobs",
				"checks",
				"statuses",
				"evidence"
			],
			"additionalProperties": false
		},
		"Checked": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"conclusion": { "anyOf": [{ "type": "string" }, { "type": "null" }] }
			},
			"required": ["name", "conclusion"],
			"additionalProperties": false
		},
		"EarlierEvidence": {
			"type": "object",
			"properties": {
				"artifact": { "type": "string" },
				"file": { "type": "string" },
				"digest": { "type": "string" }
			},
			"required": [
				"artifact",
				"file",
				"digest"
			],
			"additionalProperties": false
		},
		"Keeping": {
			"type": "object",
			"properties": {
				"artifacts": { "type": "boolean" },
				"askedDays": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"mostDays": { "anyOf": [{
					"type": "integer",
					"minimum": -9007199254740991,
					"maximum": 9007199254740991
				}, { "type": "null" }] },
				"signing": { "enum": [
					"not-asked",
					"possible",
					"no-id-token"
				] }
			},
			"required": [
				"artifacts",
				"askedDays",
				"mostDays",
				"signing"
			],
			"additionalProperties": false
		}
	}
};

// src/cli/recorded-facts.ts
/** Facts that an earlier run recorded, read back. */
const LARGEST = 268435456;
/**
* Recorded facts were redacted when they were recorded; they are judged as they are, so that every door gives the same bytes.
*
* @throws GateError `facts-invalid`
*/
const recordedFacts = async (path) => {
	const text = await readText(path, {
		code: "facts-invalid",
		what: "the facts.json of an evidence folder",
		most: LARGEST
	});
	let value;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw new GateError("facts-invalid", `${path} is no JSON. Name the facts.json of an evidence folder.`, { cause });
	}
	if (areFacts(value)) return value;
	const { Facts } = await import("./facts2.js");
	const parsed = Facts.safeParse(value);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw new GateError("facts-invalid", `${path} holds no facts that this version reads: ${issue?.path.map(String).join(".") || "its root"}: ${issue?.message ?? ""}.`);
};
/** The published schema is made from `Facts`, and tests hold the two together. */
const areFacts = (value) => conforms(factsShape, value);

export { wrapped as a, positionals as c, terminalOf as i, wholeNumber as l, bold as n, readText as o, dim as r, parseOptions as s, recordedFacts as t };