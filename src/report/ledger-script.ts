/** What the ledger's page runs: filter, sort and page a table whose rows stand in the page as JSON. No request, no storage, no HTML from data. */

/** Text of the inline script. It only ever sets `textContent`, so no row can become markup. */
export const ledgerScript = `
(() => {
  const data = JSON.parse(document.getElementById('rows').textContent);
  const { columns, rows } = data;
  const body = document.querySelector('#ledger tbody');
  const state = { text: '', sort: -1, down: false, page: 0 };
  const size = 100;
  const filters = new Map();
  const byId = (id) => document.getElementById(id);
  const shown = () => {
    const words = state.text.toLowerCase().split(/\\s+/).filter(Boolean);
    let list = rows.filter((row) => [...filters].every(([at, value]) => !value || row[at].split('; ').includes(value)) && words.every((word) => row.some((cell) => cell.toLowerCase().includes(word))));
    if (state.sort >= 0) list = list.slice().sort((a, b) => a[state.sort].localeCompare(b[state.sort], 'en', { numeric: true }) * (state.down ? -1 : 1));
    return list;
  };
  const draw = () => {
    const list = shown();
    const pages = Math.max(1, Math.ceil(list.length / size));
    state.page = Math.min(state.page, pages - 1);
    const fragment = document.createDocumentFragment();
    for (const row of list.slice(state.page * size, (state.page + 1) * size)) {
      const line = document.createElement('tr');
      for (const cell of row) { const td = document.createElement('td'); td.textContent = cell; line.append(td); }
      fragment.append(line);
    }
    body.replaceChildren(fragment);
    byId('count').textContent = list.length + ' of ' + rows.length + ' decisions, page ' + (state.page + 1) + ' of ' + pages;
    byId('back').disabled = state.page === 0;
    byId('next').disabled = state.page >= pages - 1;
  };
  byId('search').addEventListener('input', (event) => { state.text = event.target.value; state.page = 0; draw(); });
  byId('back').addEventListener('click', () => { state.page--; draw(); });
  byId('next').addEventListener('click', () => { state.page++; draw(); });
  for (const select of document.querySelectorAll('select[data-column]')) {
    const at = columns.indexOf(select.dataset.column);
    for (const value of [...new Set(rows.flatMap((row) => row[at].split('; ')))].filter(Boolean).sort().slice(0, 500)) { const option = document.createElement('option'); option.textContent = value; select.append(option); }
    select.addEventListener('change', () => { filters.set(at, select.value); state.page = 0; draw(); });
  }
  document.querySelectorAll('#ledger th button').forEach((button, at) => button.addEventListener('click', () => {
    state.down = state.sort === at ? !state.down : false;
    state.sort = at;
    document.querySelectorAll('#ledger th').forEach((head, index) => head.setAttribute('aria-sort', index !== at ? 'none' : state.down ? 'descending' : 'ascending'));
    draw();
  }));
  byId('controls').hidden = false;
  draw();
})();
`.trim()
