/** What the map's page adds to the style of our pages. */
export const mapStyle = `
.job{border:1px solid var(--line);border-left-width:.4rem;border-radius:.4rem;padding:.5rem .8rem;margin:.6rem 0;background:var(--card)}
.job.allow{border-left-color:var(--go)}.job.approve{border-left-color:var(--hold)}.job.block{border-left-color:var(--stop)}.job h3{margin:0;font-size:1rem}
.lane{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.8rem;margin:.3rem 0}.lane ul,.starts{margin:0;padding:0;list-style:none}.lane strong{font-weight:600;font-size:.8rem;color:var(--soft)}
#controls{display:flex;flex-wrap:wrap;gap:.4rem 1rem}#controls[hidden]{display:none}label{display:inline-block}input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;padding:.2rem .4rem;max-width:100%}
.totals{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}.totals button{cursor:pointer;border-left-width:.4rem}.totals .allow{border-left-color:var(--go)}.totals .approve{border-left-color:var(--hold)}.totals .block{border-left-color:var(--stop)}
td.approve{color:var(--hold);font-weight:600}td.block{color:var(--stop);font-weight:600}td.none{color:var(--soft)}td pre{margin:0;min-width:14rem;padding:.3rem .5rem}
.picture{border:1px solid var(--line);border-radius:.4rem;max-height:80vh;overflow:auto;margin:.6rem 0}.picture svg{display:block}
.edge{fill:none;stroke:var(--soft);stroke-opacity:.6}
.box rect{fill:var(--card);stroke:var(--line)}.box text{fill:var(--ink);font:12px ui-monospace,monospace;text-anchor:middle}.box .small{fill:var(--soft)}
.box.out{opacity:.25}a.box:hover rect,a.box:focus-visible rect{stroke-width:4}.gaps td:first-child,.gaps td:nth-child(4){white-space:nowrap}.gaps td{vertical-align:top}
.box.allow rect{stroke:var(--go);stroke-width:2}.box.approve rect{stroke:var(--hold);stroke-width:2}.box.block rect{stroke:var(--stop);stroke-width:2}.box.credential rect{stroke-dasharray:4 3}
@media (max-width:44rem){.picture{max-height:50vh}.lane{grid-template-columns:1fr}}
`
  .trim()
  .replaceAll('\n', '')
