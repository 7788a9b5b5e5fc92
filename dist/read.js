import { i as unknown, n as known$1 } from "./fact.js";
import { a as textAt, n as literal, t as isHandedOut } from "./workflow.js";
import { a as ContextAccess, c as IndexAccess, d as Star, f as Unary, i as Binary, l as Literal, n as Lexer, o as FunctionCall, r as TokenType, s as Grouping, t as Parser, u as Logical } from "./expressions.js";
import { c as isNode, i as Scalar, l as isScalar, o as isAlias, s as isMap, t as parseDocument } from "./yaml.js";
import { t as parse } from "./shell.js";

// src/workflows/remember.ts
/** Answers that depend on a text alone, kept for when the same text comes again: in a repository with many workflows most texts do. */
/** @param most answers that are kept; when there are more, all are forgotten */
const remembering = (most, answer) => {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before.answer;
		const made = answer(text);
		if (known.size >= most) known.clear();
		known.set(text, { answer: made });
		return made;
	};
};
/** Versions of one file that are looked at in turn: those of a comparison. */
const MOST_VERSIONS = 4;
/** The same for files: the answer depends on path and text. */
const rememberingFiles = (most, answer) => {
	const known = /* @__PURE__ */ new Map();
	return (path, text) => {
		const versions = known.get(path) ?? [];
		const before = versions.find((one) => one.text === text);
		if (before !== void 0) return before.answer;
		const made = answer(path, text);
		if (versions.length >= MOST_VERSIONS) versions.shift();
		versions.push({
			text,
			answer: made
		});
		if (known.size >= most) known.clear();
		known.set(path, versions);
		return made;
	};
};

// src/workflows/expressions.ts
/** `${{ }}` expressions: found in a text, parsed once, and turned into a small tree of our own. */
const CONTEXTS = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
];
/** Functions that the library leaves to its callers: status checks and `hashFiles`. */
const FUNCTIONS = [
	"always",
	"success",
	"failure",
	"cancelled",
	"hashFiles",
	"case"
].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255
}));
const MAX_EXPRESSIONS = 1e3;
const MAX_REMEMBERED = 5e3;
/** Every expression of a text, in order. Texts without `${{` cost one search. */
const expressionsIn = (text) => {
	const found = [];
	let from = text.indexOf("${{");
	while (from >= 0 && found.length < MAX_EXPRESSIONS) {
		const end = closing(text, from + 3);
		if (end < 0) break;
		const source = text.slice(from + 3, end);
		found.push({
			start: from,
			end: end + 2,
			source,
			sourceStart: from + 3,
			expression: parseExpression(source)
		});
		from = text.indexOf("${{", end + 2);
	}
	return found;
};
const hasExpression = (text) => text.includes("${{");
/** An `if:` is an expression with or without braces. */
const conditionIn = (text) => hasExpression(text) ? expressionsIn(text) : [{
	start: 0,
	end: text.length,
	source: text,
	sourceStart: 0,
	expression: parseExpression(text)
}];
/** The end of an expression: `}}` outside of single-quoted strings; -1 where it never ends. */
const closing = (text, from) => {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const char = text.charCodeAt(at);
		if (char === 39) quoted = !quoted;
		else if (!quoted && char === 125 && text.charCodeAt(at + 1) === 125) return at;
	}
	return -1;
};
/** Parses what stands between the braces; null where it is not an expression. */
const parseExpression = remembering(MAX_REMEMBERED, (source) => {
	try {
		const { tokens } = new Lexer(source).lex();
		if (tokens.every((token) => token.type === TokenType.EOF)) return null;
		return simplify(new Parser(tokens, CONTEXTS, FUNCTIONS).parse(), offsetsOf(source));
	} catch {
		return null;
	}
});
const offsetsOf = (source) => {
	if (!source.includes("\n")) return ({ column }) => column;
	const starts = [0];
	for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
	return ({ line, column }) => (starts[line] ?? 0) + column;
};
const simplify = (node, offsetOf) => {
	if (node instanceof Grouping) return simplify(node.group, offsetOf);
	if (node instanceof Literal) return {
		kind: "literal",
		value: literalOf(node)
	};
	if (node instanceof Unary) return {
		kind: "not",
		arg: simplify(node.expr, offsetOf)
	};
	if (node instanceof Logical) return {
		kind: node.operator.type === TokenType.AND ? "and" : "or",
		args: node.args.map((arg) => simplify(arg, offsetOf))
	};
	if (node instanceof Binary) return {
		kind: "compare",
		operator: node.operator.lexeme,
		left: simplify(node.left, offsetOf),
		right: simplify(node.right, offsetOf)
	};
	if (node instanceof FunctionCall) return {
		kind: "call",
		name: node.functionName.lexeme.toLowerCase(),
		args: node.args.map((arg) => simplify(arg, offsetOf)),
		path: []
	};
	if (node instanceof ContextAccess) {
		const { start, end } = node.name.range;
		return {
			kind: "context",
			name: node.name.lexeme.toLowerCase(),
			path: [],
			start: offsetOf(start),
			end: offsetOf(end)
		};
	}
	if (node instanceof IndexAccess) return indexed(node, offsetOf);
	return {
		kind: "literal",
		value: null
	};
};
/** `a.b['c'][d]` as one access with a path. An index into a group keeps the group's reads and forgets the path. */
const indexed = (node, offsetOf) => {
	const of = simplify(node.expr, offsetOf);
	const index = node.index;
	const hop = index instanceof Star ? "*" : index instanceof Literal ? String(literalOf(index)) : { computed: index instanceof Grouping ? simplify(index.group, offsetOf) : simplify(index, offsetOf) };
	if (of.kind === "context") {
		const end = index instanceof Literal ? offsetOf(index.token.range.end) : of.end;
		return {
			...of,
			path: [...of.path, hop],
			end
		};
	}
	if (of.kind === "call") return {
		...of,
		path: [...of.path, hop]
	};
	return {
		kind: "call",
		name: "index",
		args: [of],
		path: [hop]
	};
};
const literalOf = (node) => {
	const value = node.token.value;
	if (typeof value === "string" || typeof value === "number") return value;
	if (node.token.type === TokenType.TRUE) return true;
	if (node.token.type === TokenType.FALSE) return false;
	return node.token.type === TokenType.NULL ? null : node.token.lexeme;
};

// src/workflows/values.ts
/** What a text with expressions can come to, as far as the files show it. Bounded; null as soon as anything is open. */
const openScope = {
	matrix: null,
	inputs: {},
	env: {}
};
const MAX_VALUES = 64;
const open$1 = {
	values: [],
	open: true
};
const of = (...values) => ({
	values,
	open: false
});
const boolean = of(true, false);
/** Every text that `text` can come to in the given scope; null where that cannot be known before the run. */
const valuesOf = (text, scope) => {
	if (!hasExpression(text)) return [text];
	const embedded = expressionsIn(text);
	if (embedded.length === 0) return [text];
	const combinations = needsMatrix(text) ? scope.matrix ?? [] : [{}];
	if (combinations.length === 0) return null;
	const all = /* @__PURE__ */ new Set();
	for (const combination of combinations) {
		let texts = [""];
		let last = 0;
		for (const part of embedded) {
			const range = part.expression ? evaluate(part.expression, scope, combination) : open$1;
			if (range.open) return null;
			const before = text.slice(last, part.start);
			texts = texts.flatMap((head) => range.values.map((value) => head + before + textOf(value)));
			if (texts.length > MAX_VALUES) return null;
			last = part.end;
		}
		for (const head of texts) all.add(head + text.slice(last));
		if (all.size > MAX_VALUES) return null;
	}
	return [...all];
};
/** Values of one expression (without braces) in one combination of the matrix; null where open. */
const valuesOfExpression = (expression, scope, combination) => {
	const range = expression ? evaluate(expression, scope, combination) : open$1;
	return range.open ? null : [...new Set(range.values.map(textOf))];
};
/** Whether a condition can come true: `false` only where it surely never does. */
const neverTrue = (condition, scope) => {
	const range = rangeOf(condition, scope);
	return range !== null && !range.open && range.values.every((value) => !truthy(value));
};
/** Whether a condition comes true whatever happens. */
const alwaysTrue = (condition, scope) => {
	const range = rangeOf(condition, scope);
	return range !== null && !range.open && range.values.every(truthy);
};
/** Of a condition that is one expression; null of any other text. */
const rangeOf = (condition, scope) => {
	const [only, ...others] = conditionIn(condition);
	if (!only || others.length > 0 || !only.expression) return null;
	if (only.start > 0 || only.end < condition.trimEnd().length) return null;
	return evaluate(only.expression, scope, {});
};
/** What an event settles of the `github` context. A pull request runs on a merge ref of its own, never on a branch or tag. */
const scopeOfEvent = (event) => ({
	...openScope,
	github: {
		event_name: [event],
		...event === "pull_request" ? {
			ref: ["refs/pull/1/merge"],
			ref_name: ["1/merge"]
		} : {}
	}
});
const needsMatrix = (text) => /\bmatrix\b/i.test(text);
const evaluate = (expression, scope, combination) => {
	const go = (inner) => evaluate(inner, scope, combination);
	switch (expression.kind) {
		case "literal": return of(expression.value);
		case "context": return lookup(expression.name, expression.path, scope, combination);
		case "not": {
			const { values, open: more } = go(expression.arg);
			return more ? boolean : distinct(values.map((value) => !truthy(value)));
		}
		case "compare": return compared(expression.operator, go(expression.left), go(expression.right));
		case "and": return expression.args.map(go).reduce(both);
		case "or": return expression.args.map(go).reduce(either);
		case "call": return called(expression.name, expression.args.map(go), expression.path);
	}
};
const lookup = (name, path, scope, combination) => {
	const names = path.map((hop) => typeof hop === "string" ? hop.toLowerCase() : hop);
	if (names.some((hop) => typeof hop !== "string")) return open$1;
	const key = names.join(".");
	if (name === "matrix") return Object.hasOwn(combination, key) ? of(combination[key] ?? null) : open$1;
	if (name === "inputs") return known(scope.inputs, key);
	if (name === "github" && key.startsWith("event.inputs.")) return known(scope.inputs, key.slice(13));
	if (name === "env") return known(scope.env, key);
	if (name === "github" && scope.github !== void 0) return known(scope.github, key);
	return open$1;
};
const known = (record, key) => {
	const values = Object.hasOwn(record, key) ? record[key] : null;
	return values ? {
		values,
		open: false
	} : open$1;
};
/** `a && b`: b where a is true, else a. An open a can be any falsy value, which reads as empty. */
const both = (left, right) => {
	const stops = left.open ? [""] : left.values.filter((value) => !truthy(value));
	return left.open || left.values.some(truthy) ? distinct([...stops, ...right.values], right.open) : distinct(stops);
};
const either = (left, right) => {
	if (left.open) return open$1;
	const stays = left.values.filter(truthy);
	return left.values.every(truthy) ? distinct(stays) : distinct([...stays, ...right.values], right.open);
};
const compared = (operator, left, right) => {
	const [a, b] = [left.values[0], right.values[0]];
	if (left.open || right.open || left.values.length !== 1 || right.values.length !== 1 || a === void 0 || b === void 0) return boolean;
	if (operator === "==" || operator === "!=") return of(same(a, b) === (operator === "=="));
	return boolean;
};
const same = (a, b) => typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : typeof a === typeof b ? a === b : textOf(a) === textOf(b);
const TESTS = /* @__PURE__ */ new Set([
	"always",
	"success",
	"failure",
	"cancelled",
	"contains",
	"startswith",
	"endswith"
]);
const called = (name, args, path) => {
	if (path.length > 0) return open$1;
	if (name === "always") return of(true);
	if (TESTS.has(name)) return tested(name, args);
	if (name === "format") return formatted(args);
	if (name === "fromjson" && args.length === 1 && args[0] && !args[0].open) return fromJson(args[0].values);
	return open$1;
};
/** A test of texts is settled where both are known. */
const tested = (name, [whole, part]) => {
	if (!whole || !part || whole.open || part.open || whole.values.length !== 1 || part.values.length !== 1) return boolean;
	const [a, b] = [textOf(whole.values[0] ?? null).toLowerCase(), textOf(part.values[0] ?? null).toLowerCase()];
	return of(name === "contains" ? a.includes(b) : name === "startswith" ? a.startsWith(b) : a.endsWith(b));
};
const formatted = (args) => {
	const [template, ...rest] = args;
	if (!template || args.some((arg) => arg.open)) return open$1;
	let texts = template.values.map(textOf);
	for (const [index, arg] of rest.entries()) {
		texts = texts.flatMap((text) => arg.values.map((value) => text.replaceAll(`{${index}}`, () => textOf(value))));
		if (texts.length > MAX_VALUES) return open$1;
	}
	return distinct(texts);
};
const fromJson = (values) => {
	const words = {
		true: true,
		false: false,
		null: null
	};
	const parsed = values.map((value) => {
		const text = textOf(value).trim();
		if (Object.hasOwn(words, text)) return words[text];
		return /^-?\d{1,15}$/.test(text) ? Number(text) : void 0;
	});
	return parsed.some((value) => value === void 0) ? open$1 : distinct(parsed.map((value) => value ?? null));
};
const distinct = (values, more = false) => {
	const kept = [...new Set(values)];
	return kept.length > MAX_VALUES ? open$1 : {
		values: kept,
		open: more
	};
};
const truthy = (value) => value !== "" && value !== 0 && value !== null && value !== false && !Number.isNaN(value);
const textOf = (value) => value === null ? "" : String(value);

// src/workflows/scalars.ts
/** A scalar with what it can come to in a scope. */
const scalar = (raw, at, scope) => hasExpression(raw) ? new Open(raw, at, scope) : {
	raw,
	at,
	values: [raw]
};
/** A text with expressions. What it can come to is found out when somebody asks: of most, nobody does. */
var Open = class {
	raw;
	at;
	#scope;
	#values;
	constructor(raw, at, scope) {
		this.raw = raw;
		this.at = at;
		this.#scope = scope;
	}
	get values() {
		this.#values ??= valuesOf(this.raw, this.#scope);
		return this.#values;
	}
};
/** Null where nothing is written, or where what is written is no scalar. */
const scalarAt = (tree, node, scope) => {
	const raw = tree.text(node);
	return raw === null ? null : scalar(raw, tree.place(node), scope);
};
/** A mapping of scalars (`env`, `with`, `outputs`): what is no scalar is kept as an empty text, so that its key is not lost. */
const scalarsAt = (tree, node, scope) => {
	const found = {};
	for (const { key, keyNode, value } of tree.entries(node)) define(found, key, scalarAt(tree, value, scope) ?? {
		raw: "",
		at: tree.place(value ?? keyNode),
		values: [""]
	});
	return found;
};
/** Values of named scalars, by name in lower case: how `env` and `inputs` enter a scope. */
const valuesByName = (scalars) => {
	const found = {};
	for (const [name, { values }] of Object.entries(scalars)) define(found, name.toLowerCase(), values);
	return found;
};
/** Sets an own property even for `__proto__`, which a hostile file may use as a key. */
const define = (record, key, value) => {
	if (key === "__proto__") Object.defineProperty(record, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else record[key] = value;
};

// src/workflows/parse-matrix.ts
/** `strategy.matrix` as a list of combinations, as GitHub would make them. */
/** GitHub stops at 256 jobs a matrix. */
const MAX_COMBINATIONS = 256;
/**
* Literal combinations; null where the matrix is dynamic, empty where there is none. Keys are in lower case, nested ones joined by dots.
* An axis whose values are open is left out of the combinations, so that the others keep theirs.
*/
const matrixAt = (tree, node, scope) => {
	if (node === null) return [];
	if (!tree.isMapping(node)) return null;
	const axes = [];
	let include = null;
	let exclude = null;
	let openAxes = 0;
	for (const { key, value } of tree.entries(node)) if (key === "include") include = value;
	else if (key === "exclude") exclude = value;
	else if (!tree.isSequence(value)) openAxes++;
	else axes.push({
		name: key,
		values: tree.items(value).map((item) => flat(tree, item, key, scope))
	});
	if (include !== null && !tree.isSequence(include) || openAxes > 0 && axes.length === 0) return null;
	const crossed = cross(axes.map((axis) => axis.values));
	if (crossed === null) return null;
	const excluded = tree.items(exclude).map((item) => flat(tree, item, "", scope));
	const kept = axes.length === 0 ? [] : crossed.filter((combination) => !excluded.some((pattern) => matches(combination, pattern)));
	const all = included(kept, tree.items(include).map((item) => flat(tree, item, "", scope)), new Set(axes.map((axis) => axis.name.toLowerCase())));
	return all.length > MAX_COMBINATIONS ? null : all;
};
/** A value of the matrix as a record: `{os: linux}` for a scalar, `{config.name: x}` for a mapping; open values are left out. */
const flat = (tree, node, name, scope, depth = 0) => {
	const found = {};
	const word = tree.text(node);
	if (word !== null) {
		const values = valuesOf(word, scope);
		if (values?.length === 1) define(found, name.toLowerCase(), values[0] ?? "");
	} else if (tree.isMapping(node) && depth < 4) for (const { key, value } of tree.entries(node)) Object.assign(found, flat(tree, value, name === "" ? key : `${name}.${key}`, scope, depth + 1));
	else if (tree.isNull(node) && name !== "") define(found, name.toLowerCase(), "");
	return found;
};
const cross = (axes) => {
	let all = [{}];
	for (const values of axes) {
		if (values.length === 0) continue;
		if (all.length * values.length > MAX_COMBINATIONS * 4) return null;
		all = all.flatMap((head) => values.map((value) => ({
			...head,
			...value
		})));
	}
	return all;
};
const matches = (combination, pattern) => {
	const keys = Object.keys(pattern);
	return keys.length > 0 && keys.every((key) => combination[key] === pattern[key]);
};
/** GitHub's rule: an include extends every combination whose original values it does not change, else it is one of its own. */
const included = (kept, includes, axes) => {
	const isAxis = (key) => axes.has(key.split(".", 1)[0] ?? key);
	let all = kept;
	const added = [];
	for (const extra of includes.slice(0, MAX_COMBINATIONS)) {
		const fits = (combination) => Object.keys(extra).every((key) => !isAxis(key) || combination[key] === extra[key]);
		if (kept.length > 0 && kept.some(fits)) all = all.map((combination) => fits(combination) ? {
			...combination,
			...extra
		} : combination);
		else added.push(extra);
	}
	return [...all, ...added];
};

// src/workflows/parse-step.ts
/** Kinds of step that run nothing: they wait for background steps, or end them. */
const IDLE = [
	"wait",
	"wait-all",
	"cancel"
];
/** Steps in order. Those of a `parallel:` group follow each other, numbered on, as if they stood alone. */
const stepsAt = (tree, node, scope) => {
	const steps = [];
	addSteps(tree, node, scope, steps, 0);
	return steps;
};
const addSteps = (tree, node, scope, into, depth) => {
	if (node !== null && !tree.isNull(node) && !tree.isSequence(node)) tree.refuse("`steps` is not a list", node);
	for (const item of tree.items(node)) {
		if (!tree.isMapping(item)) tree.refuse("a step is not a mapping", item ?? node);
		const entries = tree.entries(item);
		const group = entries.find((entry) => entry.key === "parallel");
		if (!group) into.push(stepOf(tree, item, entries, into.length, scope));
		else if (depth > 8) tree.refuse("parallel groups are nested too deeply", group.keyNode);
		else addSteps(tree, group.value, scope, into, depth + 1);
	}
};
const stepOf = (tree, node, entries, index, outer) => {
	const at = (key) => entries.find((entry) => entry.key === key)?.value ?? null;
	const env = scalarsAt(tree, at("env"), outer);
	const scope = Object.keys(env).length > 0 ? {
		...outer,
		env: {
			...outer.env,
			...valuesByName(env)
		}
	} : outer;
	const step = {
		index,
		id: tree.text(at("id")),
		name: tree.text(at("name")),
		at: tree.place(node),
		if: scalarAt(tree, at("if"), scope),
		uses: scalarAt(tree, at("uses"), scope),
		run: scalarAt(tree, at("run"), scope),
		shell: scalarAt(tree, at("shell"), scope),
		workingDirectory: scalarAt(tree, at("working-directory"), scope),
		with: scalarsAt(tree, at("with"), scope),
		env,
		continueOnError: scalarAt(tree, at("continue-on-error"), scope)
	};
	const runs = entries.some((entry) => entry.key === "run" && !tree.isMapping(entry.value));
	if (step.uses && runs) tree.refuse("a step has both `uses` and `run`", node);
	if (!step.uses && !runs && !entries.some((entry) => IDLE.includes(entry.key))) tree.refuse("a step has neither `uses` nor `run`", node);
	return step;
};

// src/workflows/parse-triggers.ts
const triggersAt = (tree, node) => {
	const word = tree.text(node);
	if (word !== null) return [bare(tree, word, node)];
	if (tree.isSequence(node)) return tree.items(node).map((item) => bare(tree, tree.text(item) ?? tree.refuse("an event is not a name", item), item));
	if (!tree.isMapping(node)) tree.refuse("`on` names no event", node);
	return tree.entries(node).map(({ key, keyNode, value }) => ({
		...bare(tree, key, keyNode),
		filters: filtersAt(tree, value),
		inputs: inputsAt(tree, childOf(tree, value, "inputs")),
		secrets: tree.entries(childOf(tree, value, "secrets")).map((entry) => entry.key)
	}));
};
const bare = (tree, event, node) => ({
	event,
	at: tree.place(node),
	filters: {},
	inputs: {},
	secrets: []
});
const childOf = (tree, node, name) => tree.entries(node).find((entry) => entry.key === name)?.value ?? null;
const NO_FILTERS = /* @__PURE__ */ new Set([
	"inputs",
	"secrets",
	"outputs"
]);
/** A filter written as one word is a list of one, as GitHub reads it. `schedule` is a list of mappings: its crons are kept. */
const filtersAt = (tree, node) => {
	if (tree.isSequence(node)) return { cron: tree.items(node).flatMap((item) => tree.text(childOf(tree, item, "cron")) ?? []) };
	const filters = {};
	for (const { key, value } of tree.entries(node)) {
		if (NO_FILTERS.has(key)) continue;
		const word = tree.text(value);
		define(filters, key, word === null ? tree.items(value).flatMap((item) => tree.text(item) ?? []) : [word]);
	}
	return filters;
};
/** Inputs of `workflow_dispatch`, `workflow_call` or an action. A boolean input has its two values as options. */
const inputsAt = (tree, node) => {
	const inputs = {};
	for (const { key, value } of tree.entries(node)) {
		const type = tree.text(childOf(tree, value, "type"));
		const choices = tree.items(childOf(tree, value, "options")).flatMap((item) => tree.text(item) ?? []);
		define(inputs, key, {
			default: tree.text(childOf(tree, value, "default")),
			options: type === "boolean" ? ["true", "false"] : choices.length > 0 ? choices : null,
			required: tree.text(childOf(tree, value, "required")) === "true"
		});
	}
	return inputs;
};
/**
* What inputs can be when nothing is known of who starts the workflow: the options of a choice, both values of a boolean. A free text can be
* anything, whatever its default. Where another event starts the workflow too, an input is empty then.
*/
const inputScope = (triggers) => {
	const asks = (trigger) => trigger.event === "workflow_dispatch" || trigger.event === "workflow_call";
	const others = triggers.some((trigger) => !asks(trigger));
	const scope = {};
	for (const trigger of triggers.filter(asks)) for (const [name, { options }] of Object.entries(trigger.inputs)) {
		const key = name.toLowerCase();
		const before = Object.hasOwn(scope, key) ? scope[key] : void 0;
		const values = options?.map((option) => option === "true" ? true : option === "false" ? false : option) ?? null;
		const all = before === null || values === null ? null : [.../* @__PURE__ */ new Set([...before ?? (others ? [null] : []), ...values])];
		define(scope, key, all);
	}
	return scope;
};

// src/workflows/permissions.ts
/** Reads a `permissions:` value; null where none is written. */
const permissionsAt = (tree, node) => {
	if (node === null || tree.isNull(node) && !tree.isMapping(node)) return null;
	const at = tree.place(node);
	const word = tree.text(node);
	if (word === "read-all") return {
		kind: "all",
		access: "read",
		at
	};
	if (word === "write-all") return {
		kind: "all",
		access: "write",
		at
	};
	if (word !== null || tree.isSequence(node)) tree.refuse("`permissions` is neither a mapping nor `read-all` or `write-all`", node);
	const scopes = {};
	const places = {};
	for (const { key, keyNode, value } of tree.entries(node)) {
		const access = tree.text(value);
		if (access !== "read" && access !== "write" && access !== "none") tree.refuse("a permission is none of `read`, `write`, `none`", value ?? keyNode);
		define(scopes, key, access);
		define(places, key, tree.place(keyNode));
	}
	return {
		kind: "scopes",
		scopes,
		places,
		at
	};
};
const RANK = {
	none: 0,
	read: 1,
	write: 2
};
/** The effective scopes of a job: its own permissions replace the workflow's as a whole; where neither is written they are unspecified. */
const effectiveScopes = (job, workflow) => {
	const written = job ?? workflow;
	if (!written) return {
		specified: false,
		all: null,
		scopes: {},
		at: null
	};
	if (written.kind === "all") return {
		specified: true,
		all: written.access,
		scopes: {},
		at: written.at
	};
	return {
		specified: true,
		all: null,
		scopes: written.scopes,
		at: written.at
	};
};
/** A called workflow can only lower what its caller grants. Where one of both is unspecified, the other holds. */
const cappedBy = (own, cap) => {
	if (!cap.specified) return own;
	if (!own.specified) return cap;
	if (own.all !== null && cap.all !== null) return {
		...own,
		all: own.all === "read" ? "read" : cap.all
	};
	const names = /* @__PURE__ */ new Set([...Object.keys(own.scopes), ...Object.keys(cap.scopes)]);
	const scopes = {};
	for (const name of names) {
		const [a, b] = [accessTo(own, name), accessTo(cap, name)];
		define(scopes, name, RANK[a] < RANK[b] ? a : b);
	}
	return {
		specified: true,
		all: null,
		scopes,
		at: own.at
	};
};
/** What the scopes say about one of them. Unspecified says nothing, which reads as `none` here: ask `specified` first. */
const accessTo = (token, scope) => token.all ?? (Object.hasOwn(token.scopes, scope) ? token.scopes[scope] ?? "none" : "none");
/** Both together, for a reading that covers several jobs: the higher access of each scope. */
const joinScopes = (a, b) => {
	if (!a.specified || !b.specified) return a.specified ? {
		...a,
		specified: false
	} : b.specified ? {
		...b,
		specified: false
	} : a;
	if (a.all === "write" || b.all === "write") return a.all === "write" ? a : b;
	const all = a.all ?? b.all;
	const scopes = {};
	for (const name of /* @__PURE__ */ new Set([...Object.keys(a.scopes), ...Object.keys(b.scopes)])) {
		const [x, y] = [accessTo(a, name), accessTo(b, name)];
		define(scopes, name, RANK[x] > RANK[y] ? x : y);
	}
	return {
		specified: true,
		all,
		scopes,
		at: a.at ?? b.at
	};
};

// src/workflows/parse-job.ts
const jobAt = (tree, entry, workflow) => {
	const { key: id, keyNode, value: node } = entry;
	if (!/^[A-Za-z_][\w-]{0,255}$/.test(id)) tree.refuse("a job id holds other signs than letters, digits, `-` and `_`", keyNode);
	if (!tree.isMapping(node)) tree.refuse(`job \`${id}\` is not a mapping`, node ?? keyNode);
	const fields = new Map(tree.entries(node).map((field) => [field.key, field.value]));
	const at = (key) => fields.get(key) ?? null;
	const matrix = matrixAt(tree, childOf(tree, at("strategy"), "matrix"), workflow);
	const outer = {
		...workflow,
		matrix
	};
	const env = scalarsAt(tree, at("env"), outer);
	const scope = {
		...outer,
		env: {
			...outer.env,
			...valuesByName(env)
		}
	};
	const uses = scalarAt(tree, at("uses"), scope);
	const runsOn = labelsAt(tree, at("runs-on"), scope);
	if (!uses && runsOn.length === 0) tree.refuse(`job \`${id}\` has neither \`runs-on\` nor \`uses\``, keyNode);
	if (uses && fields.has("steps")) tree.refuse(`job \`${id}\` has both \`uses\` and \`steps\``, keyNode);
	return {
		id,
		name: scalarAt(tree, at("name"), scope),
		at: tree.place(keyNode),
		if: scalarAt(tree, at("if"), scope),
		needs: namesAt(tree, at("needs")),
		runsOn: uses ? [] : runsOn,
		environment: environmentAt(tree, at("environment"), scope),
		permissions: permissionsAt(tree, at("permissions")),
		env,
		defaults: defaultsAt(tree, at("defaults"), scope),
		container: containerAt(tree, at("container"), scope),
		services: Object.fromEntries(tree.entries(at("services")).flatMap(({ key, value }) => {
			const service = containerAt(tree, value, scope);
			return service ? [[key, service]] : [];
		})),
		matrix,
		steps: uses ? [] : distinctIds(tree, stepsAt(tree, at("steps"), scope), at("steps")),
		uses,
		with: scalarsAt(tree, at("with"), scope),
		secrets: tree.text(at("secrets")) === "inherit" ? "inherit" : scalarsAt(tree, at("secrets"), scope),
		outputs: scalarsAt(tree, at("outputs"), scope),
		continueOnError: scalarAt(tree, at("continue-on-error"), scope),
		concurrency: concurrencyAt(tree, at("concurrency"), scope)
	};
};
const distinctIds = (tree, steps, node) => {
	const seen = /* @__PURE__ */ new Set();
	for (const { id } of steps) {
		if (id === null) continue;
		if (seen.has(id.toLowerCase())) tree.refuse(`two steps have the id \`${id.slice(0, 60)}\``, node);
		seen.add(id.toLowerCase());
	}
	return steps;
};
const namesAt = (tree, node) => {
	const word = tree.text(node);
	return word === null ? tree.items(node).flatMap((item) => tree.text(item) ?? []) : [word];
};
const labelsAt = (tree, node, scope) => {
	if (!tree.isMapping(node)) return listAt(tree, node, scope);
	const group = scalarAt(tree, childOf(tree, node, "group"), scope);
	return [...group ? [{
		...group,
		raw: `group:${group.raw}`,
		values: group.values?.map((value) => `group:${value}`) ?? null
	}] : [], ...listAt(tree, childOf(tree, node, "labels"), scope)];
};
const listAt = (tree, node, scope) => (tree.isSequence(node) ? tree.items(node) : [node]).flatMap((item) => scalarAt(tree, item, scope) ?? []);
/** An empty `environment:` is none, as GitHub reads it. */
const environmentAt = (tree, node, scope) => {
	const mapping = tree.isMapping(node);
	const name = scalarAt(tree, mapping ? childOf(tree, node, "name") : node, scope);
	if (!name || name.raw === "") return null;
	return {
		name,
		url: mapping ? scalarAt(tree, childOf(tree, node, "url"), scope) : null,
		deployment: !mapping || tree.text(childOf(tree, node, "deployment"))?.toLowerCase() !== "false",
		at: tree.place(node)
	};
};
const containerAt = (tree, node, scope) => {
	if (node === null || tree.isNull(node) && !tree.isMapping(node)) return null;
	if (!tree.isMapping(node)) {
		const image = scalarAt(tree, node, scope);
		return image && image.raw !== "" ? {
			image,
			env: {},
			credentials: {},
			at: tree.place(node)
		} : null;
	}
	return {
		image: scalarAt(tree, childOf(tree, node, "image"), scope),
		env: scalarsAt(tree, childOf(tree, node, "env"), scope),
		credentials: scalarsAt(tree, childOf(tree, node, "credentials"), scope),
		at: tree.place(node)
	};
};
const defaultsAt = (tree, node, scope) => {
	const run = childOf(tree, node, "run");
	return {
		shell: scalarAt(tree, childOf(tree, run, "shell"), scope),
		workingDirectory: scalarAt(tree, childOf(tree, run, "working-directory"), scope)
	};
};
const concurrencyAt = (tree, node, scope) => {
	if (node === null) return null;
	if (!tree.isMapping(node)) return {
		group: scalarAt(tree, node, scope),
		cancelInProgress: false
	};
	const cancel = scalarAt(tree, childOf(tree, node, "cancel-in-progress"), scope);
	const surely = cancel === null ? "false" : cancel.values?.length === 1 ? cancel.values[0]?.toLowerCase() : null;
	return {
		group: scalarAt(tree, childOf(tree, node, "group"), scope),
		cancelInProgress: surely === "true" ? true : surely === "false" ? false : null
	};
};

// src/workflows/lines.ts
/** Offsets and lines of a text. */
const lineStarts = (text) => {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
};
/** Index of the line that holds an offset. */
const lineOf = (starts, offset) => {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
};

// src/workflows/yaml-loosen.ts
/**
* Quoted text that goes on at its key's own indent. YAML asks for one space more; GitHub's parser does not, so such files run and must be
* read. White space at the head of a continued line is folded away: one more space changes no value and no line number.
*/
/** Repairs are tried on files of ordinary size only: each costs a parse. */
const MAX_TEXT$1 = 3e5;
/** The text with the line where a quoted scalar broke off indented by one more step; null where there is nothing to repair. */
const loosened = (text, fault) => {
	if (text.length > MAX_TEXT$1 || !fault.message.startsWith("Missing closing")) return null;
	const line = continuedLine(text, fault.pos[0]);
	return line === null ? null : `${text.slice(0, line)}  ${text.slice(line)}`;
};
/** Start of the first line with text at or after the place where the parser gave up. */
const continuedLine = (text, at) => {
	let start = text.lastIndexOf("\n", at - 1) + 1;
	if (start < at) start = text.indexOf("\n", at) + 1;
	while (start > 0 && start < text.length) {
		const end = text.indexOf("\n", start);
		if (text.slice(start, end < 0 ? text.length : end).trim() !== "") return start;
		if (end < 0) return null;
		start = end + 1;
	}
	return null;
};

// src/workflows/yaml-library.ts
/** YAML as the `yaml` library reads it, with every construct that there is. */
/** Scalars stay strings (no number or date is made of them), so that nothing is lost of what was written. */
const libraryRoot = (text) => {
	try {
		const first = documentOf(text);
		let document = first;
		let loose = text;
		for (let repairs = 0; document.errors[0] && repairs < 40; repairs++) {
			loose = loosened(loose, document.errors[0]);
			if (loose === null) break;
			document = documentOf(loose);
		}
		const fault = first.errors[0];
		if (loose !== null && document.errors.length === 0) return {
			ok: true,
			root: new Conversion().root(document),
			text: loose
		};
		return {
			ok: false,
			because: `not valid YAML (${fault?.code.toLowerCase().replaceAll("_", " ")})`,
			offset: fault?.pos[0] ?? 0
		};
	} catch (error) {
		return {
			ok: false,
			because: error instanceof RangeError ? "the YAML is nested too deeply" : "the text is not YAML",
			offset: null
		};
	}
};
const documentOf = (text) => parseDocument(text, {
	schema: "failsafe",
	uniqueKeys: false,
	prettyErrors: false,
	logLevel: "silent",
	strict: true
});
/** The library's nodes as ours. An alias stands for the nearest anchor of its name written before it. */
var Conversion = class {
	#anchors = /* @__PURE__ */ new Map();
	root({ contents }) {
		return this.#node(contents);
	}
	#node(node) {
		if (!isNode(node)) return null;
		const [start, end] = node.range ?? [0, 0];
		if (isAlias(node)) return {
			kind: "alias",
			start,
			end,
			target: this.#anchors.get(node.source) ?? null
		};
		if (isScalar(node)) return this.#anchored(node, {
			kind: "text",
			start,
			end,
			value: String(node.value ?? ""),
			style: styleOf(node)
		});
		if (isMap(node)) {
			const pairs = [];
			const made = this.#anchored(node, {
				kind: "mapping",
				start,
				end,
				pairs
			});
			for (const { key, value } of node.items) pairs.push({
				key: this.#node(key),
				value: this.#node(value)
			});
			const last = pairs.at(-1);
			if (node.flow !== true) made.end = (last?.value ?? last?.key)?.end ?? end;
			return made;
		}
		const items = [];
		const made = this.#anchored(node, {
			kind: "sequence",
			start,
			end,
			items
		});
		for (const item of node.items) items.push(this.#node(item));
		if (node.flow !== true) made.end = items.at(-1)?.end ?? end;
		return made;
	}
	/** Known by its anchor before what it holds is read: an alias inside may mean it. */
	#anchored(node, made) {
		if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, made);
		return made;
	}
};
const styleOf = ({ type }) => type === Scalar.PLAIN || type === void 0 ? "plain" : type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED ? "block" : "quoted";

// src/workflows/yaml-plain-scalars.ts
/** Thrown inside the plain reader only: the library has to read this file. */
var Beyond = class extends Error {};
const LINE$1 = 10;
const TAB$1 = 9;
const SPACE$1 = 32;
const HASH$1 = 35;
const COLON$1 = 58;
const COMMA = 44;
const MAX_DEPTH$2 = 8;
/** The code of a sign; 0 behind the end. */
const code = (text, at) => at < text.length ? text.charCodeAt(at) : 0;
/** A blank, the end of the line or of the file. */
const isBlank = (text, at) => {
	const sign = code(text, at);
	return sign === SPACE$1 || sign === LINE$1 || at >= text.length;
};
/** Letters, digits and what surely starts a scalar; a dash, colon or question mark where a word follows it at once. */
const startsPlain = (text, at) => {
	const sign = code(text, at);
	if (sign >= 97 && sign <= 122 || sign >= 65 && sign <= 90 || sign >= 48 && sign <= 57) return true;
	if (sign === 45 || sign === 58 || sign === 63) return wordy.test(text.charAt(at + 1));
	return sign === 95 || sign === 36 || sign === 46 || sign === 47 || sign === 60 || sign === 126 || sign === 40;
};
const wordy = /^[\w./$-]$/;
/** A scalar without quotes that ends on its line. */
const plainText = (text, start) => {
	let end = start;
	for (let at = start; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		if (sign === LINE$1 || sign === HASH$1 && code(text, at - 1) === SPACE$1) break;
		if (sign === TAB$1 || sign === COLON$1 && isBlank(text, at + 1)) throw new Beyond();
		if (sign !== SPACE$1) end = at + 1;
	}
	return {
		kind: "text",
		start,
		end,
		value: text.slice(start, end),
		style: "plain"
	};
};
/** A quoted scalar that ends on its line. */
const quotedText = (text, start) => code(text, start) === 39 ? single(text, start) : double(text, start);
const single = (text, start) => {
	let end = text.indexOf("'", start + 1);
	while (end >= 0 && code(text, end + 1) === 39) end = text.indexOf("'", end + 2);
	const raw = oneLine(text, start, end);
	return {
		kind: "text",
		start,
		end: end + 1,
		value: raw.includes("'") ? raw.replaceAll("''", "'") : raw,
		style: "quoted"
	};
};
const escapes = {
	n: "\n",
	t: "	",
	"\"": "\"",
	"\\": "\\",
	"/": "/"
};
const double = (text, start) => {
	let end = text.indexOf("\"", start + 1);
	let value = oneLine(text, start, end);
	if (value.includes("\\")) {
		value = "";
		end = start + 1;
		for (; code(text, end) !== 34; end++) {
			const sign = text.charAt(end);
			if (sign === "" || sign === "\n" || sign === "	") throw new Beyond();
			const escaped = sign === "\\" ? escapes[text.charAt(++end)] : sign;
			if (escaped === void 0) throw new Beyond();
			value += escaped;
		}
	}
	return {
		kind: "text",
		start,
		end: end + 1,
		value,
		style: "quoted"
	};
};
const oneLine = (text, start, end) => {
	const raw = end < 0 ? "\n" : text.slice(start + 1, end);
	if (raw.includes("\n") || raw.includes("	")) throw new Beyond();
	return raw;
};
/** `|` and `>`, with or without `-`, their content further in than `column`. */
const blockText = (text, start, column) => {
	const strip = code(text, start + 1) === 45;
	const first = contentStart(text, strip ? start + 2 : start + 1);
	let from = first;
	while (code(text, from) === LINE$1) from++;
	const head = "\n".repeat(from - first);
	const indent = spacesAt(text, from);
	if (indent <= column || isBlank(text, from + indent) || code(text, from + indent) === TAB$1) throw new Beyond();
	const lines = [];
	let blank = 0;
	let end = from;
	while (from < text.length) {
		const last = text.indexOf("\n", from);
		const to = last < 0 ? text.length : last;
		const spaces = spacesAt(text, from);
		if (from + spaces >= to) {
			if (last < 0) throw new Beyond();
			lines.push(text.slice(from + Math.min(spaces, indent), to));
			blank++;
		} else if (spaces < indent) break;
		else {
			lines.push(text.slice(from + indent, to));
			blank = 0;
			end = last < 0 ? to : to + 1;
		}
		from = to + 1;
	}
	if (blank > 0 && lines.splice(-blank).some((line) => line !== "")) throw new Beyond();
	const body = code(text, start) === 124 ? lines.join("\n") : folded(lines);
	return {
		kind: "text",
		start,
		end,
		value: `${head}${body}${strip ? "" : "\n"}`,
		style: "block"
	};
};
/** Start of the line after a block scalar's header, in which nothing but a comment may follow. */
const contentStart = (text, from) => {
	const at = from + spacesAt(text, from);
	if (code(text, at) !== LINE$1 && (code(text, at) !== HASH$1 || at === from)) throw new Beyond();
	const end = text.indexOf("\n", at);
	if (end < 0) throw new Beyond();
	return end + 1;
};
const spacesAt = (text, from) => {
	let at = from;
	while (code(text, at) === SPACE$1) at++;
	return at - from;
};
/** Lines of a `>` scalar as one text: a line break is a blank, but around empty lines and lines that are further in. */
const folded = (lines) => {
	let value = "";
	let separator = "";
	let wasFurtherIn = false;
	for (const line of lines) {
		if (line.startsWith("	")) throw new Beyond();
		if (line.startsWith(" ")) {
			if (separator === " ") separator = "\n";
			else if (!wasFurtherIn && separator === "\n") separator = "\n\n";
			value += separator + line;
			separator = "\n";
			wasFurtherIn = true;
		} else if (line === "") {
			if (separator === "\n") value += "\n";
			else separator = "\n";
		} else {
			value += separator + line;
			separator = " ";
			wasFurtherIn = false;
		}
	}
	return value;
};
/** `[a, b]` and `{ a: b }`, over several lines where each is further in than `column`. */
const flowAt = (text, start, column, depth) => {
	if (depth > MAX_DEPTH$2) throw new Beyond();
	const isSequence = code(text, start) === 91;
	const close = isSequence ? 93 : 125;
	const items = [];
	const pairs = [];
	let at = skipped(text, start + 1, column);
	while (code(text, at) !== close) {
		if (!isSequence) {
			const key = flowText(text, at);
			if (code(text, key.end) !== COLON$1 || code(text, key.end + 1) !== SPACE$1) throw new Beyond();
			const value = flowValue(text, skipped(text, key.end + 1, column), column, depth);
			pairs.push({
				key,
				value
			});
			at = skipped(text, value.end, column);
		} else {
			const item = flowValue(text, at, column, depth);
			items.push(item);
			at = skipped(text, item.end, column);
		}
		if (code(text, at) === COMMA) at = skipped(text, at + 1, column);
		else if (code(text, at) !== close) throw new Beyond();
	}
	return isSequence ? {
		kind: "sequence",
		start,
		end: at + 1,
		items
	} : {
		kind: "mapping",
		start,
		end: at + 1,
		pairs
	};
};
const flowValue = (text, at, column, depth) => {
	const sign = code(text, at);
	return sign === 91 || sign === 123 ? flowAt(text, at, column, depth + 1) : flowText(text, at);
};
const flowWord = /[\w./$][\w./$@*+~^<>=()-]*(?:(?: {1,20}|:)[\w./$@*+~^<>=()-]+)*/y;
const flowText = (text, start) => {
	const sign = code(text, start);
	if (sign === 34 || sign === 39) return quotedText(text, start);
	flowWord.lastIndex = start;
	const value = flowWord.exec(text)?.[0];
	if (value === void 0) throw new Beyond();
	const end = start + value.length;
	if (!/^[,\]}: \n]$/.test(text.charAt(end))) throw new Beyond();
	return {
		kind: "text",
		start,
		end,
		value,
		style: "plain"
	};
};
/** Behind blanks and line breaks. */
const skipped = (text, from, column) => {
	const at = from + spacesAt(text, from);
	if (code(text, at) !== LINE$1) return at;
	const spaces = spacesAt(text, at + 1);
	const next = at + 1 + spaces;
	if (spaces <= column || isBlank(text, next)) throw new Beyond();
	return next;
};

// src/workflows/yaml-plain.ts
const DASH = 45;
const COLON = 58;
const HASH = 35;
const LINE = 10;
const TAB = 9;
const SPACE = 32;
const MAX_DEPTH$1 = 40;
const MAX_KEY = 200;
/** The root of the file; null where the library has to read it. */
const plainRoot = (text) => {
	if (text.includes("\r")) return null;
	try {
		return new PlainReader(text).root();
	} catch (error) {
		if (error instanceof Beyond) return null;
		throw error;
	}
};
var PlainReader = class {
	#text;
	/** First sign of the line that is looked at, and its column; -1 at the end of the file. */
	#at = 0;
	#column = -1;
	#depth = 0;
	constructor(text) {
		this.#text = text;
	}
	root() {
		this.#line(0);
		if (this.#column === 0 && /^---[ ]*\n/.test(this.#text.slice(this.#at, this.#at + 20))) this.#line(this.#lineEnd(this.#at));
		if (this.#column !== 0) throw new Beyond();
		const root = this.#mapping(this.#at, 0);
		if (this.#column >= 0) throw new Beyond();
		return root;
	}
	/** Goes to the next line with more than a comment, from the start of a line. */
	#line(from) {
		for (let start = from; start < this.#text.length;) {
			let at = start;
			while (code(this.#text, at) === SPACE) at++;
			const sign = code(this.#text, at);
			if (sign === LINE) start = at + 1;
			else if (sign === HASH) start = this.#lineEnd(at);
			else if (sign === TAB) throw new Beyond();
			else if (at >= this.#text.length) break;
			else {
				this.#at = at;
				this.#column = at - start;
				return;
			}
		}
		this.#at = this.#text.length;
		this.#column = -1;
	}
	/** Where the next line starts. */
	#lineEnd(at) {
		const end = this.#text.indexOf("\n", at);
		return end < 0 ? this.#text.length : end + 1;
	}
	/** Goes on behind a value: nothing but a comment may follow it on its line. */
	#finish(node) {
		let at = node.end;
		while (code(this.#text, at) === SPACE) at++;
		const sign = code(this.#text, at);
		if (at < this.#text.length && sign !== LINE && (sign !== HASH || at === node.end)) throw new Beyond();
		this.#line(this.#lineEnd(at));
		return node;
	}
	#isItem(at) {
		return code(this.#text, at) === DASH && isBlank(this.#text, at + 1);
	}
	#deeper(work) {
		if (++this.#depth > MAX_DEPTH$1) throw new Beyond();
		const made = work();
		this.#depth--;
		return made;
	}
	#mapping(start, column) {
		const pairs = [];
		let at = start;
		let end = start;
		do {
			const key = this.#key(at);
			if (key === null) throw new Beyond();
			const value = this.#valueOfKey(key.end + 1, column);
			pairs.push({
				key,
				value
			});
			end = value.end;
			at = this.#at;
		} while (this.#column === column && !this.#isItem(at));
		return {
			kind: "mapping",
			start,
			end,
			pairs
		};
	}
	#sequence(start, column) {
		const items = [];
		do
			items.push(this.#item(this.#at + 1, column));
		while (this.#column === column && this.#isItem(this.#at));
		return {
			kind: "sequence",
			start,
			end: items.at(-1)?.end ?? start,
			items
		};
	}
	/** A key with its colon right behind it; null where what stands there is none. */
	#key(at) {
		const text = this.#text;
		const first = code(text, at);
		if (first === 34 || first === 39) {
			const key = quotedText(text, at);
			return code(text, key.end) === COLON && isBlank(text, key.end + 1) ? key : null;
		}
		if (!startsPlain(text, at)) return null;
		for (let end = at;; end++) {
			const sign = code(text, end);
			if (sign === COLON && isBlank(text, end + 1)) {
				if (code(text, end - 1) === SPACE || end - at > MAX_KEY) throw new Beyond();
				return {
					kind: "text",
					start: at,
					end,
					value: text.slice(at, end),
					style: "plain"
				};
			}
			if (sign === LINE || end >= text.length || sign === HASH && code(text, end - 1) === SPACE) return null;
			if (sign === TAB) throw new Beyond();
		}
	}
	#valueOfKey(from, column) {
		const at = this.#behindSpaces(from);
		if (!this.#endsLine(at)) return this.#scalar(at, column);
		this.#line(this.#lineEnd(at));
		if (this.#column > column) return this.#block(column);
		if (this.#column === column && this.#isItem(this.#at)) return this.#deeper(() => this.#sequence(this.#at, column));
		return empty(at);
	}
	#item(from, column) {
		const at = this.#behindSpaces(from);
		if (this.#endsLine(at)) {
			this.#line(this.#lineEnd(at));
			return this.#column > column ? this.#block(column) : empty(at);
		}
		if (this.#key(at) !== null) return this.#deeper(() => this.#mapping(at, column + at - from + 1));
		return this.#scalar(at, column);
	}
	/** What stands on lines of its own, further in than `column`. */
	#block(column) {
		const at = this.#at;
		if (this.#isItem(at)) return this.#deeper(() => this.#sequence(at, this.#column));
		if (this.#key(at) !== null) return this.#deeper(() => this.#mapping(at, this.#column));
		if (isBlockHead(code(this.#text, at))) throw new Beyond();
		return this.#scalar(at, column);
	}
	#scalar(at, column) {
		const sign = code(this.#text, at);
		if (isBlockHead(sign)) {
			const block = blockText(this.#text, at, column);
			this.#line(block.end);
			return block;
		}
		if (sign === 34 || sign === 39) return this.#finish(quotedText(this.#text, at));
		if (sign === 91 || sign === 123) return this.#finish(flowAt(this.#text, at, column, 0));
		if (startsPlain(this.#text, at)) return this.#finish(plainText(this.#text, at));
		throw new Beyond();
	}
	#behindSpaces(from) {
		let at = from;
		while (code(this.#text, at) === SPACE) at++;
		return at;
	}
	/** Nothing more on the line, or a comment. A blank stands before: what is asked follows a colon or a dash. */
	#endsLine(at) {
		const sign = code(this.#text, at);
		return sign === LINE || sign === HASH || at >= this.#text.length;
	}
};
const isBlockHead = (sign) => sign === 124 || sign === 62;
/** Nothing is written where a value could be. */
const empty = (at) => ({
	kind: "text",
	start: at,
	end: at,
	value: "",
	style: "plain"
});

// src/workflows/yaml.ts
/** Files above this size are not read: the largest of real repositories are a tenth of it, and GitHub's own reader stops there too. */
const MAX_TEXT = 1048576;
/** Nodes that may be visited in one file, aliases counted each time: an alias bomb ends here. */
const MAX_VISITS = 4e5;
/** Thrown inside the reader only, and turned into `readable: false` at its edge. */
var Refusal = class extends Error {
	at;
	constructor(because, at) {
		super(because);
		this.name = "Refusal";
		this.at = at;
	}
};
const none = [];
/** One parsed file. Keys and scalars are strings as written; `null` forms are told by `text`. */
var Tree = class {
	path;
	root;
	#last;
	#lines;
	#entries = /* @__PURE__ */ new Map();
	#visits = 0;
	constructor(path, text, root) {
		this.path = path;
		this.#last = Math.max(0, text.length - 1);
		this.#lines = lineStarts(text);
		this.root = root;
	}
	/** Where a node stands. A block scalar stands at its first line of content, so that line n of its text is line + n of the file. */
	place(node) {
		if (node === null) return this.placeAt(0);
		const last = this.#lineOf(Math.max(node.start, node.end - 1));
		if (node.kind === "text" && node.style === "block") {
			const header = this.#lineOf(node.start);
			return {
				path: this.path,
				line: Math.max(1, Math.min(header + 1, last)),
				endLine: last
			};
		}
		const place = this.placeAt(node.start);
		return last > place.line ? {
			...place,
			endLine: last
		} : place;
	}
	placeAt(offset) {
		const line = this.#lineOf(offset);
		return {
			path: this.path,
			line,
			column: offset - (this.#lines[line - 1] ?? 0) + 1
		};
	}
	refuse(because, node) {
		throw new Refusal(because, this.place(node));
	}
	isMapping(node) {
		return this.resolve(node)?.kind === "mapping";
	}
	isSequence(node) {
		return this.resolve(node)?.kind === "sequence";
	}
	/** True where nothing, `null` or `~` is written. */
	isNull(node) {
		const target = this.resolve(node);
		return target === null || target.kind === "text" && this.text(target) === null;
	}
	/** A scalar's text; null for `null` forms and for what is no scalar. */
	text(node) {
		const target = this.resolve(node);
		if (target?.kind !== "text") return null;
		const { value, style } = target;
		return style === "plain" && value.length < 5 && /^(?:|~|null|Null|NULL)$/.test(value) ? null : value;
	}
	/** Entries of a mapping, merge keys applied (own keys win); none for anything else. Refuses a key written twice, as GitHub does. */
	entries(node) {
		const target = this.resolve(node);
		if (target?.kind !== "mapping") return none;
		this.#count(target, target.pairs.length);
		const known = this.#entries.get(target);
		if (known !== void 0) return known;
		const own = /* @__PURE__ */ new Map();
		const merged = [];
		for (const { key: keyNode, value } of target.pairs) {
			const scalar = keyNode === null ? null : this.resolve(keyNode);
			if (keyNode === null || scalar?.kind !== "text") this.refuse("a key is not a plain name", keyNode ?? target);
			const key = scalar.value;
			if (key === "<<") merged.push(...this.#merged(value));
			else if (own.has(key.toLowerCase())) this.refuse(`\`${key.slice(0, 60)}\` is defined twice`, keyNode);
			else own.set(key.toLowerCase(), {
				key,
				keyNode,
				value
			});
		}
		for (const entry of merged) if (!own.has(entry.key.toLowerCase())) own.set(entry.key.toLowerCase(), entry);
		const entries = [...own.values()];
		this.#entries.set(target, entries);
		return entries;
	}
	/** Items of a sequence; none for anything else. */
	items(node) {
		const target = this.resolve(node);
		if (target?.kind !== "sequence") return none;
		this.#count(target, target.items.length);
		return target.items;
	}
	/** Follows aliases. */
	resolve(node) {
		let target = node;
		for (let hops = 0; target?.kind === "alias"; hops++) {
			this.#count(target, 1);
			if (target.target === null || hops > 16) this.refuse("an alias leads nowhere", target);
			target = target.target;
		}
		return target;
	}
	#merged(node) {
		const target = this.resolve(node);
		if (target?.kind === "mapping") return target.pairs.some(({ key }) => key?.kind === "text" && key.value === "<<") ? none : this.entries(target);
		return this.items(target).flatMap((item) => this.isMapping(item) ? this.entries(item) : []);
	}
	#count(node, visits) {
		this.#visits += visits;
		if (this.#visits > MAX_VISITS) this.refuse("the file is too large once its aliases are followed", node);
	}
	#lineOf(offset) {
		return lineOf(this.#lines, Math.min(Math.max(offset, 0), this.#last)) + 1;
	}
};
/**
* Parses one file.
* @throws {Refusal} where the text is no YAML or too large.
*/
const parseTree = (path, text) => {
	if (text.length > MAX_TEXT) throw new Refusal("the file is larger than 5 MiB", {
		path,
		line: 1
	});
	const plain = plainRoot(text);
	if (plain !== null) return new Tree(path, text, plain);
	const answer = libraryRoot(text);
	if (answer.ok) return new Tree(path, answer.text, answer.root);
	throw new Refusal(answer.because, answer.offset === null ? {
		path,
		line: 1
	} : new Tree(path, text, null).placeAt(answer.offset));
};

// src/workflows/parse.ts
/**
* Reads one workflow file. Never throws: what GitHub would refuse comes back as `readable: false`, with the reason and its place.
* A decision looks at the same file at several commits, where it is mostly the same text, and many jobs call the same workflow.
*/
const readWorkflow = rememberingFiles(64, (path, text) => {
	try {
		return workflowOf(parseTree(path, text));
	} catch (error) {
		if (error instanceof Refusal) return {
			readable: false,
			path,
			because: error.message,
			at: error.at
		};
		throw error;
	}
});
const workflowOf = (tree) => {
	const { root } = tree;
	if (root === null || tree.isNull(root)) tree.refuse("the file is empty", root);
	if (!tree.isMapping(root)) tree.refuse("the file is not a mapping", root);
	const on = childOf(tree, root, "on");
	if (on === null || tree.isNull(on)) tree.refuse("there is no `on`", root);
	const triggers = triggersAt(tree, on);
	if (triggers.length === 0) tree.refuse("`on` names no event", on);
	const outer = {
		...openScope,
		inputs: inputScope(triggers)
	};
	const env = scalarsAt(tree, childOf(tree, root, "env"), outer);
	const scope = {
		...outer,
		env: valuesByName(env)
	};
	const list = tree.entries(childOf(tree, root, "jobs"));
	if (list.length === 0) tree.refuse("there are no `jobs`", root);
	const jobs = list.map((entry) => jobAt(tree, entry, scope));
	const wrong = wrongNeed(jobs);
	if (wrong) tree.refuse(wrong, childOf(tree, root, "jobs"));
	return {
		readable: true,
		path: tree.path,
		name: tree.text(childOf(tree, root, "name")),
		triggers,
		permissions: permissionsAt(tree, childOf(tree, root, "permissions")),
		env,
		defaults: defaultsAt(tree, childOf(tree, root, "defaults"), scope),
		concurrency: concurrencyAt(tree, childOf(tree, root, "concurrency"), scope),
		jobs
	};
};
/** GitHub starts no run where a job needs one that is not there, or needs itself by a detour. */
const wrongNeed = (jobs) => {
	const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
	const waiting = /* @__PURE__ */ new Map();
	const after = /* @__PURE__ */ new Map();
	for (const job of jobs) {
		const needs = new Set(job.needs.map((need) => need.toLowerCase()));
		for (const need of needs) {
			if (!byId.has(need)) return `job \`${job.id}\` needs a job that is not there`;
			after.set(need, [...after.get(need) ?? [], job.id.toLowerCase()]);
		}
		waiting.set(job.id.toLowerCase(), needs.size);
	}
	const ready = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
	for (const id of ready) for (const next of after.get(id) ?? []) {
		const left = (waiting.get(next) ?? 0) - 1;
		waiting.set(next, left);
		if (left === 0) ready.push(next);
	}
	return ready.length === jobs.length ? null : "jobs need each other in a circle";
};

// src/workflows/protected-jobs.ts
/** Which jobs the gate stands before, and which step is the gate. */
const action = /^(?:[\w.-]+\/countersign(?:\/[\w./-]*)?@.+|\$\/(?:@.*)?)$/i;
/** Is this step the gate: this action by its name, or `$/` inside its own repository? */
const isGateStep = (step) => {
	const uses = literal(step.uses);
	return uses !== null && action.test(uses);
};
const gateStepOf = (job) => job.steps.find(isGateStep) ?? null;
/** A checkout alone may stand before the gate: any other step could have forged what it sees. */
const isCheckout = ({ uses }) => /^actions\/checkout@/i.test(literal(uses) ?? "");
/** Null where the job has no gate. */
const gateIsFirst = (job) => {
	const gate = gateStepOf(job);
	return gate === null ? null : job.steps.slice(0, gate.index).every(isCheckout);
};
/** A checkout of the run's own commit. */
const isPlainCheckout = (step) => isCheckout(step) && Object.keys(step.with).every((name) => name === "persist-credentials" || name === "fetch-depth");
const isNoOp = ({ run }) => /^\s*(?:true|:|exit 0|echo [\w .,!-]{0,200})?\s*$/.test(run === null ? "-" : literal(run) ?? "-");
/**
* A job that only decides, asks or records: the gate's own step, or steps that do nothing, behind no environment but the one that the gate
* hands out. Nothing of weight waits in it, and that it was skipped says nothing about what was let through.
*/
const isIdle = (job) => job.uses === null && job.steps.length > 0 && job.container === null && Object.keys(job.services).length === 0 && Object.keys(job.env).length === 0 && (job.environment === null || isHandedOut(job.environment.name.raw)) && job.steps.every((step) => isGateStep(step) || isPlainCheckout(step) || isNoOp(step));
/** The job whose `decision-id` our own step was given, and the protected jobs that its gate names; null where none was given. */
const deciderOf = ({ jobs }, ownJob) => {
	const own = jobs.find(({ id }) => id.toLowerCase() === ownJob.toLowerCase());
	const decided = own === void 0 ? null : gateStepOf(own)?.with["decided"];
	const [, needed = ""] = /^\$\{\{\s*needs\.([\w-]+)\.outputs\.[\w-]+\s*\}\}$/.exec(decided?.raw.trim() ?? "") ?? [];
	const job = jobs.find(({ id }) => id.toLowerCase() === needed.toLowerCase());
	if (job === void 0 || !own?.needs.some((need) => need.toLowerCase() === needed.toLowerCase())) return null;
	const given = (job.uses === null ? gateStepOf(job)?.with : job.with)?.["jobs"];
	return {
		job,
		named: (literal(given) ?? "").split(/[\s,]+/).filter(Boolean)
	};
};
const behind = ({ jobs }, job, named) => {
	if (named.length > 0) return new Set(named.map((name) => name.toLowerCase()));
	const found = /* @__PURE__ */ new Set([job.toLowerCase()]);
	for (let grew = true; grew;) {
		const before = found.size;
		for (const { id, needs } of jobs) if (needs.some((need) => found.has(need.toLowerCase()))) found.add(id.toLowerCase());
		grew = found.size > before;
	}
	return found;
};
/**
* The later steps of our own job and every job that needs it, transitively; jobs in which nothing of weight happens are left out. Where
* our step was given what another gate `decided`, that gate's protected jobs, too: only the same question can have the same answer. Ids are
* compared without case, as GitHub does.
*
* @param ownJob id of the gate's own job; null: all jobs are looked at (a local judgement of a workflow)
* @param named ids given by an input; then exactly those that this workflow has
*/
const protectedJobs = (workflow, ownJob, named) => {
	const all = workflow.jobs;
	const explicit = new Set(named.map((name) => name.toLowerCase()));
	const own = ownJob === null ? void 0 : all.find(({ id }) => id.toLowerCase() === ownJob.toLowerCase());
	if (own === void 0) return all.map(({ id }) => id).filter((id) => explicit.size === 0 || explicit.has(id.toLowerCase()));
	const wanted = new Set(behind(workflow, own.id, named));
	const decider = deciderOf(workflow, own.id);
	if (own.uses !== null) wanted.delete(own.id.toLowerCase());
	if (decider !== null) {
		for (const id of behind(workflow, decider.job.id, decider.named)) wanted.add(id);
		if (decider.job.uses !== null) wanted.delete(decider.job.id.toLowerCase());
	}
	return all.filter((job) => wanted.has(job.id.toLowerCase()) && (explicit.has(job.id.toLowerCase()) || !isIdle(job))).map(({ id }) => id);
};
/** Where our file is a called workflow: in the caller every job that needs a job whose `uses:` is that file. */
const behindCalls = (caller, path, named) => {
	const calls = caller.jobs.filter(({ uses }) => literal(uses)?.replace(/^\.\//, "").replace(/@.*$/, "").endsWith(path)).map(({ id }) => id);
	return [...new Set(calls.flatMap((id) => protectedJobs(caller, id, named).filter((other) => !calls.includes(other))))];
};

// src/workflows/fetches.ts
const fetchesOf = (activities) => activities.flatMap((activity) => activity.kind === "use" ? ofUse(activity) : activity.kind === "command" ? ofCommand(activity) : []);
const written = (scalar) => scalar === void 0 || scalar.raw.trim() === "" ? null : scalar;
const ofUse = ({ action, inputs, origin }) => {
	if (action === "actions/checkout") {
		const [ref, repository] = [written(inputs["ref"]), written(inputs["repository"])];
		return ref === null && repository === null ? [] : [{
			what: "checkout",
			ref,
			repository,
			origin
		}];
	}
	if (action === "actions/download-artifact") {
		const run = written(inputs["run-id"]);
		return run === null ? [] : [{
			what: "artifact",
			ref: run,
			repository: written(inputs["repository"]),
			origin
		}];
	}
	if (action === "dawidd6/action-download-artifact") return [{
		what: "artifact",
		ref: written(inputs["run_id"] ?? inputs["workflow"]),
		repository: written(inputs["repo"]),
		origin
	}];
	return [];
};
const scalarOf = ({ text, value }, { at }) => ({
	raw: text,
	at,
	values: value === null ? null : [value]
});
const ofCommand = (command) => {
	const { name, args, origin } = command;
	if (name === "git") return ofGit(command);
	if (name !== "gh") return [];
	const [first, second, third] = args.filter(({ text }) => !text.startsWith("-"));
	const ref = third === void 0 ? null : scalarOf(third, origin);
	if (first?.value === "repo" && second?.value === "clone") return clones(third, args, origin);
	if (first?.value === "pr" && second?.value === "checkout") return [{
		what: "gh-pr-checkout",
		ref,
		repository: null,
		origin
	}];
	if (first?.value === "run" && second?.value === "download") return [{
		what: "artifact",
		ref,
		repository: null,
		origin
	}];
	return [];
};
/**
* Subcommands of git that put another commit's content into the work tree: which of their options take a value, and which positional word
* names the commit. `git fetch origin main`, for comparing, fetches names and runs nothing of them; a switch to what was fetched does.
*/
const SWITCHES = {
	checkout: {
		valued: [
			"-b",
			"-B",
			"--orphan",
			"--conflict"
		],
		at: 0
	},
	switch: {
		valued: [
			"-c",
			"-C",
			"--create",
			"--force-create",
			"--orphan",
			"--conflict"
		],
		at: 0
	},
	pull: {
		valued: [
			"-s",
			"--strategy",
			"-X",
			"--strategy-option",
			"--depth",
			"-j",
			"--jobs"
		],
		at: 1
	},
	merge: {
		valued: [
			"-m",
			"-F",
			"--file",
			"-s",
			"--strategy",
			"-X",
			"--strategy-option",
			"--into-name"
		],
		at: 0
	},
	rebase: {
		valued: [
			"--onto",
			"-s",
			"--strategy",
			"-X",
			"--strategy-option",
			"-x",
			"--exec"
		],
		at: 0
	},
	"cherry-pick": {
		valued: [
			"-m",
			"--mainline",
			"--strategy",
			"-X",
			"--strategy-option"
		],
		at: 0
	},
	reset: {
		valued: [],
		at: 0
	}
};
/** Options of git itself that take a value as the next word. */
const GLOBAL = /* @__PURE__ */ new Set([
	"-C",
	"-c",
	"--git-dir",
	"--work-tree",
	"--namespace",
	"--exec-path"
]);
/** Words that name no commit of anybody else: the own history, the branch before, paths. */
const NO_REF = /^(?:HEAD(?:[~^@].*)?|-|\.|.*\/|.*\.(?:json|lock|ya?ml|toml|md|txt|xml|mod|sum|[jt]sx?|py|sh|gradle))$/;
const ofGit = ({ args, origin }) => {
	const [subcommand, ...rest] = withoutOptions(args, GLOBAL, true);
	const known = subcommand?.value ?? "";
	if (known === "clone") return clones(withoutOptions(rest, CLONE_VALUED, false)[0], rest, origin);
	const how = Object.hasOwn(SWITCHES, known) ? SWITCHES[known] : void 0;
	if (how === void 0) return [];
	const fetch = (ref) => [{
		what: "git-fetch",
		ref,
		repository: null,
		origin
	}];
	const paths = rest.findIndex(({ value }) => value === "--");
	const word = withoutOptions(paths < 0 ? rest : rest.slice(0, paths), new Set(how.valued), false)[how.at];
	if (word === void 0) return known === "pull" ? fetch({
		raw: "${{ github.ref_name }}",
		at: origin.at,
		values: null
	}) : [];
	return word.value !== null && NO_REF.test(word.value) ? [] : fetch(scalarOf(word, origin));
};
/** Options of `git clone` that take a value as the next word. */
const CLONE_VALUED = new Set("-b --branch -o --origin -u --upload-pack -c --config -j --jobs --depth --template --reference --reference-if-able --separate-git-dir --shallow-since --shallow-exclude --filter --server-option --revision --bundle-uri".split(" "));
/** A repository of the platform in an address or by itself, whatever stands for a token in it; expressions are left to be resolved. */
const REPOSITORY = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]{0,300}@)?github\.com\/|(?:[\w.-]{1,60}@)?github\.com:)?((?:[\w.-]{1,100}|\$\{\{[^{}]{1,100}\}\})(?:\/(?:[\w.-]{1,100}|\$\{\{[^{}]{1,100}\}\}))?)$/i;
/** A clone brings the head of its default branch, or what `--branch` names, and its files are there to be run. */
const clones = (from, args, origin) => {
	if (from === void 0) return [];
	const at = args.findIndex(({ value }) => value === "-b" || value === "--branch");
	const joined = args.find(({ text }) => text.startsWith("--branch="));
	const branch = at >= 0 ? args[at + 1] : joined === void 0 ? void 0 : {
		...joined,
		...valueAfter(joined, 9)
	};
	const written = from.text.replaceAll(/^["']|["']$/g, "").replaceAll(/\$\{?GITHUB_REPOSITORY\b\}?/g, "${{ github.repository }}");
	const [, repository] = REPOSITORY.exec(written.replace(/\/$/, "").replace(/\.git$/, "")) ?? [];
	if (/^(?:\.{0,2}\/|file:)/.test(written)) return [];
	return [{
		what: "git-clone",
		ref: branch === void 0 ? null : scalarOf(branch, origin),
		repository: {
			raw: repository ?? written,
			at: origin.at,
			values: repository === void 0 ? null : [repository]
		},
		origin
	}];
};
const valueAfter = ({ text, value }, from) => ({
	text: text.slice(from),
	value: value?.slice(from) ?? null
});
/** Words that are neither options nor their values; with `first`, only the options before the first plain word are taken off. */
const withoutOptions = (words, valued, first) => {
	const plain = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at];
		if (word === void 0) break;
		if (first && plain.length > 0) plain.push(word);
		else if (word.value !== null && valued.has(word.value)) at += 1;
		else if (!word.text.startsWith("-") || word.text === "-") plain.push(word);
	}
	return plain;
};

// src/workflows/files.ts
/** Files as the reader asks for them, remembering which it asked for in vain, so that a gatherer can fetch those and read again. */
const filesOf = (set, repository = null) => {
	const missing = /* @__PURE__ */ new Set();
	return {
		text: (path) => {
			if (!Object.hasOwn(set.entries, path)) missing.add(path);
			return textAt(set, path);
		},
		missing: () => [...missing],
		repository
	};
};
/**
* The path in our own repository that a full name leads to (`owner/name/path@ref`); null where it leads elsewhere. Where nobody knows our
* name, any may be ours, and the caller looks whether the path is there. The ref may be another: what is found is what stands here.
*/
const ownPath = (uses, files) => {
	const [, name, path] = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([\w./-]{1,300})@[^@]{1,200}$/.exec(uses) ?? [];
	if (name === void 0 || path === void 0) return null;
	return files.repository === null || files.repository.toLowerCase() === name.toLowerCase() ? path : null;
};
const MAX_PATH = 500;
const unusual = /[\u0000-\u001f*?$]/;
/** A path of the repository from a folder and a relative path; null where it leaves the repository, is absolute or is not one. */
const pathIn = (folder, relative) => {
	if (relative === "" || relative.startsWith("/") || relative.startsWith("~") || relative.length + folder.length > MAX_PATH || unusual.test(relative)) return null;
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.length === 0 ? "" : parts.join("/");
};
/** The first of several paths that is there. Unknown where one that comes earlier could not be read. */
const firstOf = (files, paths) => {
	const found = paths.map((path) => ({
		path,
		text: files.text(path)
	}));
	for (const { path, text } of found) {
		if (!text.known) return unknown(text.cause, text.because);
		if (text.value !== null) return known$1({
			path,
			text: text.value
		});
	}
	return known$1(null);
};

// src/workflows/makefile.ts
const MAX_LINES$1 = 2e4;
const MAX_EXPANSION = 4e3;
/** `target …: needs` with lines that begin with a tab. Variables with a literal value are put in; others stay as the shell's. */
const readMakefile = (text) => {
	const lines = joinedLines(text);
	const variables = /* @__PURE__ */ new Map();
	const byName = /* @__PURE__ */ new Map();
	let first = null;
	let current = [];
	for (const { text: line, line: number } of lines) {
		if (line.startsWith("	")) {
			for (const name of current) {
				const recipe = byName.get(name);
				if (recipe !== void 0) byName.set(name, {
					...recipe,
					lines: [...recipe.lines, {
						text: shellOf$2(line.slice(1), variables, name, recipe.needs),
						line: number
					}]
				});
			}
			continue;
		}
		const assigned = /^(?:export\s+|override\s+)?([\w.-]{1,100})\s*(?:::?|\?|\+)?=\s?(.*)$/.exec(line);
		if (assigned !== null) {
			const [, name = "", value = ""] = assigned;
			if (!variables.has(name) || !line.includes("?=")) variables.set(name, value.trim());
			current = [];
			continue;
		}
		const rule = /^([^\s#:=][^:=#]{0,400}?)\s*::?(?!=)\s*([^=#;]{0,2000}?)(?:\s*;(.*))?(?:\s#.*)?$/.exec(line);
		if (rule === null) {
			if (line.trim() !== "" && !line.startsWith("#")) current = [];
			continue;
		}
		const names = expand(rule[1] ?? "", variables).split(/\s+/).filter(Boolean);
		const needs = expand(rule[2] ?? "", variables).split(/\s+/).filter((need) => need !== "" && need !== "|" && !need.includes("$"));
		current = names.filter((name) => !name.startsWith("."));
		for (const name of current) {
			const before = byName.get(name);
			byName.set(name, {
				name,
				needs: [...before?.needs ?? [], ...needs],
				lines: [...before?.lines ?? [], ...rule[3] === void 0 ? [] : [{
					text: shellOf$2(rule[3], variables, name, needs),
					line: number
				}]]
			});
			if (first === null && !name.includes("%")) first = name;
		}
	}
	const goal = variables.get(".DEFAULT_GOAL");
	return {
		byName,
		first: goal !== void 0 && byName.has(goal) ? goal : first
	};
};
/**
* The recipe of a target: its own, else that of the pattern rule (`image-%`) with the shortest stem, as make chooses. The stem may hold what is
* only known at run time.
*/
const recipeOf$1 = ({ byName }, target) => {
	const own = byName.get(target);
	if (own !== void 0) return own;
	const best = [...byName.values()].flatMap((rule) => {
		const [before = "", after = "", ...more] = rule.name.split("%");
		return rule.name.includes("%") && more.length === 0 && target.length > before.length + after.length && target.startsWith(before) && target.endsWith(after) ? [{
			rule,
			stem: target.slice(before.length, target.length - after.length)
		}] : [];
	}).sort((a, b) => a.stem.length - b.stem.length)[0];
	if (best === void 0) return null;
	const { rule, stem } = best;
	return {
		name: target,
		needs: rule.needs.map((need) => need.replace("%", stem)),
		lines: rule.lines.map(({ text, line }) => ({
			text: text.replaceAll(rule.name, target).replaceAll("$*", stem),
			line
		}))
	};
};
/** Lines that end in a backslash go on; the number is that of the first. */
const joinedLines = (text) => {
	const made = [];
	const lines = text.split(/\r?\n/, MAX_LINES$1);
	for (let at = 0; at < lines.length; at++) {
		const line = at + 1;
		let whole = lines[at] ?? "";
		while (whole.endsWith("\\") && at + 1 < lines.length) whole = `${whole.slice(0, -1)} ${(lines[++at] ?? "").trim()}`;
		made.push({
			text: whole,
			line
		});
	}
	return made;
};
const expand = (text, variables, depth = 0) => depth > 5 || text.length > MAX_EXPANSION ? text : text.replaceAll(/\$[({]([\w.-]{1,100})[)}]/g, (whole, name) => {
	const value = variables.get(name);
	return value === void 0 || value.includes("$(shell") ? whole : expand(value, variables, depth + 1);
});
/** A recipe line as the shell gets it: `@`, `-` and `+` off, `$$` as `$`, make's own variables in; an unknown one is the shell's to know. */
const shellOf$2 = (line, variables, target, needs) => expand(line.trim().replace(/^[@+-]+\s*/, ""), variables).replaceAll(/\$[({]MAKE[)}]/g, "make").replaceAll("$@", target).replaceAll("$<", needs[0] ?? "").replaceAll(/\$[({]([\w.-]{1,100})[)}]/g, "${$1}").replaceAll("$$", "$");
/** `name args: needs` with indented lines. */
const readJustfile = (text) => {
	const byName = /* @__PURE__ */ new Map();
	let first = null;
	let current = null;
	text.split(/\r?\n/, MAX_LINES$1).forEach((line, index) => {
		if (/^[ \t]+\S/.test(line) && current !== null) {
			const recipe = byName.get(current);
			if (recipe !== void 0) byName.set(current, {
				...recipe,
				lines: [...recipe.lines, {
					text: line.trim().replace(/^[@-]+/, "").replaceAll(/\{\{\s*[\w]+\s*\}\}/g, "${ARGUMENT}"),
					line: index + 1
				}]
			});
			return;
		}
		const alias = /^alias\s+([\w-]+)\s*:=\s*([\w-]+)/.exec(line);
		if (alias !== null) {
			byName.set(alias[1] ?? "", {
				name: alias[1] ?? "",
				needs: [alias[2] ?? ""],
				lines: []
			});
			return;
		}
		const header = /^@?([A-Za-z_][\w-]{0,100})((?:\s+[^:=]{0,200})?):(?!=)([^#]{0,1000})/.exec(line);
		if (header === null) {
			if (line.trim() !== "" && !line.startsWith("#") && !line.startsWith("[")) current = null;
			return;
		}
		current = header[1] ?? "";
		const needs = (header[3] ?? "").replaceAll(/\([^)]{0,300}\)/g, (call) => call.slice(1, -1).trim().split(/\s+/)[0] ?? "").split(/\s+/).filter((need) => need !== "" && need !== "&&");
		byName.set(current, {
			name: current,
			needs,
			lines: []
		});
		first ??= current;
	});
	return {
		byName,
		first: byName.has("default") ? "default" : first
	};
};

// src/workflows/taskfile.ts
/** Null where the file cannot be read. */
const readTaskfile = (path, text) => {
	try {
		const tree = parseTree(path, text);
		const byName = /* @__PURE__ */ new Map();
		for (const { key, value } of tree.entries(childOf(tree, tree.root, "tasks"))) byName.set(key, recipeOf(tree, key, value));
		return {
			byName,
			first: "default"
		};
	} catch (error) {
		if (error instanceof Refusal) return null;
		throw error;
	}
};
const recipeOf = (tree, name, node) => {
	const commands = tree.text(node) !== null ? [node] : tree.isSequence(node) ? tree.items(node) : [childOf(tree, node, "cmd"), ...tree.items(childOf(tree, node, "cmds"))];
	const needs = tree.items(childOf(tree, node, "deps")).flatMap((item) => tree.text(item) ?? tree.text(childOf(tree, item, "task")) ?? []);
	const lines = commands.flatMap((item) => {
		const command = tree.text(item) ?? tree.text(childOf(tree, item, "cmd"));
		return command === null ? [] : [{
			text: command.replaceAll(/\{\{[^}]{0,200}\}\}/g, "${ARGUMENT}"),
			line: tree.place(item).line
		}];
	});
	const called = commands.flatMap((item) => tree.text(childOf(tree, item, "task")) ?? []);
	return {
		name,
		needs: [...needs, ...called],
		lines
	};
};

// src/workflows/weight.ts
const intent = /(?:^|[^a-z])(?:release|publish|deploy|ship|promote|rollout|migrate|migration|provision|sign|upload|push|notari[sz]e|destroy|teardown|apply|cutover|prod|production)/i;
/** Does a name speak of privileged work? Only ever a reason to ask about what could not be read. */
const hasIntent = (text) => intent.test(text);
const hasSecret = (env, args) => args.some(({ secrets }) => secrets.length > 0) || Object.values(env).some(({ secrets }) => secrets.some((name) => name !== "GITHUB_TOKEN"));

// src/workflows/follow.ts
const follow = (reader, lead, setting, command) => {
	const weighty = (name) => hasIntent(name) || hasSecret(command.env, command.args);
	const say = (what, because, cause) => void reader.unread(what, cause, because, weighty(what), command.origin);
	if (setting.depth > 8) return say(labelOf(lead), "it is called from too deep", "limit");
	if (lead.kind === "open") return say(lead.what, lead.because, "dynamic");
	if (lead.kind === "file") return followFile(reader, lead, setting, command, say);
	if (lead.kind === "package-script" || lead.kind === "package-hooks") return followPackage(reader, lead, setting, say);
	followRecipes(reader, lead, setting, say);
};
const labelOf = (lead) => lead.kind === "file" ? lead.path : lead.kind === "open" ? lead.what : `${lead.kind} ${"scripts" in lead ? lead.scripts.join(" ") : lead.targets.join(" ")}`;
const below = (setting, path, line, source, folder) => ({
	...setting,
	at: {
		path,
		line
	},
	source,
	via: [...setting.via, path],
	folder
});
const languages = {
	py: "python",
	js: "javascript",
	mjs: "javascript",
	cjs: "javascript",
	ts: "javascript",
	mts: "javascript",
	rb: "ruby",
	pl: "perl",
	php: "php",
	ps1: "pwsh",
	sh: "sh",
	bash: "sh",
	zsh: "sh",
	cmd: "cmd",
	bat: "cmd",
	groovy: "groovy",
	kts: "kotlin",
	swift: "swift",
	go: "go",
	rs: "rust",
	lua: "lua"
};
/** The language of a file: by its first line, else its ending; a file without either is a shell script, as the kernel takes it. */
const languageOf = (path, text, given) => {
	if (given !== "shebang") return given;
	const program = /^#!\s?(?:\S*\/)?([^/\s]+)(?:[ \t]+(?:-\S+[ \t]+)?([\w.-]+))?/.exec(text.slice(0, 200));
	const name = program === null ? null : program[1] === "env" ? program[2] ?? null : program[1] ?? null;
	if (name !== null) return /^(?:ba|z|da|k|a)?sh$/.test(name) ? "sh" : /^python/.test(name) ? "python" : /^(?:node|deno|bun|tsx|zx)$/.test(name) ? "javascript" : name;
	return languages[/\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? ""] ?? "sh";
};
const followFile = (reader, lead, setting, command, say) => {
	const { path } = lead;
	const text = reader.files.text(path);
	const named = languages[/\.(\w{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? ""];
	if (!text.known) return say(path, `the script was not read: ${text.because}`, "not-asked");
	if (text.value === null) {
		if (named !== void 0 || lead.language !== "shebang") say(path, "the script is not in the repository", "not-found");
		return;
	}
	const language = languageOf(path, text.value, lead.language);
	const shell = shellOf$1(language);
	const { value } = text;
	if (shell === null) return reader.add({
		kind: "program",
		language,
		path,
		text: value,
		args: command.args,
		env: command.env,
		origin: command.origin
	});
	const sourced = command.name === "source" || command.name === ".";
	const positional = new Map(setting.variables);
	if (!sourced) for (const [index, word] of command.args.slice(command.name === baseOf(path) ? 0 : 1).entries()) positional.set(String(index + 1), word);
	reader.once(`file ${path}`, () => reader.script(value, shell, {
		...below(setting, path, 1, value.split("\n"), setting.folder),
		variables: positional
	}, sourced));
};
const baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const shellOf$1 = (language) => language === "sh" ? "bash" : language === "pwsh" || language === "cmd" ? language : null;
const followPackage = (reader, lead, setting, say) => {
	const path = pathIn(lead.folder, "package.json");
	if (path === null) return;
	const text = reader.files.text(path);
	const what = `script ${lead.scripts.join(", ")} of ${path}`;
	if (!text.known) return lead.kind === "package-script" ? say(what, `package.json was not read: ${text.because}`, "not-asked") : void 0;
	const scripts = text.value === null ? null : scriptsIn(text.value);
	if (scripts === null) return lead.kind === "package-script" ? say(what, "there is no package.json that can be read", text.value === null ? "not-found" : "unreadable") : void 0;
	for (const name of lead.scripts) {
		if (lead.kind === "package-script" && !scripts.has(name)) say(what, "package.json has no such script", "not-found");
		for (const stage of lead.kind === "package-script" ? [
			`pre${name}`,
			name,
			`post${name}`
		] : [name]) {
			const script = scripts.get(stage);
			if (script === void 0) continue;
			reader.once(`script ${path} ${stage}`, () => reader.script(script.text, "sh", below(setting, path, script.line, [`"${stage}": ${JSON.stringify(script.text)}`], lead.folder)));
		}
	}
};
/** The scripts of a package.json with their lines; null where it is not JSON. */
const scriptsIn = remembering(200, (text) => {
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	if (parsed === null || typeof parsed !== "object" || !("scripts" in parsed) || parsed.scripts === null || typeof parsed.scripts !== "object") return /* @__PURE__ */ new Map();
	const start = text.indexOf("\"scripts\"");
	return new Map(Object.entries(parsed.scripts).flatMap(([name, script]) => {
		if (typeof script !== "string") return [];
		const at = text.indexOf(JSON.stringify(name), start);
		return [[name, {
			text: script,
			line: at < 0 ? 1 : text.slice(0, at).split("\n").length
		}]];
	}));
});
const places = {
	make: [
		"GNUmakefile",
		"makefile",
		"Makefile"
	],
	just: [
		"justfile",
		"Justfile",
		".justfile"
	],
	task: [
		"Taskfile.yml",
		"taskfile.yml",
		"Taskfile.yaml",
		"taskfile.yaml"
	]
};
const followRecipes = (reader, lead, setting, say) => {
	const { kind, folder, file, targets } = lead;
	const what = `${kind} ${targets.join(" ")}`.trim();
	const paths = (file === null ? places[kind] : [file]).flatMap((name) => pathIn(folder, name) ?? []);
	const found = firstOf(reader.files, paths);
	if (!found.known) return say(what, `its file was not read: ${found.because}`, "not-asked");
	if (found.value === null) return say(what, "its file is not in the repository", "not-found");
	const { path, text } = found.value;
	const recipes = recipesIn(kind, path, text);
	if (recipes === null) return say(what, "its file cannot be read", "unreadable");
	const source = text.split("\n");
	const walk = (name, depth) => {
		const recipe = recipeOf$1(recipes, name);
		if (recipe === null) {
			if (depth > 0) return;
			if (/[$`]/.test(name)) return say(what, "the name of the target is only known at run time", "dynamic");
			return say(what, `${path} has no such target`, "not-found");
		}
		if (depth > 8) return say(what, "its targets need each other too deeply", "limit");
		reader.once(`${kind} ${path} ${name}`, () => {
			for (const need of recipe.needs) walk(need, depth + 1);
			for (const { text: line, line: number } of recipe.lines) reader.script(line, "sh", below(setting, path, number, [source[number - 1] ?? line], folder));
		});
	};
	for (const target of targets.length > 0 ? targets : recipes.first === null ? [] : [recipes.first]) walk(target, 0);
};
const makefileOf = remembering(50, readMakefile);
const justfileOf = remembering(50, readJustfile);
const taskfileOf = rememberingFiles(50, readTaskfile);
const recipesIn = (kind, path, text) => kind === "make" ? makefileOf(text) : kind === "just" ? justfileOf(text) : taskfileOf(path, text);

// src/workflows/references.ts
/** Which contexts a text reads: secrets first of all. */
/** Every context read by the expressions of a text. */
const referencesIn = (text) => hasExpression(text) ? expressionsIn(text).flatMap((embedded) => referencesOf(embedded)) : [];
/** The same for an `if:`, which needs no braces. */
const referencesInCondition = (text) => conditionIn(text).flatMap((embedded) => referencesOf(embedded));
const referencesOf = (embedded) => {
	const found = [];
	if (embedded.expression) collect(embedded.expression, embedded, found);
	else fallback(embedded, found);
	return found;
};
const collect = (expression, within, into) => {
	switch (expression.kind) {
		case "literal": return;
		case "context":
			into.push(referenceOf(expression, within));
			for (const hop of expression.path) if (typeof hop !== "string") collect(hop.computed, within, into);
			return;
		case "call":
			for (const arg of expression.args) collect(arg, within, into);
			for (const hop of expression.path) if (typeof hop !== "string") collect(hop.computed, within, into);
			return;
		case "and":
		case "or":
			for (const arg of expression.args) collect(arg, within, into);
			return;
		case "not":
			collect(expression.arg, within, into);
			return;
		case "compare":
			collect(expression.left, within, into);
			collect(expression.right, within, into);
	}
};
const referenceOf = (access, within) => {
	const path = access.path.map((hop) => typeof hop === "string" && hop !== "*" ? hop.toLowerCase() : null);
	const form = path.length === 0 ? "whole" : path[0] === null ? "computed" : memberOrIndex(within.source, access.start + access.name.length);
	return {
		context: access.name,
		path,
		form,
		offset: within.sourceStart + access.start
	};
};
const memberOrIndex = (source, after) => /^\s*\[/.test(source.slice(after, after + 20)) ? "index" : "member";
/** Text that is no expression, or too long for one: read by its words, so that a secret in it is not missed. */
const fallback = (embedded, into) => {
	for (const match of embedded.source.matchAll(/\b(secrets|github|vars|env|inputs|matrix|needs|steps)\b(?:\s{0,9}\.\s{0,9}([A-Za-z_][\w-]*))?/gi)) {
		const name = match[2]?.toLowerCase();
		into.push({
			context: (match[1] ?? "").toLowerCase(),
			path: name === void 0 ? [null] : [name],
			form: name === void 0 ? "computed" : "member",
			offset: embedded.sourceStart + match.index
		});
	}
};
const secretsAmong = (references) => {
	const found = [];
	for (const { context, path, form, offset } of references) if (context === "secrets") found.push({
		name: path[0]?.toUpperCase() ?? "*",
		form,
		offset
	});
	else if (context === "github" && path[0] === "token") found.push({
		name: "GITHUB_TOKEN",
		form,
		offset
	});
	return found;
};
/** Secrets read by a text, by name, each once. The same short texts come again and again, so their answers are remembered. */
const secretNamesIn = (text) => !hasExpression(text) ? nothing$1 : text.length > LONGEST_REMEMBERED$1 ? namesAfresh(text) : namesOf(text);
const nothing$1 = [];
const LONGEST_REMEMBERED$1 = 300;
const namesAfresh = (text) => [...new Set(secretsAmong(referencesIn(text)).map((secret) => secret.name))];
const namesOf = remembering(5e3, namesAfresh);

// src/workflows/shell-mask.ts
/** Private-use signs, which no script needs: one for each expression, so that neighbours can be told apart. */
const FIRST = 57344;
const LAST = 63743;
const privateUse = /[\ue000-\uf8ff]/g;
const runs = /([\ue000-\uf8ff])\1*/g;
const mask = (original) => {
	const clean = original.replaceAll(privateUse, "?");
	if (!hasExpression(clean)) return {
		text: clean,
		original,
		expressions: []
	};
	const expressions = expressionsIn(clean);
	let text = "";
	let last = 0;
	expressions.forEach(({ start, end }, index) => {
		text += clean.slice(last, start) + String.fromCharCode(Math.min(FIRST + index, LAST)).repeat(end - start);
		last = end;
	});
	return {
		text: text + clean.slice(last),
		original,
		expressions
	};
};
/** Splits a text of the masked script into plain parts and expressions, in order. */
const unmask = (text, { expressions }) => {
	const parts = [];
	let last = 0;
	for (const found of text.matchAll(runs)) {
		if (found.index > last) parts.push(text.slice(last, found.index));
		const embedded = expressions[found[0].charCodeAt(0) - FIRST];
		parts.push(embedded ?? found[0]);
		last = found.index + found[0].length;
	}
	if (last < text.length) parts.push(text.slice(last));
	return parts;
};

// src/workflows/shell-words.ts
const nothing = {
	value: "",
	secrets: []
};
const open = {
	value: null,
	secrets: []
};
const joined$1 = (pieces) => {
	if (pieces.length === 1) return pieces[0] ?? nothing;
	return {
		value: pieces.some(({ value }) => value === null) ? null : pieces.map(({ value }) => value).join(""),
		secrets: pieces.some(({ secrets }) => secrets.length > 0) ? [...new Set(pieces.flatMap(({ secrets }) => secrets))] : []
	};
};
const wordOf = (word, context) => {
	const text = context.masked.original.slice(word.pos, word.end) || word.text;
	const { value, secrets } = word.parts === void 0 ? literalPiece(word.value, context) : joined$1(word.parts.map((part) => pieceOf(part, context)));
	return {
		text,
		value,
		secrets
	};
};
/** `$(command -v git)` is git, wherever it lies. */
const foundProgram = (text) => {
	const name = /^\$\(\s*(?:command -v|which|type -[pP])\s+([\w.-]{1,100})\s*\)$/.exec(text)?.[1];
	return name === void 0 ? null : {
		value: name,
		secrets: []
	};
};
const pieceOf = (part, context) => {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return literalPiece(part.value, context);
		case "DoubleQuoted":
		case "LocaleString": return part.parts.length === 0 ? nothing : joined$1(part.parts.map((inner) => pieceOf(inner, context)));
		case "SimpleExpansion": return variablePiece(part.text.slice(1), context);
		case "ParameterExpansion": return parameterPiece(part, context);
		case "CommandExpansion":
			context.inside(part);
			return foundProgram(part.text) ?? open;
		case "ProcessSubstitution":
			context.inside({ script: part.script });
			return open;
		case "ArithmeticExpansion": return open;
		case "Glob":
		case "ExtendedGlob":
		case "BraceExpansion": return literalPiece(part.text, context);
	}
};
/** A glob or a brace is kept as written: which files it meets is not known, but what it looks for is. */
const literalPiece = (text, { masked, scope }) => {
	if (masked.expressions.length === 0) return {
		value: text,
		secrets: []
	};
	return joined$1(unmask(text, masked).map((part) => typeof part === "string" ? {
		value: part,
		secrets: []
	} : expressionPiece(part, scope)));
};
const expressionPiece = (embedded, scope) => {
	const secrets = secretsAmong(referencesOf(embedded)).map(({ name }) => name);
	const values = valuesOfExpression(embedded.expression, scope, scope.matrix?.length === 1 ? scope.matrix[0] ?? {} : {});
	return {
		value: values?.length === 1 ? values[0] ?? null : null,
		secrets: [...new Set(secrets)]
	};
};
const variablePiece = (name, { variables }) => {
	const known = variables.get(name);
	return known === void 0 ? open : {
		value: known.value,
		secrets: known.secrets
	};
};
const parameterPiece = (part, context) => {
	const variable = variablePiece(part.parameter, context);
	if (part.operation === void 0 && part.prefix === void 0 && part.index === void 0) return variable;
	if (part.operation?.type !== "Default") return {
		value: null,
		secrets: variable.secrets
	};
	const operand = wordOf(part.operation.operand, context);
	return {
		value: (part.operation.operator === ":-" || part.operation.operator === "-") && variable.value !== null && variable.value !== "" ? variable.value : null,
		secrets: [.../* @__PURE__ */ new Set([...variable.secrets, ...operand.secrets])]
	};
};

// src/workflows/shell-parts.ts
/** What an assignment sets; of an array, all its elements in one. */
const assignedWord = ({ value }, context) => {
	if (value.type === "Word") return wordOf(value, context);
	const elements = value.elements.map((element) => wordOf(element, context));
	return {
		text: elements.map(({ text }) => text).join(" "),
		value: null,
		secrets: [...new Set(elements.flatMap(({ secrets }) => secrets))]
	};
};
/** `K=V` as an argument (`env K=V cmd`, `make K=V`): the whole word. */
const pairWord = (arg, context) => {
	const { value } = assignedWord(arg, context);
	return { value: value === null ? null : `${arg.name}=${value}` };
};
/** What comes in by standard input, and where else streams lead. */
const redirectionsOf = (redirects, context) => {
	let stdin = null;
	const kept = [];
	for (const redirect of redirects) if (redirect.type === "HereDoc") {
		const { text, parts } = redirect.body;
		stdin = parts === void 0 ? {
			text,
			value: text,
			secrets: []
		} : wordOf({
			type: "Word",
			text,
			value: text,
			pos: redirect.body.pos,
			end: redirect.body.end,
			parts
		}, context);
	} else {
		const target = redirect.target === void 0 ? null : wordOf(redirect.target, context);
		if (redirect.type === "HereString") stdin = target;
		else kept.push({
			operator: redirect.operator,
			target
		});
	}
	return {
		stdin,
		redirects: kept
	};
};
/** The words of a line without a parser: by white space, quotes taken off. What a variable stands in is not known. */
const plainWords = (line, offset, context) => [...line.matchAll(/"[^"\n]*"|'[^'\n]*'|[^\s"']+/g)].map((found) => {
	const [pos, end] = [offset + found.index, offset + found.index + found[0].length];
	const word = wordOf({
		type: "Word",
		text: context.masked.original.slice(pos, end),
		value: found[0].replace(/^(["'])(.*)\1$/, "$2"),
		pos,
		end
	}, context);
	return word.value?.includes("$") ? {
		...word,
		value: null
	} : word;
});

// src/workflows/shell-walk.ts
const MAX_COMMANDS = 2e3;
const MAX_DEPTH = 60;
var Walk = class {
	commands = [];
	#functions = /* @__PURE__ */ new Set();
	#masked;
	#scope;
	#variables;
	/** The variables as a map that nobody else holds yet; null where what is set next needs a copy. */
	#own = null;
	#conditions = [];
	#folder = "";
	#depth = 0;
	constructor(masked, scope, variables) {
		this.#masked = masked;
		this.#scope = scope;
		this.#variables = variables;
	}
	result(complete) {
		return {
			commands: this.commands,
			functions: this.#functions,
			complete
		};
	}
	statement(statement) {
		if (this.commands.length >= MAX_COMMANDS || this.#depth > MAX_DEPTH) return;
		this.#depth++;
		this.#node(statement.command);
		this.#depth--;
	}
	#list(list) {
		for (const statement of list?.commands ?? []) this.statement(statement);
	}
	#node(node) {
		switch (node.type) {
			case "Command": return this.#simple(node, [], []);
			case "Pipeline": return this.#pipeline(node.commands);
			case "AndOr": {
				const before = this.#conditions;
				node.commands.forEach((command, index) => {
					const operator = node.operators[index - 1];
					if (operator !== void 0) this.#conditions = [...before, `${operator} after another command`];
					this.#node(command);
				});
				this.#conditions = before;
				return;
			}
			case "Redirected": return this.#node(node.command);
			case "CompoundList": return this.#list(node);
			case "BraceGroup": return this.#list(node.body);
			case "Subshell": return this.#apart(null, () => this.#list(node.body));
			case "If":
				this.#list(node.clause);
				this.#apart(`if ${this.#quote(node.clause)}`, () => this.#list(node.then));
				for (const { clause, then } of node.elif) {
					this.#list(clause);
					this.#apart(`elif ${this.#quote(clause)}`, () => this.#list(then));
				}
				return this.#apart("else", () => this.#list(node.else));
			case "While":
				this.#list(node.clause);
				return this.#apart(`${node.kind} ${this.#quote(node.clause)}`, () => this.#list(node.body));
			case "For": return this.#loop(node.name.value, node.wordlist ?? [], node.body);
			case "Select": return this.#loop(node.name.value, node.wordlist ?? [], node.body);
			case "ArithmeticFor": return this.#apart("for (( ))", () => this.#list(node.body));
			case "Case":
				wordOf(node.word, this.#context());
				for (const item of node.items) this.#apart(`case ${item.pattern.map(({ text }) => text).join("|")}`.slice(0, 100), () => this.#list(item.body));
				return;
			case "Function":
				this.#functions.add(node.name.value);
				return this.#apart(`function ${node.name.value}`.slice(0, 100), () => this.#node(node.body));
			case "Coproc":
			case "TestCommand":
			case "ArithmeticCommand": return;
		}
	}
	/** In a branch of its own: what is set or entered there may or may not hold afterwards. */
	#apart(condition, work) {
		const [conditions, folder, before] = [
			this.#conditions,
			this.#folder,
			this.#variables
		];
		this.#own = null;
		if (condition !== null) this.#conditions = [...conditions, condition.slice(0, 120)];
		work();
		const changed = this.#variables;
		this.#conditions = conditions;
		this.#folder = folder;
		this.#variables = before;
		this.#own = null;
		if (condition === null || changed === before) return;
		for (const [name, word] of changed) {
			const was = before.get(name);
			if (was !== word && was?.value !== word.value) this.#set(name, {
				text: word.text,
				value: null,
				secrets: [.../* @__PURE__ */ new Set([...was?.secrets ?? [], ...word.secrets])]
			});
		}
	}
	#loop(name, list, body) {
		const words = list.flatMap((word) => "parts" in word || "type" in word ? [wordOf(word, this.#context())] : []);
		const values = words.length > 0 && words.length <= 8 && words.every(({ value }) => value !== null && !/[*?[]/.test(value)) ? words : [{
			text: `$${name}`,
			value: null,
			secrets: words.flatMap(({ secrets }) => secrets)
		}];
		for (const value of values) this.#apart(`for ${name}`.slice(0, 100), () => {
			this.#set(name, value);
			this.#list(body);
		});
	}
	#pipeline(nodes) {
		const names = nodes.map((node) => node.type === "Command" ? node.name?.value ?? null : null);
		nodes.forEach((node, index) => {
			if (node.type === "Command") this.#simple(node, names.slice(0, index), names.slice(index + 1));
			else this.#apart(null, () => this.#node(node));
		});
	}
	#context() {
		return {
			masked: this.#masked,
			variables: this.#variables,
			scope: this.#scope,
			inside: ({ script }) => {
				if (script === void 0) return;
				this.#apart(null, () => {
					for (const statement of script.commands) this.statement(statement);
				});
			}
		};
	}
	#simple(command, pipedFrom, pipedTo) {
		if (this.commands.length >= MAX_COMMANDS) return;
		const context = this.#context();
		const assignments = {};
		for (const part of command.prefix) if (part.type === "Assignment") assignments[part.name] = assignedWord(part, context);
		if (command.name === void 0) {
			for (const [name, word] of Object.entries(assignments)) this.#set(name, word);
			return;
		}
		const words = [wordOf(command.name, context), ...command.args.map((arg) => arg.type === "Assignment" ? {
			...assignedWord(arg, context),
			text: arg.text,
			...pairWord(arg, context)
		} : wordOf(arg, context))];
		const name = words[0]?.value;
		if (name === "export" || name === "readonly" || name === "declare" || name === "local" || name === "typeset") {
			for (const arg of command.args) if (arg.type === "Assignment") this.#set(arg.name, assignedWord(arg, context));
			return;
		}
		this.commands.push({
			words,
			assignments,
			...redirectionsOf(command.redirects, context),
			pipedFrom,
			pipedTo,
			variables: this.#snapshot(),
			conditions: this.#conditions,
			folder: this.#folder,
			offset: command.pos
		});
		if (name === "cd" || name === "pushd") this.#enter(words[1]?.value ?? null);
		if (name === "popd") this.#folder = null;
	}
	#enter(to) {
		if (to === null || to.startsWith("/") || to.startsWith("~") || to.startsWith("-")) this.#folder = null;
		else if (this.#folder !== null) this.#folder = this.#folder === "" ? to : `${this.#folder}/${to}`;
	}
	#set(name, word) {
		const own = this.#own ?? new Map(this.#variables);
		own.set(name, word);
		this.#own = own;
		this.#variables = own;
	}
	/** Commands share one map until something is set. */
	#snapshot() {
		this.#own = null;
		return this.#variables;
	}
	#quote(list) {
		return this.#masked.original.slice(list.pos, Math.min(list.end, list.pos + 80)).replaceAll(/\s+/g, " ").trim();
	}
	/** A line without a parser. */
	plain(line, offset) {
		const words = plainWords(line, offset, this.#context());
		if (words.length === 0 || /^(?:#|rem\b|::)/i.test(line.trim())) return;
		this.commands.push({
			words,
			assignments: {},
			stdin: null,
			redirects: [],
			pipedFrom: [],
			pipedTo: [],
			variables: this.#variables,
			conditions: this.#conditions,
			folder: this.#folder,
			offset
		});
	}
};

// src/workflows/shell.ts
/** A script as the simple commands in it, wherever they stand: lists, pipes, conditions, loops, functions, substitutions. */
/** Steps of many jobs run the same script: what its text alone says is read once. */
const treeOf = remembering(400, parse);
const LONGEST_REMEMBERED = 4096;
const MAX_SCRIPT = 524288;
/** Parses a script of bash or sh. Never throws; what the parser cannot read is read line by line. */
const parseShell = (script, { scope, variables }) => {
	const masked = mask(script.slice(0, MAX_SCRIPT));
	const walk = new Walk(masked, scope, variables);
	try {
		const tree = masked.text.length > LONGEST_REMEMBERED ? parse(masked.text) : treeOf(masked.text);
		for (const statement of tree.commands) walk.statement(statement);
		if (walk.commands.length > 0 || (tree.errors ?? []).length === 0) return walk.result((tree.errors ?? []).length === 0);
	} catch {}
	return byLines(masked, scope, variables);
};
/** Words of each line, by white space and quotes alone: for scripts that no shell would take, and for shells that we have no parser for. */
const byLines = (masked, scope, variables) => {
	const walk = new Walk(masked, scope, variables);
	let offset = 0;
	for (const line of masked.text.split("\n")) {
		for (const found of line.matchAll(/[^;|&\n]+/g)) walk.plain(found[0], offset + found.index);
		offset += line.length + 1;
	}
	return walk.result(false);
};

// src/workflows/other-shells.ts
/** Scripts in other shells and languages: at least their commands. */
/** Calls by which a program in another language runs a command line. */
const shellCalls = /\b(?:os\.system|subprocess\.(?:run|call|check_call|check_output|Popen)|execSync|exec|execa|spawnSync|spawn|system)\s?\(\s?f?["'`]([^"'`\n]{1,500})["'`]/g;
const argumentLists = /\b(?:subprocess\.(?:run|call|check_call|check_output|Popen)|spawnSync|spawn|execFileSync|execFile|execa)\s?\(\s?\[?\s?["']([\w./-]{1,100})["']\s?,\s?\[?([^\])\n]{0,500})/g;
const readForeign = (reader, text, shell, setting) => {
	if (shell === "python" || shell === "other") return readProgram(reader, text, shell, setting);
	const lines = lineStarts(text);
	const continued = shell === "cmd" ? text.replaceAll(/\^\r?\n/g, "  ") : text.replaceAll(/`\r?\n/g, "  ");
	const { commands } = byLines(mask(continued.replaceAll(/\$env:(\w+)/gi, "$$$1")), setting.scope, setting.variables);
	for (const simple of commands) reader.simple(simple, shell, setting, lineOf(lines, simple.offset));
};
/** An inline program: told as one, and the command lines that it visibly runs are read as a shell's. */
const readProgram = (reader, text, shell, setting) => {
	const lines = lineStarts(text);
	const secrets = secretNamesIn(text);
	const env = Object.fromEntries(setting.variables);
	reader.add({
		kind: "program",
		language: shell,
		path: setting.at.path,
		text,
		args: secrets.length === 0 ? [] : [{
			text: "",
			value: null,
			secrets
		}],
		env,
		origin: reader.origin(setting, 0)
	});
	for (const found of text.matchAll(shellCalls)) reader.script(found[1] ?? "", "sh", here(setting, lineOf(lines, found.index)));
	for (const found of text.matchAll(argumentLists)) {
		const words = [...(found[2] ?? "").matchAll(/["']([^"'\n]{0,200})["']/g)].map(([, word = ""]) => `'${word.replaceAll("'", "")}'`);
		reader.script([found[1] ?? "", ...words].join(" "), "sh", here(setting, lineOf(lines, found.index)));
	}
};
const here = (setting, line) => ({
	...setting,
	at: {
		path: setting.at.path,
		line: setting.at.line + line
	},
	source: [setting.source[line] ?? ""],
	depth: setting.depth + 1
});

// src/workflows/secrets.ts
const MAX_QUOTE$1 = 200;
const findIn = (text, at, where, { step, mapped, into }) => {
	const references = where === "condition" ? referencesInCondition(text) : hasExpression(text) ? referencesIn(text) : [];
	if (references.length === 0) return;
	for (const { name, form, offset } of secretsAmong(references)) {
		const line = lineAt(text, offset);
		into.push({
			name,
			form: mapped && form === "member" ? "mapped" : form,
			where,
			step,
			at: {
				path: at.path,
				line: at.line + line
			},
			quote: quoteAt(text, line)
		});
	}
};
const lineAt = (text, offset) => {
	let line = 0;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
};
const quoteAt = (text, line) => (text.split("\n", line + 1)[line] ?? "").trim().slice(0, MAX_QUOTE$1);
const findInScalar = (scalar, where, finder) => {
	if (scalar !== null) findIn(scalar.raw, scalar.at, where, finder);
};
const findInAll = (scalars, where, finder) => {
	for (const scalar of Object.values(scalars)) findInScalar(scalar, where, finder);
};

// src/workflows/specialise.ts
const nothingGiven = {
	inputs: {},
	secrets: null
};
/** The text with the caller's words in it. Line breaks in them become blanks, so that lines keep their numbers. */
const specialise = (text, given) => {
	if (!hasExpression(text) || given === nothingGiven) return text;
	let made = "";
	let last = 0;
	for (const embedded of expressionsIn(text)) {
		const edits = referencesOf(embedded).flatMap(({ context, path, offset }) => {
			const [name] = path;
			if (name == null || path.length !== 1) return [];
			const raw = wordFor(context, name, given);
			return raw === void 0 ? [] : [{
				offset,
				length: referenceLength(text, offset, embedded.end),
				raw: raw.replaceAll(/\s*\r?\n\s*/g, " ").trim()
			}];
		});
		if (edits.length === 0) continue;
		const only = edits[0];
		const source = embedded.source.trim();
		made += text.slice(last, embedded.start);
		last = embedded.end;
		if (edits.length === 1 && only !== void 0 && source.length === only.length) {
			made += only.raw;
			continue;
		}
		let inner = "";
		let at = embedded.start;
		for (const { offset, length, raw } of edits.sort((a, b) => a.offset - b.offset)) {
			inner += text.slice(at, offset) + asOperand(raw);
			at = offset + length;
		}
		made += inner + text.slice(at, embedded.end);
	}
	return made + text.slice(last);
};
const wordFor = (context, name, { inputs, secrets }) => {
	if (context === "inputs") return Object.hasOwn(inputs, name) ? inputs[name] : void 0;
	if (context !== "secrets" || secrets === null || name === "github_token") return void 0;
	return Object.hasOwn(secrets, name) ? secrets[name] : "";
};
/** `inputs.name` or `inputs['name']` as it stands in the text. */
const referenceLength = (text, offset, end) => /^[A-Za-z]+(?:\s{0,4}\.\s{0,4}[\w-]{1,200}|\s{0,4}\[\s{0,4}'[^']{0,200}'\s{0,4}\])?/.exec(text.slice(offset, end))?.[0].length ?? 0;
/** A raw text as part of an expression: its own expression in brackets, a literal in quotes; mixed text keeps the expressions it holds. */
const asOperand = (raw) => {
	const embedded = expressionsIn(raw);
	if (embedded.length === 0) return `'${raw.replaceAll("'", "''")}'`;
	return `(${embedded.map(({ source }) => source.trim()).join(" || ")})`;
};
const specialiseScalar = (written, given, scope) => hasExpression(written.raw) ? scalar(specialise(written.raw, given), written.at, scope) : written;
const specialiseAll = (scalars, given, scope) => {
	const made = {};
	for (const [name, written] of Object.entries(scalars)) define(made, name, specialiseScalar(written, given, scope));
	return made;
};
/** What a call gives to the inputs that are declared: its own words, else the defaults, else nothing. Keys in lower case. */
const inputsGiven = (declared, given) => {
	const made = {};
	for (const [name, { default: value }] of Object.entries(declared)) define(made, name.toLowerCase(), value ?? "");
	for (const [name, { raw }] of Object.entries(given)) define(made, name.toLowerCase(), raw);
	return made;
};

// src/workflows/read-call.ts
/** Of this repository it is followed, of another it is said. */
const readCall = (reader, whole, visit, readInto) => {
	const { job, given, scope } = visit;
	const finder = {
		step: null,
		mapped: visit.mapped,
		into: reader.secrets
	};
	const inputs = given === nothingGiven ? job.with : specialiseAll(job.with, given, scope);
	const uses = literal(job.uses) ?? job.uses?.raw ?? "";
	const at = job.uses?.at ?? job.at;
	const origin = {
		step: 0,
		stepName: "1",
		at: {
			path: at.path,
			line: at.line
		},
		via: visit.via,
		quote: `uses: ${uses}`.slice(0, 200),
		conditions: visit.conditions
	};
	findInAll(inputs, "step-with", finder);
	if (job.secrets === "inherit") reader.secrets.push({
		name: "*",
		form: visit.mapped ? "mapped" : "inherit",
		where: "job-secrets",
		step: null,
		at: origin.at,
		quote: "secrets: inherit"
	});
	else findInAll(given === nothingGiven ? job.secrets : specialiseAll(job.secrets, given, scope), "job-secrets", finder);
	const local = /^(?:\.\/|\$\/)(\.github\/workflows\/[^@]+)$/.exec(uses)?.[1];
	const weighty = job.secrets === "inherit" || Object.keys(job.secrets).length > 0 || hasIntent(uses);
	if (local === void 0) {
		whole.calls.push(uses);
		reader.unread(uses, uses.includes("${{") ? "dynamic" : "remote", "the called workflow stands in another repository", weighty, origin);
		const own = ownPath(uses, reader.files);
		if (own?.startsWith(".github/workflows/")) readCalled(reader, whole, visit, readInto, {
			path: own,
			inputs,
			origin,
			guessed: true
		});
		return;
	}
	whole.calls.push(local);
	readCalled(reader, whole, visit, readInto, {
		path: local,
		inputs,
		origin,
		guessed: false
	});
};
const readCalled = (reader, whole, visit, readInto, { path: local, inputs, origin, guessed }) => {
	const { workflow, job, given, scope } = visit;
	const text = reader.files.text(local);
	if (guessed && (!text.known || text.value === null)) return;
	if (!text.known || text.value === null) return void reader.unread(local, text.known ? "not-found" : text.cause, text.known ? "the called workflow is not there" : `the called workflow was not read: ${text.because}`, true, origin);
	const called = readWorkflow(local, text.value);
	if (!called.readable) return void reader.unread(local, "unreadable", `the called workflow cannot be read: ${called.because}`, true, origin);
	if (visit.depth >= 8) return void reader.unread(local, "limit", "workflows call each other too deeply", true, origin);
	const declared = called.triggers.find(({ event }) => event === "workflow_call");
	const mine = {
		inputs: inputsGiven(declared?.inputs ?? {}, inputs),
		secrets: job.secrets === "inherit" ? given.secrets : Object.fromEntries(Object.entries(given === nothingGiven ? job.secrets : specialiseAll(job.secrets, given, scope)).map(([name, { raw }]) => [name.toLowerCase(), raw]))
	};
	const cap = effectiveScopes(job.permissions, workflow.permissions);
	const tokens = [];
	reader.once(`workflow ${local}`, () => {
		for (const inner of called.jobs) {
			const innerScope = {
				matrix: inner.matrix,
				inputs: {},
				env: {}
			};
			whole.runners.push(...inner.runsOn.map((label) => specialiseScalar(label, mine, innerScope)));
			if (inner.environment) whole.environments.push({
				...inner.environment,
				name: specialiseScalar(inner.environment.name, mine, innerScope)
			});
			tokens.push(cappedBy(effectiveScopes(inner.permissions, called.permissions), cap));
			const env = {
				...valuesByName(specialiseAll(called.env, mine, innerScope)),
				...valuesByName(specialiseAll(inner.env, mine, innerScope))
			};
			readInto(reader, whole, {
				workflow: called,
				job: inner,
				given: mine,
				scope: {
					...innerScope,
					env
				},
				via: [...visit.via, local],
				conditions: visit.conditions,
				mapped: job.secrets !== "inherit",
				depth: visit.depth + 1,
				stepOf: inner.id
			});
		}
	});
	if (visit.depth === 0 && tokens.length > 0 && !guessed) whole.token = tokens.reduce(joinScopes);
};

// src/workflows/composite.ts
/** Reads an action's metadata. Never throws. */
const readAction = rememberingFiles(200, (path, text) => {
	try {
		const tree = parseTree(path, text);
		const runs = childOf(tree, tree.root, "runs");
		const using = tree.text(childOf(tree, runs, "using"))?.toLowerCase() ?? "";
		const inputs = inputsAt(tree, childOf(tree, tree.root, "inputs"));
		const word = (name) => tree.text(childOf(tree, runs, name));
		if (using === "composite") return {
			kind: "composite",
			inputs,
			outputs: Object.fromEntries(tree.entries(childOf(tree, tree.root, "outputs")).map(({ key, value }) => [key, tree.text(childOf(tree, value, "value")) ?? ""])),
			steps: stepsAt(tree, childOf(tree, runs, "steps"), openScope)
		};
		if (using === "docker") return {
			kind: "docker",
			inputs,
			image: word("image") ?? "",
			entrypoint: word("entrypoint"),
			at: tree.place(runs)
		};
		if (using.startsWith("node")) return {
			kind: "javascript",
			inputs,
			main: [
				"pre",
				"main",
				"post"
			].flatMap((name) => word(name) ?? [])
		};
		return {
			kind: "unreadable",
			because: "the action does not say how it runs",
			at: tree.place(runs)
		};
	} catch (error) {
		if (error instanceof Refusal) return {
			kind: "unreadable",
			because: error.message,
			at: error.at
		};
		throw error;
	}
});

// src/workflows/docker-action.ts
/** What a Docker action of the repository starts: the programs that its Dockerfile's `ENTRYPOINT` and `CMD` name. */
const MAX_LINES = 2e3;
const MAX_WORDS$1 = 40;
/** `["node", "/main.js"]` and `node /main.js` are the same words here. */
const wordsOf$1 = (rest) => rest.replaceAll(/[[\]",']/g, " ").split(/\s+/, MAX_WORDS$1).filter((word) => word !== "");
/**
* @param entrypoint as `action.yml` gives it, or null
* @returns paths in the repository, the last stage's only: an image starts what its last `ENTRYPOINT` and `CMD` say. Where the Dockerfile puts the
*   files is not followed: they are looked for by name in the folder of the action.
*/
const startedByImage = (folder, dockerfile, entrypoint) => {
	const lines = dockerfile.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/, MAX_LINES);
	const last = (instruction) => lines.findLast((line) => instruction.test(line))?.replace(instruction, "") ?? "";
	const files = [...wordsOf$1(entrypoint ?? last(/^\s*ENTRYPOINT\s/i)), ...wordsOf$1(last(/^\s*CMD\s/i))].filter((word) => /\.\w{1,5}$|^\/[\w./-]+$/.test(word) && !/^\/(?:usr\/)?(?:local\/)?s?bin\/(?:env|sh|bash)$/.test(word));
	return [...new Set(files.flatMap((word) => pathIn(folder, word.slice(word.lastIndexOf("/") + 1)) ?? []))];
};

// src/workflows/input-scripts.ts
const bash = (source, ...inputs) => inputs.map((input) => ({
	input,
	shell: "bash",
	source: `https://github.com/${source}`
}));
/** By `owner/name` in lower case. */
const scripts = {
	"nick-fields/retry": bash("nick-fields/retry", "command", "on_retry_command"),
	"nick-invision/retry": bash("nick-fields/retry", "command", "on_retry_command"),
	"wandalen/wretry.action": bash("Wandalen/wretry.action", "command"),
	"azure/cli": bash("Azure/cli", "inlinescript"),
	"azure/powershell": [{
		input: "inlinescript",
		shell: "pwsh",
		source: "https://github.com/Azure/powershell"
	}],
	"addnab/docker-run-action": bash("addnab/docker-run-action", "run"),
	"reactivecircus/android-emulator-runner": bash("ReactiveCircus/android-emulator-runner", "script", "pre-emulator-launch-script"),
	"coactions/setup-xvfb": bash("coactions/setup-xvfb", "run"),
	"gabrielbb/xvfb-action": bash("coactions/setup-xvfb", "run"),
	"devcontainers/ci": bash("devcontainers/ci", "runcmd"),
	"uraimo/run-on-arch-action": bash("uraimo/run-on-arch-action", "run", "install"),
	"cross-platform-actions/action": bash("cross-platform-actions/action", "run"),
	"vmactions/freebsd-vm": bash("vmactions/freebsd-vm", "run", "prepare"),
	"vmactions/openbsd-vm": bash("vmactions/openbsd-vm", "run", "prepare"),
	"vmactions/netbsd-vm": bash("vmactions/netbsd-vm", "run", "prepare"),
	"vmactions/solaris-vm": bash("vmactions/solaris-vm", "run", "prepare"),
	"bcgov/action-oc-runner": bash("bcgov/action-oc-runner", "commands"),
	"cloud-gov/cg-cli-tools": [{
		input: "cf_command",
		shell: "bash",
		program: "cf",
		source: "https://github.com/cloud-gov/cg-cli-tools"
	}],
	"cypress-io/github-action": bash("cypress-io/github-action", "command", "build", "start")
};
const images = [{
	input: "args",
	shell: "bash",
	source: "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswithargs"
}];
/** Inputs of an action that hold scripts. An image that is used as a step runs its `args`. */
const inputScriptsOf = (action) => action.startsWith("docker://") ? images : Object.hasOwn(scripts, action) ? scripts[action] ?? [] : [];

// src/workflows/step-setting.ts
/** In which folder and by which shell a step runs. */
const folderOf = (step, { defaults, folder }) => {
	const written = step.workingDirectory ?? defaults.map(({ workingDirectory }) => workingDirectory).find((value) => value !== null) ?? null;
	if (written === null) return folder;
	const value = literal(written)?.replace(/^\$\{\{ *github\.workspace *\}\}\/?/, "");
	return value === void 0 ? null : pathIn("", value === "" ? "." : value);
};
const shellOf = (step, { defaults }) => {
	const written = step.shell ?? defaults.map(({ shell }) => shell).find((value) => value !== null) ?? null;
	const program = (literal(written) ?? "").trim().split(/[\s{]/)[0]?.split("/").at(-1) ?? "";
	if (program === "" || program === "bash") return "bash";
	if (program === "sh" || program === "pwsh" || program === "powershell" || program === "cmd") return program;
	return program.startsWith("python") ? "python" : /^(?:zsh|dash|ash|ksh|msys2|nix|wsl-bash|alpine\.sh)/.test(program) || program.endsWith("sh") ? "bash" : "other";
};

// src/workflows/visit.ts
/** Variables as the words that a script sees. */
const variablesOf = (env) => new Map(Object.entries(env).map(([name, scalar]) => [name, {
	text: scalar.raw,
	value: literal(scalar),
	secrets: secretNamesIn(scalar.raw)
}]));

// src/workflows/read-step.ts
const readStep = (reader, step, visit, around) => {
	const { given, scope: outer, mapped } = visit;
	const stepEnv = given === nothingGiven ? step.env : specialiseAll(step.env, given, outer);
	const scope = Object.keys(stepEnv).length === 0 ? outer : {
		...outer,
		env: {
			...outer.env,
			...valuesByName(stepEnv)
		}
	};
	const variables = Object.keys(stepEnv).length === 0 ? around.variables : new Map([...around.variables, ...variablesOf(stepEnv)]);
	const finder = {
		step: around.step,
		mapped,
		into: reader.secrets
	};
	findInAll(stepEnv, "step-env", finder);
	if (step.if) findIn(specialise(step.if.raw, given), step.if.at, "condition", finder);
	const conditions = step.if ? [...visit.conditions, step.if.raw.slice(0, 200)] : visit.conditions;
	const originAt = (at, quote) => ({
		step: around.step,
		stepName: around.stepName,
		at: {
			path: at.path,
			line: at.line
		},
		via: visit.via,
		quote: quote.trim().slice(0, 200),
		conditions
	});
	const settingAt = (at, source) => ({
		step: around.step,
		stepName: around.stepName,
		at,
		source,
		via: visit.via,
		conditions,
		variables,
		scope,
		folder: folderOf(step, around),
		depth: visit.depth
	});
	if (step.run !== null) {
		const run = given === nothingGiven ? step.run : specialiseScalar(step.run, given, scope);
		findIn(run.raw, run.at, "run", finder);
		return reader.script(run.raw, shellOf(step, around), settingAt(run.at, step.run.raw.split("\n")));
	}
	if (step.uses === null) return;
	const inputs = given === nothingGiven ? step.with : specialiseAll(step.with, given, scope);
	findInAll(inputs, "step-with", finder);
	const uses = literal(given === nothingGiven ? step.uses : specialiseScalar(step.uses, given, scope)) ?? step.uses.raw;
	const origin = originAt(step.uses.at, `uses: ${step.uses.raw}`);
	const env = Object.keys(stepEnv).length === 0 ? around.env : {
		...around.env,
		...stepEnv
	};
	if (uses.startsWith("./") || uses.startsWith("../") || uses.startsWith("$/")) return readLocalAction(reader, uses.replace(/^\$\//, "./"), inputs, {
		...visit,
		scope,
		conditions
	}, {
		...around,
		env,
		variables
	}, origin);
	const own = ownPath(uses, reader.files);
	if (own !== null && hasAction(reader, own)) return readLocalAction(reader, `./${own}`, inputs, {
		...visit,
		scope,
		conditions
	}, {
		...around,
		env,
		variables
	}, origin);
	const { action, ref } = splitUses(uses);
	const written = lowerKeys(inputs);
	reader.add({
		kind: "use",
		action,
		ref,
		inputs: written,
		env,
		origin
	});
	for (const { input, shell, program } of inputScriptsOf(action)) {
		const script = Object.hasOwn(written, input) ? written[input] : void 0;
		if (script !== void 0) reader.script(program === void 0 ? script.raw : `${program} ${script.raw}`, /^(?:pwsh|powershell)$/.test(written["shell"]?.raw ?? "") ? "pwsh" : shell, settingAt(script.at, script.raw.split("\n")));
	}
};
const hasAction = (reader, folder) => {
	const found = firstOf(reader.files, [`${folder}/action.yml`, `${folder}/action.yaml`]);
	return found.known && found.value !== null;
};
const lowerKeys = (scalars) => Object.fromEntries(Object.entries(scalars).map(([name, value]) => [name.toLowerCase(), value]));
const splitUses = (uses) => {
	if (uses.startsWith("docker://")) return {
		action: uses,
		ref: null
	};
	const at = uses.lastIndexOf("@");
	return at < 0 ? {
		action: uses.toLowerCase(),
		ref: null
	} : {
		action: uses.slice(0, at).toLowerCase(),
		ref: uses.slice(at + 1)
	};
};
const readLocalAction = (reader, uses, inputs, visit, around, origin) => {
	const folder = pathIn("", uses);
	const weighty = hasIntent(uses) || Object.values(inputs).some(({ raw }) => secretNamesIn(raw).length > 0);
	const use = () => reader.add({
		kind: "use",
		action: uses,
		ref: null,
		inputs: lowerKeys(inputs),
		env: around.env,
		origin
	});
	if (folder === null || visit.depth >= 8) {
		use();
		reader.unread(uses, folder === null ? "dynamic" : "limit", folder === null ? "the path of the action leads out of the repository" : "actions call each other too deeply", weighty, origin);
		return;
	}
	const found = firstOf(reader.files, ["action.yml", "action.yaml"].flatMap((name) => pathIn(folder, name) ?? []));
	if (!found.known || found.value === null) {
		use();
		const because = found.known ? "the action is not in the repository; it may come from what a step before checked out" : `the action was not read: ${found.because}`;
		reader.unread(uses, found.known ? "not-found" : found.cause, because, weighty, origin);
		return;
	}
	const { path, text } = found.value;
	const action = readAction(path, text);
	const via = [...visit.via, path];
	if (action.kind === "unreadable") return void reader.unread(path, "unreadable", action.because, weighty, origin);
	const starts = (main, file) => {
		const source = file === null ? null : reader.files.text(file);
		const text = source?.known ? source.value : null;
		if (file !== null && text !== null && /\.(?:ba)?sh$/.test(file)) return reader.script(text, "bash", {
			step: around.step,
			stepName: around.stepName,
			variables: around.variables,
			folder: "",
			depth: visit.depth + 1,
			at: {
				path: file,
				line: 1
			},
			source: text.split("\n"),
			via: [...via, file],
			conditions: visit.conditions,
			scope: visit.scope
		});
		reader.add({
			kind: "program",
			language: "javascript",
			path: file ?? main,
			text,
			args: wordsOf(inputs),
			env: Object.fromEntries(around.variables),
			origin: {
				...origin,
				via
			}
		});
	};
	if (action.kind === "docker") {
		const published = action.image.startsWith("docker://");
		reader.add({
			kind: "use",
			action: published ? action.image : uses,
			ref: null,
			inputs: lowerKeys(inputs),
			env: around.env,
			origin: {
				...origin,
				via
			}
		});
		const dockerfile = published ? null : pathIn(folder, action.image);
		const text = dockerfile === null ? null : reader.files.text(dockerfile);
		if (text?.known && text.value !== null) for (const file of startedByImage(folder, text.value, action.entrypoint)) starts(file, file);
		return;
	}
	if (action.kind === "javascript") {
		for (const main of action.main) starts(main, pathIn(folder, main));
		return;
	}
	const given = {
		inputs: inputsGiven(action.inputs, inputs),
		secrets: null
	};
	const inner = {
		...visit,
		given,
		via,
		mapped: visit.mapped,
		depth: visit.depth + 1,
		scope: {
			...visit.scope,
			inputs: {}
		}
	};
	reader.once(`action ${path}`, () => {
		for (const step of action.steps) readStep(reader, step, inner, {
			...around,
			defaults: [],
			path,
			folder: ""
		});
	});
};
const wordsOf = (inputs) => Object.values(inputs).map((scalar) => ({
	text: scalar.raw,
	value: literal(scalar),
	secrets: secretNamesIn(scalar.raw)
}));

// src/workflows/leads.ts
const interpreters = {
	python: "python",
	python3: "python",
	python2: "python",
	node: "javascript",
	tsx: "javascript",
	"ts-node": "javascript",
	deno: "javascript",
	ruby: "ruby",
	perl: "perl",
	php: "php",
	pwsh: "pwsh",
	powershell: "pwsh",
	bash: "sh",
	sh: "sh",
	zsh: "sh",
	dash: "sh",
	source: "sh",
	".": "sh"
};
/** Wrappers that every repository has a copy of: the program behind them is what counts, and it is a command of its own. */
const copies = /* @__PURE__ */ new Set([
	"gradlew",
	"mvnw",
	"bazelw",
	"pants",
	"sbtx",
	"millw",
	"rails",
	"rake",
	"bundle",
	"artisan",
	"console",
	"phpunit",
	"gradlew.bat"
]);
const leadsOf = (call) => {
	const { name, args, folder } = call;
	const values = args.map(({ value, text }) => value ?? text);
	if (name === "npm" || name === "pnpm" || name === "yarn" || name === "bun") return packageLeads(name, values, folder);
	if (name === "make" || name === "gmake") return buildLeads("make", values, folder, [
		"-f",
		"--file",
		"--makefile"
	], ["-C", "--directory"]);
	if (name === "just") return buildLeads("just", values, folder, ["-f", "--justfile"], ["-d", "--working-directory"]);
	if (name === "task" || name === "go-task") return buildLeads("task", values, folder, ["-t", "--taskfile"], ["-d", "--dir"]);
	if (name === "turbo" || name === "nx" || name === "lerna" || name === "wireit" || name === "rush") return monorepoLeads(name, values);
	const language = Object.hasOwn(interpreters, name) ? interpreters[name] : void 0;
	if (language !== void 0) return interpreted(name, language, values, folder);
	return fileLeads(call);
};
/** Flags of interpreters whose next word is no script. */
const preloads = /* @__PURE__ */ new Set([
	"-r",
	"--require",
	"--import",
	"--loader",
	"--experimental-loader",
	"-X",
	"-W",
	"-C",
	"--conditions",
	"-P",
	"--project"
]);
const interpreted = (name, language, values, folder) => {
	if (values.some((value) => value === "-c" || value === "-m" || value === "-e" || value === "--eval" || value === "-")) return [];
	const rest = name === "deno" ? values.slice(values[0] === "run" ? 1 : values.length) : values;
	const script = rest.find((value, at) => !value.startsWith("-") && !value.startsWith("+") && !preloads.has(rest[at - 1] ?? ""));
	if (script === void 0 || !/[./]/.test(script)) return [];
	return atPath(script, language, folder);
};
const fileLeads = ({ program, folder, name }) => {
	const path = program.replaceAll("\\", "/");
	if (!path.includes("/") && !/\.(?:sh|bash|ps1|cmd|bat)$/.test(path)) return [];
	if (path.startsWith("/") || path.includes("node_modules/") || /^(?:~|\$HOME)/.test(path) || copies.has(name)) return [];
	return atPath(path, path.endsWith(".ps1") ? "pwsh" : "shebang", folder);
};
const atPath = (written, language, folder) => {
	const relative = written.replace(/^(?:\$\{?GITHUB_WORKSPACE\}?|\$\{\{ *github\.workspace *\}\})\//, "/");
	const rooted = relative !== written;
	if (/[$`]|\$\{\{/.test(relative)) return [{
		kind: "open",
		what: written,
		because: "the name of the script is only known at run time"
	}];
	if (relative.startsWith("/") && !rooted) return [];
	const path = rooted ? pathIn("", relative.slice(1)) : folder === null ? null : pathIn(folder, relative);
	if (path === null) return folder === null && !rooted ? [{
		kind: "open",
		what: written,
		because: "the folder that it runs in is only known at run time"
	}] : [];
	return path === "" ? [] : [{
		kind: "file",
		path,
		language
	}];
};
const builtins = new Set("add audit bin cache ci config create dedupe deploy dlx doctor env exec explain explore fetch fund help import info init install i it link list ll ln login logout ls node outdated owner pack patch patch-commit ping plugin plugins pm prebuild prune publish rebuild remove rm root search self-update server set setup store test t tag team token unlink uninstall unpublish up update upgrade upgrade-interactive version versions view why who whoami workspace workspaces x exec install-test global policies generate-lock-entry licenses repl build dist-tag access deprecate pkg query".split(" "));
const hooks = {
	install: [
		"preinstall",
		"install",
		"postinstall",
		"prepare"
	],
	publish: [
		"prepublishOnly",
		"prepack",
		"prepare",
		"postpack",
		"publish",
		"postpublish"
	],
	pack: [
		"prepack",
		"prepare",
		"postpack"
	],
	version: [
		"preversion",
		"version",
		"postversion"
	]
};
const installs = /* @__PURE__ */ new Set([
	"ci",
	"install",
	"i",
	"clean-install",
	"add",
	"install-test"
]);
const packageLeads = (manager, values, outer) => {
	const { words, folder, elsewhere } = packageOptions(values, outer);
	const [verb = manager === "yarn" ? "install" : "", next = ""] = words;
	const run = (script) => {
		if (script === "") return [];
		if (elsewhere !== null || folder === null) return [{
			kind: "open",
			what: `${manager} run ${script}`,
			because: `the script stands in a package that ${elsewhere ?? "is only known at run time"}`
		}];
		if (/[$*]/.test(script)) return [{
			kind: "open",
			what: `${manager} run ${script}`,
			because: "the name of the script is only known at run time"
		}];
		return [{
			kind: "package-script",
			folder,
			scripts: [script]
		}];
	};
	const lifecycle = (of) => folder === null || elsewhere !== null ? [] : [{
		kind: "package-hooks",
		folder,
		scripts: hooks[of] ?? []
	}];
	if (verb === "run" || verb === "run-script" || verb === "rum" || verb === "urn") return run(next);
	if (verb === "workspace") return [{
		kind: "open",
		what: `${manager} ${words.slice(0, 3).join(" ")}`,
		because: "the script stands in another package"
	}];
	if (verb === "workspaces") return [{
		kind: "open",
		what: `${manager} ${words.slice(0, 4).join(" ")}`,
		because: "the script stands in several packages"
	}];
	if (verb === "test" || verb === "t" || verb === "tst") return manager === "bun" ? [] : run("test");
	if (verb === "start" || verb === "stop" || verb === "restart") return run(verb);
	if (installs.has(verb)) return lifecycle("install");
	if (verb === "publish" || verb === "pack" || verb === "version") return lifecycle(verb);
	if (manager === "npm" || builtins.has(verb) || verb === "" || verb.includes("/") || verb.includes(".")) return [];
	return folder === null || elsewhere !== null ? [] : [{
		kind: "package-hooks",
		folder,
		scripts: [
			`pre${verb}`,
			verb,
			`post${verb}`
		]
	}];
};
const folderFlags = /* @__PURE__ */ new Set([
	"--prefix",
	"-C",
	"--dir",
	"--cwd"
]);
const packageFlags = /* @__PURE__ */ new Set([
	"--workspace",
	"-w",
	"--filter",
	"-F",
	"--scope"
]);
const everywhere = /* @__PURE__ */ new Set([
	"--workspaces",
	"-r",
	"--recursive",
	"-ws",
	"--all"
]);
const packageOptions = (values, outer) => {
	const words = [];
	let folder = outer;
	let elsewhere = null;
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? "";
		if (value === "--") break;
		const [flag = "", joined] = value.startsWith("-") && value.includes("=") ? [value.slice(0, value.indexOf("=")), value.slice(value.indexOf("=") + 1)] : [value, void 0];
		const wanted = () => joined ?? values[++at] ?? "";
		if (folderFlags.has(flag)) {
			const to = wanted();
			folder = folder === null ? null : pathIn(folder, to);
		} else if (packageFlags.has(flag) && !(flag === "-w" && joined === void 0 && (values[at + 1] ?? "").startsWith("-"))) {
			const to = wanted().replace(/^\.\//, "");
			if (/^[\w-]+\/[\w./-]+$/.test(to) && !to.startsWith("@") && folder !== null) folder = pathIn(folder, to);
			else elsewhere = `is named ${to.slice(0, 60)}`;
		} else if (everywhere.has(flag)) elsewhere = "is any of the workspace";
		else if (!value.startsWith("-")) words.push(value);
	}
	return {
		words,
		folder,
		elsewhere
	};
};
const buildLeads = (kind, values, outer, files, folders) => {
	const targets = [];
	let folder = outer;
	let file = null;
	for (let at = 0; at < values.length; at++) {
		const value = values[at] ?? "";
		if (files.includes(value)) file = values[++at] ?? null;
		else if (folders.includes(value)) {
			const to = values[++at] ?? "";
			folder = folder === null ? null : pathIn(folder, to);
		} else if (value === "--") break;
		else if (value === "-j" && /^\d+$/.test(values[at + 1] ?? "")) at++;
		else if (value === "--set" || value === "-o" || value === "-W" || value === "-I") at += value === "--set" ? 2 : 1;
		else if (!value.startsWith("-") && !value.includes("=")) targets.push(value);
		if (kind === "just" && targets.length === 1) break;
	}
	const what = `${kind} ${targets.join(" ")}`.trim();
	if (folder === null) return [{
		kind: "open",
		what,
		because: "the folder that it runs in is only known at run time"
	}];
	if (targets.some((target) => /[$`]/.test(target) && !(kind === "make" && /^[\w.-]{3,}[$`]/.test(target)))) return [{
		kind: "open",
		what,
		because: "the name of the target is only known at run time"
	}];
	return [{
		kind,
		folder,
		file,
		targets
	}];
};
const monorepoLeads = (name, values) => {
	const flagged = values.flatMap((value, index) => /^(?:-t|--targets?|--tasks)$/.test(value) ? (values[index + 1] ?? "").split(",") : /^--targets?=(.+)$/.exec(value)?.[1]?.split(",") ?? []);
	const words = values.filter((value) => !value.startsWith("-"));
	const plain = name === "turbo" ? words[0] === "run" ? words.slice(1) : words.slice(0, 1) : name === "nx" && words[0]?.includes(":") ? [words[0]] : words[0] === "run" || words[0] === "affected" ? words.slice(1, 2) : [];
	const tasks = [...flagged, ...plain].filter(Boolean);
	return tasks.length === 0 ? [] : [{
		kind: "open",
		what: `${name} ${tasks.join(" ")}`,
		because: `what ${name} runs stands in the packages of the workspace`
	}];
};

// src/workflows/libraries.ts
const MAX_WORDS = 2e4;
/** The functions that a command stands in, as the shell's reader notes them among its conditions. */
const functionsAround = ({ conditions }) => conditions.flatMap((condition) => /^function (\S+)$/.exec(condition)?.[1] ?? []);
/** Keeps the commands of such functions until they are called for. A name that is known only at run time may be any of theirs. */
var Libraries = class {
	#spoken = /* @__PURE__ */ new Set();
	#asleep = /* @__PURE__ */ new Map();
	#any = false;
	/** Notes the words of a command that runs: any of them may be a function's name (`retry publish_image`). */
	hear({ words }) {
		if (words[0]?.value === null) this.#any = true;
		for (const { value } of words) if (value !== null && this.#spoken.size < MAX_WORDS) this.#spoken.add(value);
		if (this.#spoken.size >= MAX_WORDS) this.#any = true;
	}
	/**
	* @param key where the command stands: a file may be taken in more than once
	* @returns true where the command waits to be called for; `run` is then kept
	*/
	keeps(simple, key, run) {
		const names = functionsAround(simple);
		if (names.length === 0) return false;
		if (!this.#asleep.has(key)) this.#asleep.set(key, {
			names,
			run
		});
		return true;
	}
	/** Runs what has been called for by now, and what that calls for in turn. */
	wake() {
		const done = /* @__PURE__ */ new Set();
		for (let found = true; found;) {
			found = false;
			for (const [key, { names, run }] of this.#asleep) {
				if (done.has(key) || !(this.#any || names.every((name) => this.#spoken.has(name)))) continue;
				done.add(key);
				found = true;
				run();
			}
		}
	}
};

// src/workflows/wrappers.ts
const wrappers = [
	{
		name: "sudo",
		flags: [
			"-u",
			"-g",
			"-h",
			"-p",
			"-C",
			"-r",
			"-t",
			"-T",
			"-U",
			"-D",
			"--user",
			"--group",
			"--chdir"
		],
		pairs: true
	},
	{
		name: "doas",
		flags: ["-u", "-C"]
	},
	{
		name: "env",
		flags: [
			"-u",
			"-C",
			"-S",
			"--unset",
			"--chdir"
		],
		pairs: true
	},
	{
		name: "xargs",
		flags: [
			"-n",
			"-I",
			"-i",
			"-P",
			"-L",
			"-d",
			"-s",
			"-a",
			"-E",
			"--max-args",
			"--max-procs",
			"--replace",
			"--delimiter",
			"--arg-file"
		]
	},
	{
		name: "parallel",
		flags: [
			"-j",
			"--jobs",
			"-N"
		]
	},
	{
		name: "timeout",
		flags: [
			"-k",
			"-s",
			"--kill-after",
			"--signal"
		],
		skip: 1
	},
	{
		name: "gtimeout",
		flags: ["-k", "-s"],
		skip: 1
	},
	{
		name: "time",
		flags: ["-f", "-o"]
	},
	{ name: "nohup" },
	{
		name: "nice",
		flags: ["-n", "--adjustment"]
	},
	{
		name: "ionice",
		flags: ["-c", "-n"]
	},
	{
		name: "stdbuf",
		flags: [
			"-i",
			"-o",
			"-e"
		]
	},
	{ name: "setsid" },
	{ name: "unbuffer" },
	{
		name: "exec",
		flags: ["-a"]
	},
	{ name: "command" },
	{ name: "builtin" },
	{ name: "chronic" },
	{
		name: "watch",
		flags: ["-n", "--interval"]
	},
	{
		name: "retry",
		flags: [
			"-t",
			"-d",
			"-n",
			"--times",
			"--delay",
			"--tries",
			"--max",
			"-m",
			"--sleep"
		]
	},
	{
		name: "xvfb-run",
		flags: [
			"-s",
			"-n",
			"-e",
			"--server-args",
			"--server-num"
		]
	},
	{
		name: "dbus-run-session",
		end: true
	},
	{
		name: "npx",
		flags: [
			"-p",
			"--package",
			"-c",
			"--call",
			"-w",
			"--workspace"
		]
	},
	{ name: "bunx" },
	{ name: "pnpx" },
	{
		name: "uvx",
		flags: [
			"--from",
			"--with",
			"--python",
			"-p",
			"--index",
			"--index-url"
		]
	},
	{
		name: "npm",
		sub: ["exec"],
		flags: [
			"-p",
			"--package",
			"-w",
			"--workspace"
		]
	},
	{
		name: "npm",
		sub: ["x"],
		flags: ["-p", "--package"]
	},
	{
		name: "pnpm",
		sub: ["dlx"],
		flags: ["--package", "--allow-build"]
	},
	{
		name: "pnpm",
		sub: ["exec"],
		flags: [
			"--filter",
			"-F",
			"-C"
		]
	},
	{
		name: "yarn",
		sub: ["dlx"],
		flags: ["-p", "--package"]
	},
	{
		name: "yarn",
		sub: ["exec"]
	},
	{
		name: "bun",
		sub: ["x"]
	},
	{ name: "corepack" },
	{
		name: "uv",
		sub: ["run"],
		flags: [
			"--with",
			"--group",
			"--extra",
			"--python",
			"-p",
			"--project",
			"--directory",
			"--package",
			"--env-file",
			"--only-group",
			"--no-group",
			"--with-requirements",
			"--with-editable"
		]
	},
	{
		name: "uv",
		sub: ["tool", "run"],
		flags: ["--from", "--with"]
	},
	{
		name: "pipx",
		sub: ["run"],
		flags: ["--spec", "--python"]
	},
	{
		name: "poetry",
		sub: ["run"]
	},
	{
		name: "pdm",
		sub: ["run"],
		flags: ["-p"]
	},
	{
		name: "hatch",
		sub: ["run"]
	},
	{
		name: "pipenv",
		sub: ["run"]
	},
	{
		name: "rye",
		sub: ["run"]
	},
	{
		name: "pixi",
		sub: ["run"],
		flags: [
			"-e",
			"--environment",
			"--manifest-path"
		]
	},
	{
		name: "conda",
		sub: ["run"],
		flags: [
			"-n",
			"-p",
			"--name",
			"--prefix"
		]
	},
	{
		name: "micromamba",
		sub: ["run"],
		flags: ["-n", "-p"]
	},
	{
		name: "bundle",
		sub: ["exec"]
	},
	{
		name: "mise",
		sub: ["exec"],
		end: true
	},
	{
		name: "mise",
		sub: ["x"],
		end: true
	},
	{
		name: "asdf",
		sub: ["exec"]
	},
	{
		name: "direnv",
		sub: ["exec"],
		skip: 1
	},
	{
		name: "devbox",
		sub: ["run"]
	},
	{
		name: "nix",
		sub: ["develop"],
		end: true
	},
	{
		name: "nix",
		sub: ["shell"],
		end: true
	},
	{
		name: "cross-env",
		pairs: true
	},
	{
		name: "cross-env-shell",
		pairs: true
	},
	{
		name: "dotenv",
		end: true,
		keep: true
	},
	{
		name: "dotenvx",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "doppler",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "op",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "infisical",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "aws-vault",
		sub: ["exec"],
		end: true,
		keep: true
	},
	{
		name: "chamber",
		sub: ["exec"],
		end: true,
		keep: true
	},
	{
		name: "teller",
		sub: ["run"],
		end: true,
		keep: true
	},
	{
		name: "kubectl",
		sub: ["exec"],
		end: true,
		keep: true
	},
	{
		name: "awf",
		end: true
	}
];
const containerFlags = new Set("-a --attach --add-host -c --cpu-shares --cap-add --cap-drop --cidfile --cpus --cpuset-cpus --device --dns -e --env --env-file --entrypoint --expose --gpus --group-add -h --hostname --ip --ipc -l --label --link --log-driver --log-opt -m --memory --memory-swap --mount --name --net --network --network-alias -p --publish --pid --platform --pull --restart --runtime --security-opt --shm-size --stop-signal --sysctl --tmpfs -u --user --ulimit -v --volume --volumes-from -w --workdir --profile -f --file --index".split(" "));
const containers = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"nerdctl",
	"finch"
]);
const shells = /* @__PURE__ */ new Set([
	"bash",
	"sh",
	"zsh",
	"dash",
	"ksh",
	"ash",
	"fish"
]);
const baseName = (path) => path.replaceAll("\\", "/").split("/").at(-1)?.replace(/\.(?:exe|cmd|bat)$/i, "") ?? path;
const MAX_WRAPPERS = 12;
const unwrap = (given) => {
	let words = given;
	const names = [];
	const kept = [];
	const pairs = {};
	for (let count = 0; count < MAX_WRAPPERS; count++) {
		const name = words[0]?.value == null ? null : baseName(words[0].value);
		if (name === null) break;
		const inner = innerScript(name, words);
		if (inner !== null) return {
			words,
			wrappers: names,
			kept,
			pairs,
			script: { text: inner }
		};
		const next = containers.has(name) ? insideContainer(words) : insideWrapper(name, words, pairs);
		if (next === null || next.rest.length === 0) break;
		if (next.keep) kept.push(words);
		names.push(next.name);
		words = next.rest;
	}
	return {
		words,
		wrappers: names,
		kept,
		pairs,
		script: null
	};
};
const insideWrapper = (name, words, pairs) => {
	const wrapper = wrappers.find((one) => one.name === name && (one.sub ?? []).every((sub, index) => words[index + 1]?.value === sub));
	if (wrapper === void 0) return null;
	const start = 1 + (wrapper.sub?.length ?? 0);
	const named = [name, ...wrapper.sub ?? []].join(" ");
	const keep = wrapper.keep ?? false;
	if (wrapper.end) {
		const dash = words.findIndex(({ value }, index) => index >= start && value === "--");
		if (dash >= 0) return {
			name: named,
			rest: words.slice(dash + 1),
			keep
		};
		const command = words.findIndex(({ value }, index) => index >= start && (value === "-c" || value === "--command"));
		return command >= 0 && words[command + 1] !== void 0 ? {
			name: named,
			rest: words.slice(command + 1),
			keep
		} : null;
	}
	let at = skipFlags(words, start, wrapper.flags ?? []);
	if (wrapper.pairs) for (; at < words.length; at = skipFlags(words, at, wrapper.flags ?? [])) {
		const word = words[at];
		const found = /^([A-Za-z_]\w*)=/.exec(word?.text ?? "");
		if (word === void 0 || found?.[1] === void 0) break;
		pairs[found[1]] = {
			...word,
			text: word.text.slice(found[0].length),
			value: word.value?.slice(found[0].length) ?? null
		};
		at++;
	}
	at += wrapper.skip ?? 0;
	return {
		name: named,
		rest: words.slice(at),
		keep
	};
};
const skipFlags = (words, from, valued) => {
	let at = from;
	while (at < words.length) {
		const text = words[at]?.value ?? words[at]?.text ?? "";
		if (text === "--") return at + 1;
		if (!text.startsWith("-") || text === "-") return at;
		const last = /^-[A-Za-z]{2,6}$/.test(text) ? `-${text.at(-1) ?? ""}` : text;
		at += valued.includes(text) || valued.includes(last) ? 2 : 1;
	}
	return at;
};
/** `docker run [flags] IMAGE cmd …`, `docker exec C cmd …`, `docker compose run S cmd …`. An `--entrypoint` is what runs. */
const insideContainer = (words) => {
	const compose = words[1]?.value === "compose";
	let verb = 1;
	if (compose) verb = skipFlags(words, 2, [...containerFlags]);
	const name = words[verb]?.value;
	if (name !== "run" && name !== "exec") return null;
	const image = skipFlags(words, verb + 1, [...containerFlags]);
	const rest = words.slice(image + 1);
	const flag = words.findIndex(({ value }, index) => index > verb && index < image && value === "--entrypoint");
	const entrypoint = flag < 0 ? void 0 : words[flag + 1];
	return {
		name: `${words[0]?.value ?? "docker"} ${name}`,
		rest: entrypoint === void 0 ? rest : [entrypoint, ...rest],
		keep: true
	};
};
/** The script in `bash -c '…'` or `eval '…'`; null where the words are none of these. */
const innerScript = (name, words) => {
	if (name === "eval") return merged(words.slice(1));
	if (!shells.has(name)) return null;
	const flag = words.findIndex(({ value }, index) => index > 0 && value !== null && /^-[a-z]*c$/.test(value));
	return flag < 0 ? null : words[flag + 1] ?? null;
};
const merged = (words) => words.length === 0 ? null : {
	text: words.map(({ text }) => text).join(" "),
	value: words.some(({ value }) => value === null) ? null : words.map(({ value }) => value).join(" "),
	secrets: [...new Set(words.flatMap(({ secrets }) => secrets))]
};

// src/workflows/reader.ts
const MAX_ACTIVITIES = 2e3;
const MAX_QUOTE = 200;
var Reader = class {
	files;
	#ways;
	activities = [];
	secrets = [];
	#walking = /* @__PURE__ */ new Set();
	#libraries = new Libraries();
	#full = false;
	constructor(files, ways) {
		this.files = files;
		this.#ways = ways;
	}
	add(activity) {
		if (this.activities.length < MAX_ACTIVITIES) this.activities.push(activity);
		else if (!this.#full) {
			this.#full = true;
			this.activities.push({
				kind: "unread",
				what: "more",
				cause: "limit",
				because: "the job does more than can be read",
				weighty: true,
				origin: activity.origin
			});
		}
	}
	unread(what, cause, because, weighty, origin) {
		const found = {
			kind: "unread",
			what: what.slice(0, MAX_QUOTE),
			cause,
			because,
			weighty,
			origin
		};
		this.add(found);
		return found;
	}
	/** Does `work` unless the same thing is being done further up. */
	once(key, work) {
		if (this.#walking.has(key)) return;
		this.#walking.add(key);
		work();
		this.#walking.delete(key);
	}
	origin(setting, line, extra = []) {
		const quote = setting.source[line] ?? setting.source[0] ?? "";
		return {
			step: setting.step,
			stepName: setting.stepName,
			at: {
				path: setting.at.path,
				line: setting.at.line + line
			},
			via: setting.via,
			quote: quote.trim().slice(0, MAX_QUOTE),
			conditions: extra.length === 0 ? setting.conditions : [...setting.conditions, ...extra]
		};
	}
	/** @param sourced the text is taken in by another script, so that its functions run only where they are called */
	script(text, shell, setting, sourced = false) {
		if (this.#full) return;
		if (shell !== "bash" && shell !== "sh") return this.#ways.foreign(this, text, shell, setting);
		const parsed = parseShell(text, {
			scope: setting.scope,
			variables: setting.variables
		});
		const lines = lineStarts(text);
		for (const simple of parsed.commands) {
			if (this.#full) return;
			const line = lineOf(lines, simple.offset);
			const run = () => {
				this.#libraries.hear(simple);
				const name = simple.words[0]?.value;
				if (name == null || !parsed.functions.has(name)) this.simple(simple, shell, setting, line);
			};
			if (!sourced || !this.#libraries.keeps(simple, `${setting.at.path}:${simple.offset}`, run)) run();
		}
	}
	/** To be called when all is read: what functions of sourced files do, where something called them. */
	finish() {
		this.#libraries.wake();
	}
	simple(simple, shell, setting, line) {
		const { words, wrappers, kept, pairs, script } = unwrap(simple.words);
		const origin = this.origin(setting, line, simple.conditions);
		const folder = setting.folder === null || simple.folder === null ? null : simple.folder === "" ? setting.folder : joined(setting.folder, simple.folder);
		const assignments = {
			...simple.assignments,
			...pairs
		};
		const variables = Object.keys(assignments).length === 0 ? simple.variables : new Map([...simple.variables, ...Object.entries(assignments)]);
		const env = recordOf(variables);
		const commandOf = (of, taken) => ({
			kind: "command",
			shell,
			name: of[0]?.value == null ? null : baseName(of[0].value),
			args: of.slice(1),
			wrappers: taken,
			assignments,
			stdin: simple.stdin,
			redirects: simple.redirects,
			pipedFrom: simple.pipedFrom,
			pipedTo: simple.pipedTo,
			env,
			origin
		});
		for (const of of kept) this.add(commandOf(of, []));
		const inner = {
			...setting,
			at: {
				path: origin.at.path,
				line: origin.at.line
			},
			source: [origin.quote],
			variables,
			folder,
			conditions: origin.conditions,
			depth: setting.depth + 1
		};
		if (script !== null) {
			if (script.text.value !== null && setting.depth < 8) return this.script(script.text.value, "bash", inner);
			this.add(commandOf(words, wrappers));
			this.unread(script.text.text, "dynamic", "the script is made at run time", script.text.secrets.length > 0 || hasIntent(script.text.text), origin);
			return;
		}
		if (words.length === 0) return;
		const command = commandOf(words, wrappers);
		this.add(command);
		if (readsStdin(command) && simple.stdin?.value != null && setting.depth < 8) return this.script(simple.stdin.value, "bash", inner);
		const program = words[0];
		if (command.name === null || program?.value == null) return;
		for (const lead of leadsOf({
			name: command.name,
			args: command.args,
			folder,
			program: program.value
		})) this.#ways.follow(this, lead, inner, command);
	}
};
/** `bash <<EOF` and `bash -s`: the script comes by standard input. */
const readsStdin = ({ name, args }) => (name === "bash" || name === "sh") && args.every(({ value }) => value?.startsWith("-") ?? false);
const records = /* @__PURE__ */ new WeakMap();
/** A map as a record, made once for all commands that share it. */
const recordOf = (variables) => {
	const made = records.get(variables);
	if (made !== void 0) return made;
	const record = Object.fromEntries(variables);
	records.set(variables, record);
	return record;
};
const joined = (folder, relative) => {
	const parts = [];
	for (const part of `${folder}/${relative}`.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return null;
	}
	return parts.join("/");
};

// src/workflows/read.ts
/** Reads a job of a workflow. Never throws; what cannot be followed is `unread`. */
const readJob = (workflow, jobId, files) => {
	const job = workflow.jobs.find(({ id }) => id.toLowerCase() === jobId.toLowerCase());
	if (job === void 0) throw new RangeError(`the workflow has no job ${jobId}`);
	const reader = new Reader(files, {
		follow,
		foreign: readForeign
	});
	const whole = {
		environments: [],
		runners: [],
		calls: [],
		token: effectiveScopes(job.permissions, workflow.permissions)
	};
	const scope = {
		matrix: job.matrix,
		inputs: {},
		env: {
			...valuesByName(workflow.env),
			...valuesByName(job.env)
		}
	};
	readInto(reader, whole, {
		workflow,
		job,
		given: nothingGiven,
		scope,
		via: [],
		conditions: [],
		mapped: false,
		depth: 0,
		stepOf: null
	});
	reader.finish();
	return {
		workflow: workflow.path,
		job,
		token: whole.token,
		activities: reader.activities,
		secrets: reader.secrets,
		environment: job.environment,
		calledEnvironments: whole.environments,
		runners: [...job.runsOn, ...whole.runners],
		fetches: fetchesOf(reader.activities),
		calls: whole.calls,
		permissions: job.permissions ?? workflow.permissions
	};
};
const readInto = (reader, whole, visit) => {
	const { workflow, job, given, scope, mapped } = visit;
	const finder = {
		step: null,
		mapped,
		into: reader.secrets
	};
	const seen = (scalars) => given === nothingGiven ? scalars : specialiseAll(scalars, given, scope);
	const env = {
		...seen(workflow.env),
		...seen(job.env)
	};
	findInAll(seen(workflow.env), "workflow-env", finder);
	findInAll(seen(job.env), "job-env", finder);
	for (const container of [job.container]) if (container) containerSecrets(container, "container", finder, seen);
	for (const service of Object.values(job.services)) containerSecrets(service, "service", finder, seen);
	findInAll(job.outputs, "output", finder);
	if (job.if) findIn(job.if.raw, job.if.at, "condition", finder);
	const conditions = job.if ? [...visit.conditions, job.if.raw.slice(0, 200)] : visit.conditions;
	const variables = variablesOf(env);
	if (job.uses) return readCall(reader, whole, {
		...visit,
		conditions
	}, readInto);
	for (const step of job.steps) if (!isGateStep(step)) readStep(reader, step, {
		...visit,
		conditions
	}, {
		env,
		variables,
		step: step.index,
		stepName: nameOf(step),
		defaults: [job.defaults, workflow.defaults],
		path: workflow.path,
		folder: ""
	});
};
const nameOf = (step) => step.name ?? step.id ?? String(step.index + 1);
const containerSecrets = (container, where, finder, seen) => {
	findInScalar(container.image, where, finder);
	findInAll(seen(container.env), where, finder);
	findInAll(seen(container.credentials), where, finder);
};

export { hasExpression as _, gateIsFirst as a, isGateStep as c, readWorkflow as d, alwaysTrue as f, conditionIn as g, scopeOfEvent as h, behindCalls as i, isIdle as l, openScope as m, secretNamesIn as n, gateStepOf as o, neverTrue as p, filesOf as r, isCheckout as s, readJob as t, protectedJobs as u, remembering as v };