import { n as html, s as oneLine } from "./text.js";

// src/report/page-parts.ts
/** Small pieces of our HTML pages. Everything that comes from a run goes through `html`. */
const render = (content) => {
	if (content === null) return "";
	if (typeof content === "string") return html(content);
	if (typeof content === "number") return String(content);
	return "markup" in content ? content.markup : content.map(render).join("");
};
/** A tagged template in which every hole is escaped unless it is markup. */
const markup = (strings, ...holes) => ({ markup: strings.map((text, index) => text + render(holes[index] ?? null)).join("") });
/** A table in a box that scrolls by itself, reachable by keyboard, with a caption for those who hear it. */
const tableOf = (caption, head, rows) => markup`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
const codeOf = (text, most = 200) => markup`<code>${oneLine(text, most)}</code>`;
/** A link only to https; anything else is shown as text. */
const linkOf = (address, text) => /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/|$)/.test(address) ? markup`<a href="${address}" rel="noreferrer">${text}</a>` : markup`${text}`;
/** A whole page. Its content policy allows its own style and the named scripts and nothing else: no request can leave it. */
const pageOf = ({ title, style, body, scripts = [] }) => {
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts.length === 0 ? "'none'" : scripts.map(({ sha256 }) => `'sha256-${sha256}'`).join(" ")}; img-src data:; base-uri 'none'; form-action 'none'`;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${html(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${html(oneLine(title, 120))}</title><style>${style}</style></head>
<body>${body.markup}${scripts.map(({ text }) => `<script>${text}<\/script>`).join("")}</body></html>
`;
};

// src/report/page-style.ts
/** The style of our HTML pages: system fonts, light and dark, prints on A4, every pair of colours at least 4.5:1. No outside resource. */
const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#4d5560;--paper:#fff;--card:#f5f6f8;--line:#c9ced6;--go:#11632b;--hold:#7a4a00;--stop:#a01221;--link:#0b57a4}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaed;--soft:#aeb6c0;--paper:#14171b;--card:#1e2329;--line:#414954;--go:#6fd58d;--hold:#f0b95a;--stop:#ff8d93;--link:#8cc2ff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.25rem;max-width:72rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:.2rem 0 .6rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--line)}
p{margin:.4rem 0}a{color:var(--link)}code,pre{font:.85em/1.45 ui-monospace,monospace}
.proceed h1{color:var(--go)}.hold h1{color:var(--hold)}.stop h1{color:var(--stop)}
.ask{font-weight:600;padding:.6rem .8rem;border-left:.3rem solid currentColor;background:var(--card)}
.flow{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:1.2rem;margin:1rem 0;padding:0;list-style:none}
.flow>li{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;position:relative}
.flow>li+li::before{content:"→";position:absolute;left:-1.1rem;top:.5rem;color:var(--soft)}
.flow h2{border:0;font-size:.8rem;margin:0;color:var(--soft);font-weight:600}.flow ul{margin:.2rem 0 0;padding:0;list-style:none}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.3rem 1rem;margin:0}dt{color:var(--soft)}dd{margin:0}
.tag{display:inline-block;border:1px solid var(--line);border-radius:.3rem;padding:0 .35rem;font-size:.8rem;color:var(--soft)}
details{margin:.6rem 0}summary{cursor:pointer}pre{background:var(--card);padding:.8rem;overflow:auto;white-space:pre-wrap}
@media (max-width:44rem){.flow{grid-template-columns:1fr}.flow>li+li::before{content:"↓";left:.8rem;top:-1.2rem}dl{grid-template-columns:1fr}}
@media print{body{max-width:none;padding:0;font-size:11px}details>*{display:block}h2{break-after:avoid}tr{break-inside:avoid}@page{size:A4;margin:14mm}}
`.trim().replaceAll("\n", "");

export { pageOf as a, markup as i, codeOf as n, tableOf as o, linkOf as r, pageStyle as t };