/** What the ledger's page runs: filter, sort and page a table whose rows stand in the page as JSON. No request, no storage, no HTML from data. */

/**
 * Text of the inline script. It only ever sets `textContent`, and an address only where it is https, so no row can become markup or code.
 * Filters work on the few different texts of a column, not on its rows, so ten thousand rows answer at once.
 */
export const ledgerScript = `
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const columns = new Map(JSON.parse(byId('rows').textContent).map((column) => [column.name, column]));
  const heads = [...document.querySelectorAll('#ledger th')];
  const shown = heads.map((head) => head.dataset.column);
  const total = columns.get('timestamp').at.length;
  const size = 100;
  const state = { words: [], sort: 'timestamp', down: true, page: 0, filters: new Map() };
  const cell = (name, row) => { const column = columns.get(name); return column.texts[column.at[row]]; };
  const fits = () => {
    const tests = [];
    for (const [name, wanted] of state.filters) {
      if (!wanted) continue;
      const { texts, at } = columns.get(name);
      const good = texts.map((text) => text.split('; ').includes(wanted));
      tests.push((row) => good[at[row]]);
    }
    for (const word of state.words) {
      const good = shown.map((name) => { const { texts, at } = columns.get(name); return { at, hit: texts.map((text) => text.toLowerCase().includes(word)) }; });
      tests.push((row) => good.some(({ at, hit }) => hit[at[row]]));
    }
    const rows = [];
    for (let row = 0; row < total; row++) if (tests.every((test) => test(row))) rows.push(row);
    return rows;
  };
  const sorted = (rows) => {
    const { texts, at } = columns.get(state.sort);
    const compare = new Intl.Collator('en', { numeric: true }).compare;
    const rank = new Map(texts.map((text, index) => [index, text]).sort((a, b) => compare(a[1], b[1])).map(([index], place) => [index, place]));
    const way = state.down ? -1 : 1;
    return rows.sort((a, b) => (rank.get(at[a]) - rank.get(at[b])) * way || a - b);
  };
  const cellOf = (name, row) => {
    const td = document.createElement('td');
    const text = cell(name, row);
    const address = name === 'run_id' ? cell('run_url', row) : '';
    if (/^https:\\/\\/[\\w.-]+(:\\d{1,5})?\\//.test(address)) {
      const link = document.createElement('a');
      link.href = address;
      link.rel = 'noreferrer';
      link.textContent = text;
      td.append(link);
    } else td.textContent = text;
    return td;
  };
  const draw = () => {
    const rows = sorted(fits());
    const pages = Math.max(1, Math.ceil(rows.length / size));
    state.page = Math.min(state.page, pages - 1);
    const fragment = document.createDocumentFragment();
    for (const row of rows.slice(state.page * size, (state.page + 1) * size)) {
      const line = document.createElement('tr');
      for (const name of shown) line.append(cellOf(name, row));
      fragment.append(line);
    }
    document.querySelector('#ledger tbody').replaceChildren(fragment);
    byId('count').textContent = rows.length + ' of ' + total + ' rows, page ' + (state.page + 1) + ' of ' + pages;
    byId('back').disabled = state.page === 0;
    byId('next').disabled = state.page >= pages - 1;
    for (const head of heads) head.setAttribute('aria-sort', head.dataset.column !== state.sort ? 'none' : state.down ? 'descending' : 'ascending');
  };
  const from = (change) => { change(); draw(); };
  byId('search').addEventListener('input', (event) => from(() => { state.words = event.target.value.toLowerCase().split(/\\s+/).filter(Boolean); state.page = 0; }));
  byId('back').addEventListener('click', () => from(() => { state.page--; }));
  byId('next').addEventListener('click', () => from(() => { state.page++; }));
  for (const select of document.querySelectorAll('select[data-column]')) {
    const name = select.dataset.column;
    const values = [...new Set(columns.get(name).texts.flatMap((text) => text.split('; ')))].filter(Boolean).sort();
    for (const value of values.slice(0, 1000)) { const option = document.createElement('option'); option.value = value; option.textContent = value; select.append(option); }
    select.addEventListener('change', () => from(() => { state.filters.set(name, select.value); state.page = 0; }));
  }
  for (const head of heads) head.querySelector('button').addEventListener('click', () => from(() => {
    const name = head.dataset.column;
    state.down = state.sort === name ? !state.down : false;
    state.sort = name;
    state.page = 0;
  }));
  byId('controls').hidden = false;
  byId('pages').hidden = false;
  draw();
})();
`.trim()
