/** What the ledger's page adds to the style of our pages. */
import { pageStyle } from './page-style.ts'

const own = `
main{max-width:90rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:.7rem;margin:1rem 0}
.tiles>div{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.6rem .8rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.tiles dt{font-size:.85rem;color:var(--soft)}.tiles dd{margin:0;font-size:1.5rem;font-weight:700;line-height:1.25;font-variant-numeric:tabular-nums}
.tiles .alarm{border-color:var(--stop);background:var(--stop-wash)}.tiles .alarm dd,.tiles .alarm dt{color:var(--stop)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.2rem 2rem;align-items:start}
.chart{margin:0}.chart figcaption{font-weight:600;font-size:.92rem;margin-bottom:.35rem}.chart svg{display:block;width:100%;height:auto;max-width:48rem}
.chart text{fill:var(--ink);font:13px system-ui,-apple-system,"Segoe UI",sans-serif}.chart .end{text-anchor:end}.axis{stroke:var(--line);fill:none}
.bar{fill:var(--link)}rect.proceed{fill:var(--go)}rect.hold{fill:var(--hold)}rect.stop{fill:var(--stop)}
.key::before{content:"";display:inline-block;width:.75rem;height:.75rem;border-radius:.15rem;margin-right:.35rem;background:currentColor;vertical-align:-.06rem}.key{margin-right:.9rem}.key.proceed{color:var(--go)}.key.hold{color:var(--hold)}.key.stop{color:var(--stop)}
#controls{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end}#controls label{font-size:.85rem;color:var(--soft)}#controls input,#controls select{display:block;max-width:14rem}
input,select,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:.35rem;padding:.2rem .5rem}button{cursor:pointer}button:disabled{opacity:.55;cursor:default}
#ledger{font-size:.86rem}#ledger td{max-width:18rem;min-width:4rem}#ledger th{white-space:nowrap;position:sticky;top:0;background:var(--card)}#ledger th button{border:0;padding:0;background:none;color:inherit;font-weight:600;text-decoration:underline dotted}
#ledger th[aria-sort=ascending] button::after{content:" ▲"}#ledger th[aria-sort=descending] button::after{content:" ▼"}
@media print{#controls,#pages{display:none!important}#ledger{font-size:8px}.wide{overflow:visible}}
`

export const ledgerStyle = `${pageStyle}${own.trim().replaceAll('\n', '')}`
