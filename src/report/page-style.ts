/** The style of our HTML pages: system fonts, light and dark, prints on A4, every pair of colours at least 4.5:1. No outside resource. */
export const pageStyle = `
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
`
  .trim()
  .replaceAll('\n', '')
