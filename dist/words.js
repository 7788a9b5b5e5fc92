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

// src/report/text.ts
/** Hostile text, made harmless for the sink that shows it. Each sink has one function; nothing else may write to it. */
const ansi = /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,2048}(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Our own colours taken off again, for a terminal that has none. */
const stripAnsi = (text) => text.includes("\x1B") ? text.replaceAll(ansi, "") : text;
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Every invisible or controlling character shown as its code point, so that a reader sees that it was there. */
const visible = (text) => text.replaceAll(invisible, (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
/** One line, at most `most` characters (the last is then `…`), nothing invisible. */
const oneLine = (text, most = 200) => {
	const flat = visible(text.slice(0, most * 4).replaceAll(/[\r\n\t]+/g, " ")).trim();
	const signs = [...flat];
	return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : flat;
};
/** For a terminal: nothing that could move the cursor, colour or retitle; line feeds and tabs stay. */
const terminalText = (text) => visible(text.replaceAll("\r\n", "\n"));
/**
* For a runner's log, which executes `::command::` at a line's start and `##[command]` anywhere: both are broken by a visible
* zero-cost change that keeps them readable.
*/
const logText = (text) => terminalText(text).replaceAll("##[", "# #[").replaceAll(/:(?=:)/g, ": ");
/** The same for a whole text of ours, colours and all, that a runner may be reading: only what it would execute is changed. */
const withoutCommands = (text) => text.replaceAll("##[", "# #[").replaceAll(/^((?:\u001b\[[\d;]{0,16}m|[^\S\n])*):(?=:)/gm, "$1: ");
const escaped = (sign) => Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
/** The same JSON to whoever parses it, but nothing in it acts on a terminal, or on a runner in whose log somebody prints it. */
const inertJson = (value, indent) => JSON.stringify(value, null, indent).replaceAll("##[", "##\\u005b").replaceAll("::", ":\\u003a").replaceAll(invisible, escaped);
/** For HTML text and quoted attributes. A page that is printed into a runner's log holds no command for it, either. */
const html = (text) => visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replaceAll("'", "&#39;").replaceAll("##[", "##&#91;").replaceAll("::", ":&#58;");
const entity = (sign) => `&#${sign.charCodeAt(0)};`;
/** Nothing to see; between a sign and what it would act on, it takes the effect and leaves the reading. */
const gap = "&#8203;";
/** What can act in Markdown: signs of markup, starts of blocks, links, mentions and references. */
const acting = /(?<html>[&<>])|(?<mark>[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?!\d)|(?<=^\d{1,9})[.)]|:(?=:))|(?<link>(?:https?|ftp)(?=:)|www(?=\.)|:(?=\/\/))|(?<name>@(?=[\p{L}\p{N}._-])|#(?=\d)|\bgh-(?=\d))/giu;
/**
* For a paragraph or table cell of GitHub's Markdown: no markup, link, mention, issue reference or HTML comes alive. Only what could act
* is encoded, so that the text can still be read unrendered. Mentions and references are found after rendering, when an entity is a plain
* sign again: they are parted by a gap.
*/
const markdown = (text) => visible(text.replaceAll(/[\r\n\t]+/g, " ")).trimStart().replaceAll(acting, (sign, ...found) => {
	const groups = found.at(-1);
	if (groups["html"] !== void 0) return html(sign);
	if (groups["mark"] !== void 0) return entity(sign);
	return `${sign}${gap}`;
});
/** Nothing in it could end a code span, a table cell or an HTML block. */
const plainCode = /^[\w./:=,;?!%'"#()[\]{}*~^+@-](?:[\w ./:=,;?!%'"#()[\]{}*~^+@-]*[\w./:=,;?!%'"#()[\]{}*~^+@-])?$/;
/** Inline code of GitHub's Markdown; where a sign could end it, by HTML and entities. */
const markdownCode = (text) => plainCode.test(text) && !text.includes("##[") ? `\`${text}\`` : `<code>${markdown(text)}</code>`;
/** A label of a Mermaid node, between double quotes: only entities, no syntax, no HTML. */
const mermaidLabel = (text) => oneLine(text, 60).replaceAll(/[^\p{L}\p{N} ._/-]/gu, (sign) => `#${sign.codePointAt(0)};`);
/** What a spreadsheet takes for the start of a formula, the wide signs of East Asian keyboards among them. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
/** A CSV field: quoted, on one line, never read as a formula by a spreadsheet, and no command to a runner in whose log it is printed. */
const csv = (text) => {
	return `"${visible(formula.test(text) ? `'${text}` : text).replaceAll(/[\r\n]+/g, " ").replaceAll("##[", "# #[").replaceAll("\"", "\"\"")}"`;
};
/** For a message of SARIF, in which brackets make a link and braces are holes for arguments. */
const sarif = (text) => visible(text).replaceAll(/[\\[\]]/g, "\\$&").replaceAll("{", "{{").replaceAll("}", "}}");
const months = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}).*Z$/;
/** An instant in UTC as people read it: `2 Mar 2026, 09:00 UTC`. Any other text stays as it is. */
const utcOf = (text) => {
	const found = moment.exec(text);
	const month = months[Number(found?.[2]) - 1];
	return found === null || month === void 0 ? oneLine(text, 40) : `${Number(found[3])} ${month} ${found[1]}, ${found[4]} UTC`;
};

// src/version.ts
/** The tool's own version: part of every decision-id. A test binds it to package.json. */
const version = "0.1.0";

export { logText as a, mermaidLabel as c, stripAnsi as d, terminalText as f, GateError as g, withoutCommands as h, inertJson as i, oneLine as l, visible as m, csv as n, markdown as o, utcOf as p, html as r, markdownCode as s, version as t, sarif as u };