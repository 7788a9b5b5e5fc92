/** What the map's page runs: search, filters, and one workflow's page at a time. It reads and sets attributes and text; no request, no storage. */

export const mapScript = `
(() => {
  const byId = (id) => document.getElementById(id);
  const controls = ['search', 'tier', 'category', 'before'].map(byId);
  const [search, tier, category, before] = controls;
  const jobs = [...document.querySelectorAll('[data-tier]')];
  const pages = [...document.querySelectorAll('section.workflow')];
  const rows = new Map([...document.querySelectorAll('tr[data-page]')].map((row) => [row.dataset.page, row]));
  const overview = byId('overview');
  // A page that is not read stands apart: the browser, and whoever walks the page with it, has only what is shown.
  const home = overview.parentElement;
  const pageOf = new Map();
  for (const page of pages) { pageOf.set(page.id, page); for (const part of page.querySelectorAll('[id]')) pageOf.set(part.id, page); page.remove(); }
  const boxes = [...home.querySelectorAll('[data-of]'), ...pages.flatMap((page) => [...page.querySelectorAll('[data-of]')])].map((box) => [box, box.dataset.of.split(' ')]);
  const matches = (job, words) =>
    (!tier.value || job.dataset.tier === tier.value) &&
    (!category.value || job.dataset.categories.split(' ').includes(category.value)) &&
    (!before.value || job.dataset.before === before.value) &&
    words.every((word) => job.dataset.text.includes(word));
  const draw = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const filtering = words.length > 0 || tier.value || category.value || before.value;
    let shown = 0;
    const hits = new Map();
    const found = new Set();
    for (const job of jobs) {
      const hit = matches(job, words);
      job.hidden = !hit;
      if (hit) { shown++; found.add(job.id); const page = job.closest('section').id; hits.set(page, (hits.get(page) || 0) + 1); }
    }
    for (const [box, of] of boxes) box.classList.toggle('out', !of.some((id) => found.has(id)));
    let listed = 0;
    for (const [id, row] of rows) {
      row.hidden = Boolean(filtering) && !hits.has(id) && !(words.length > 0 && !tier.value && !category.value && !before.value && words.every((word) => row.dataset.text.includes(word)));
      if (!row.hidden) listed++;
    }
    byId('count').textContent = shown + ' of ' + jobs.length + ' jobs, in ' + listed + ' of ' + rows.size + ' workflows';
  };
  const turn = () => {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const page = pageOf.get(wanted);
    for (const one of pages) if (one !== page && one.isConnected) one.remove();
    if (page) home.append(page);
    overview.hidden = Boolean(page);
    document.title = document.title.replace(/^.* · /, '');
    if (page) { document.title = page.getAttribute('aria-label') + ' · ' + document.title; byId(wanted).scrollIntoView(); page.querySelector('h2').focus({ preventScroll: true }); }
  };
  for (const control of controls) control.addEventListener('input', draw);
  for (const button of document.querySelectorAll('button[data-tier-of]')) button.addEventListener('click', () => { tier.value = tier.value === button.dataset.tierOf ? '' : button.dataset.tierOf; draw(); });
  addEventListener('hashchange', turn);
  byId('controls').hidden = false;
  draw();
  turn();
})();
`.trim()
