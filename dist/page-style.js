import { l as oneLine, m as visible, r as html } from "./words.js";

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
/** Several lines of code as they stand, in a box that scrolls by itself. */
const blockOf = (text, most = 4e3) => markup`<pre tabindex="0"><code>${visible(text.slice(0, most))}</code></pre>`;
/** A word in a frame; `tone` is a class of the page's style. */
const tagOf = (text, tone = "") => markup`<span class="tag ${tone}">${oneLine(text, 60)}</span>`;
/** A section with a heading that the page's contents lead to. */
const sectionOf = (id, title, body) => markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
/** What is there but need not be read at once. It is open in print. */
const foldOf = (summary, body) => markup`<details><summary>${summary}</summary>${body}</details>`;
/** Can a browser open it without harm? */
const isAddress = (address) => /^https:\/\/[\w.-]+(?::\d{1,5})?(?:\/|$)/.test(address);
/** A link only to https; anything else is shown as text. */
const linkOf = (address, text) => isAddress(address) ? markup`<a href="${address}" rel="noreferrer">${text}</a>` : markup`${text}`;
/** A whole page. Its content policy allows its own style and the named scripts and nothing else: no request can leave it. */
const pageOf = ({ title, style, body, hash, scripts = [] }) => {
	const script = scripts.length === 0 ? "'none'" : scripts.map((text) => `'sha256-${hash(text)}'`).join(" ");
	const policy = `default-src 'none'; style-src 'sha256-${hash(style)}'; script-src ${script}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${html(policy)}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${html(oneLine(title, 120))}</title><style>${style}</style></head>
<body>${body.markup}${scripts.map((text) => `<script>${text}<\/script>`).join("")}</body></html>
`;
};

// src/report/page-style.ts
/** The style of our HTML pages: system fonts, light and dark, prints on A4, every pair of colours at least 4.5:1. No outside resource. */
/** Colours and type, shared by all pages. */
const base = `
:root{color-scheme:light dark;--ink:#1a1f26;--soft:#515a66;--paper:#f4f5f7;--card:#fff;--line:#d5d9e0;--quote:#f1f3f6;--link:#0a55a3;--go:#0f6a31;--hold:#7a4700;--stop:#a3121f;--go-wash:#e4f5ea;--hold-wash:#fff1d0;--stop-wash:#fde7e8;--mark:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e9ecf0;--soft:#adb5c0;--paper:#0f1216;--card:#181c22;--line:#363d47;--quote:#20252d;--link:#8fc3ff;--go:#72d692;--hold:#f2bd63;--stop:#ff959b;--go-wash:#12291b;--hold-wash:#33260c;--stop-wash:#3a1518;--mark:#0f1216}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;font:16px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
main{max-width:70rem;margin:0 auto;padding:1rem 1.25rem 3rem}
h1{font-size:1.6rem;line-height:1.2;margin:0}h2{font-size:1.2rem;margin:0 0 .6rem}h3{font-size:1rem;margin:1rem 0 .4rem}
p{margin:.4rem 0}a{color:var(--link)}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,pre{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}code,bdi,td,dd,li,.who{unicode-bidi:isolate}
pre{margin:.4rem 0;background:var(--quote);border-radius:.4rem;padding:.55rem .7rem;overflow:auto;white-space:pre-wrap}pre code{font-size:1em}
ul,ol{margin:.3rem 0;padding-left:1.2rem}
section{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:1rem 1.1rem;margin:1rem 0}
.soft{color:var(--soft)}
.tag{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .55rem;font-size:.8rem;line-height:1.45rem;color:var(--soft);background:var(--card);white-space:nowrap;max-width:100%;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}
.tag.go{color:var(--go);border-color:currentColor}.tag.hold{color:var(--hold);border-color:currentColor}.tag.stop{color:var(--stop);border-color:currentColor}.tag.dashed{border-style:dashed}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:600}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--link)}
[hidden]{display:none!important}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--paper:#fff;--card:#fff;--line:#bbb;--quote:#f4f4f4;--link:#003a75;--go:#0f6a31;--hold:#7a4700;--stop:#a3121f;--go-wash:#e4f5ea;--hold-wash:#fff1d0;--stop-wash:#fde7e8;--mark:#fff}
body{font-size:10.5px;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}main{max-width:none;padding:0}section{border:0;border-top:1px solid var(--line);border-radius:0;padding:.6rem 0;margin:.4rem 0}nav,.screen{display:none!important}h2,h3{break-after:avoid}li,tr,dl>div{break-inside:avoid}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;color:var(--soft)}@page{size:A4;margin:14mm}}
`;
/** Only for the page of one decision. */
const evidence = `
.top{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem;color:var(--soft);margin:0 0 .7rem}.top b{color:var(--ink)}
.verdict{display:flex;gap:1rem;align-items:center;border:1px solid;border-radius:.8rem;padding:1rem 1.2rem}
.verdict svg{flex:none;width:3.2rem;height:3.2rem}.verdict p{margin:.35rem 0 0}.verdict .tag{background:none;color:inherit;border-color:currentColor}
.proceed .verdict{background:var(--go-wash);color:var(--go)}.hold .verdict{background:var(--hold-wash);color:var(--hold)}.stop .verdict{background:var(--stop-wash);color:var(--stop)}
.disc{fill:currentColor}.sign{fill:none;stroke:var(--mark);stroke-width:3.4;stroke-linecap:round;stroke-linejoin:round}
.three{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.8rem;margin:.8rem 0}
.three>div{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.7rem .9rem}
.three h2{font-size:.8rem;color:var(--soft);font-weight:600;margin:0 0 .2rem}.three p{margin:.15rem 0}.three .lead{font-weight:600}
.next{border-width:2px;border-color:var(--hold)}.stop .next{border-color:var(--stop)}.next ol{margin:.2rem 0}.next li{margin:.25rem 0}
.code{display:inline-block;font:700 1.15em/1.3 ui-monospace,monospace;letter-spacing:.06em;border:1.5px dashed currentColor;border-radius:.35rem;padding:.05rem .5rem;user-select:all}
.picture{margin:.8rem 0;background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.8rem .9rem}
.flow{display:none;width:100%;height:auto}.flow.broad{display:block;overflow:visible;max-width:1080px}
.flow text{fill:var(--ink);font-family:system-ui,-apple-system,"Segoe UI",sans-serif}.flow .head{fill:var(--soft);font-size:12px;font-weight:600}.flow .name{font-size:14px;font-weight:600}.flow .note{fill:var(--soft);font-size:12px}
.flow rect{fill:var(--quote);stroke:var(--line);stroke-width:1.5}.flow .hot rect{fill:var(--stop-wash);stroke:var(--stop)}.flow .run.hot rect{fill:var(--hold-wash);stroke:var(--hold)}.flow .credential rect{rx:18px}
.flow .line{fill:none;stroke:var(--soft);stroke-width:1.6}.flow .tip{fill:var(--soft)}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:1rem 0 0;font-size:.92rem}
.items{list-style:none;margin:0;padding:0}.items>li{padding:.65rem 0;border-top:1px solid var(--line)}.items>li:first-child{border-top:0;padding-top:0}
.line1{display:flex;flex-wrap:wrap;gap:.2rem .6rem;align-items:baseline}.line1 .grow{flex:1 1 18rem;font-weight:600}.items p{margin:.2rem 0}
.record{margin:0}.record>div{display:grid;grid-template-columns:minmax(9rem,14rem) minmax(0,1fr) 7rem;gap:.1rem 1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.record>div:first-child{border-top:0}.record dt{font-weight:600}.record dd{margin:0}.record .from{grid-column:2/4;color:var(--soft);font-size:.86rem}.record ul{list-style:none;padding:0;margin:0}
.plain{display:grid;grid-template-columns:minmax(8rem,14rem) minmax(0,1fr);gap:.3rem 1rem;margin:0}.plain dt{color:var(--soft)}.plain dd{margin:0}
@media (max-width:66rem){.flow.broad{display:none}.flow.middle{display:block;max-width:46rem}}
@media (max-width:44rem){main{padding:.8rem .8rem 2rem}h1{font-size:1.3rem}.verdict{padding:.8rem .9rem;gap:.8rem}.verdict svg{width:2.4rem;height:2.4rem}.three{grid-template-columns:1fr}.flow.middle{display:none}.flow.tall{display:block;max-width:24rem}.plain,.record>div{grid-template-columns:minmax(0,1fr)}.record .from{grid-column:1}section{padding:.8rem .85rem}}
@media print{.flow.broad,.flow.tall{display:none}.flow.middle{display:block}.three{grid-template-columns:repeat(3,minmax(0,1fr))}.verdict svg{width:2.4rem;height:2.4rem}.record>div{grid-template-columns:10rem minmax(0,1fr) 6rem}.picture,.verdict,.three>div{break-inside:avoid}}
`;
const packed = (style) => style.trim().replaceAll("\n", "");
const pageStyle = packed(base);
const evidenceStyle = packed(base + evidence);

export { foldOf as a, markup as c, tableOf as d, tagOf as f, codeOf as i, pageOf as l, pageStyle as n, isAddress as o, blockOf as r, linkOf as s, evidenceStyle as t, sectionOf as u };