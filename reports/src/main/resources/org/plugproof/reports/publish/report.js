'use strict';
(function () {
  const table = document.getElementById('table');
  const body = table.tBodies[0];
  const cases = Array.from(body.rows);
  const search = document.getElementById('search');
  const role = document.getElementById('role');
  const block = document.getElementById('block');
  const broken = document.getElementById('broken');
  const verdicts = Array.from(document.querySelectorAll('.total'));

  function make(tag, css, text) {
    const element = document.createElement(tag);
    if (css) element.className = css;
    if (text !== undefined) element.textContent = text;
    return element;
  }

  // --- what is shown

  function fits(row, words, wanted) {
    const data = row.dataset;
    return (wanted.length === 0 || wanted.includes(data.verdict))
      && (!role.value || data.role === role.value)
      && (!block.value || data.block === block.value)
      && (!broken.checked || data.broken !== '0')
      && words.every(word => data.search.includes(word));
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = verdicts.filter(one => one.getAttribute('aria-pressed') === 'true').map(one => one.dataset.verdict);
    let shown = 0;
    for (const row of cases) {
      const fit = fits(row, words, wanted);
      row.hidden = !fit;
      if (row.detail) row.detail.hidden = !fit;
      if (fit) shown++;
    }
    const all = cases.length + (cases.length === 1 ? ' case' : ' cases');
    document.getElementById('shown').textContent = shown === cases.length ? all : shown + ' of ' + all;
    document.getElementById('nothing').hidden = shown > 0;
  }

  for (const control of [search, role, block, broken]) control.addEventListener('input', filter);
  for (const verdict of verdicts) {
    verdict.addEventListener('click', () => {
      verdict.setAttribute('aria-pressed', verdict.getAttribute('aria-pressed') !== 'true');
      filter();
    });
  }

  // --- order

  function sort(button) {
    const heading = button.closest('th');
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of heading.parentNode.cells) if (other.hasAttribute('aria-sort')) other.setAttribute('aria-sort', 'none');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = button.dataset.sort;
    const compare = (a, b) => a.dataset[key].localeCompare(b.dataset[key], 'en', { numeric: true })
      || a.dataset.id.localeCompare(b.dataset.id, 'en', { numeric: true });
    cases.sort((a, b) => (down ? -1 : 1) * compare(a, b));
    for (const row of cases) {
      body.append(row);
      if (row.detail) body.append(row.detail);
    }
  }

  for (const button of table.tHead.querySelectorAll('button')) button.addEventListener('click', () => sort(button));

  // --- a case opens

  // Where scripts run, what stands in a noscript element is text: a long report is parsed quickly, and each case when it is opened.
  function toggle(row) {
    const button = row.querySelector('.open');
    if (row.detail) {
      row.detail.remove();
      row.detail = null;
    } else {
      const cell = make('td');
      cell.colSpan = row.cells.length;
      const detail = make('template');
      detail.innerHTML = document.getElementById('detail-' + row.dataset.id).textContent;
      cell.append(detail.content);
      row.detail = make('tr', 'detail');
      row.detail.append(cell);
      row.after(row.detail);
      for (const scenario of cell.querySelectorAll('.scenario')) evidence(scenario);
    }
    row.classList.toggle('opened', !!row.detail);
    button.setAttribute('aria-expanded', !!row.detail);
    history.replaceState(null, '', row.detail ? '#' + row.dataset.id : location.pathname + location.search);
  }

  body.addEventListener('click', event => {
    const row = event.target.closest('tr.case');
    if (row && !String(getSelection())) toggle(row);
  });

  function evidence(scenario) {
    const data = JSON.parse(scenario.querySelector('.data').textContent);
    const list = scenario.querySelector('.entries');
    const lines = new Map();
    for (const entry of data) {
      const line = entryLine(entry);
      lines.set(String(entry.n), line);
      list.append(line);
    }
    if (data.length === 0) list.append(make('p', 'muted', 'Nothing came to pass.'));
    const show = event => {
      const from = event.target.closest('[data-entry]');
      if (!from || (event.type === 'keydown' && event.key !== 'Enter' && event.key !== ' ')) return;
      if (event.type === 'keydown' && from.tagName === 'BUTTON') return;
      event.preventDefault();
      const line = lines.get(from.dataset.entry);
      if (!line) return;
      line.open = true;
      line.classList.add('flash');
      line.scrollIntoView({ block: 'center' });
      line.addEventListener('animationend', () => line.classList.remove('flash'));
      setTimeout(() => line.classList.remove('flash'), 1600);
    };
    scenario.addEventListener('click', show);
    scenario.addEventListener('keydown', show);
  }

  const WAYS = ['CSMS → station', 'station → CSMS'];

  function entryLine(entry) {
    const line = make('details', 'entry-line' + (entry.v ? ' bad' : ''));
    const summary = make('summary');
    summary.append(
      make('span', 'nr', entry.n === undefined ? '' : entry.n),
      make('span', 'at', entry.t || ''),
      make('span', 'way', entry.s === undefined ? '' : WAYS[entry.s]),
      make('span', 'kind', entry.k || ''),
      make('span', 'gist', entry.g));
    line.append(summary);
    line.addEventListener('toggle', () => {
      if (line.open && line.childElementCount === 1) line.append(inside(entry));
    });
    return line;
  }

  function inside(entry) {
    const box = make('div', 'body');
    box.append(make('div', 'meta', [entry.w, entry.c && 'connection ' + entry.c].filter(Boolean).join(' · ')));
    if (entry.v) {
      const list = make('ul', 'violations');
      for (const violation of entry.v) list.append(make('li', '', violation));
      box.append(list);
    }
    const text = make('pre');
    text.append(pretty(entry.x || ''));
    const copy = make('button', 'copy', 'copy');
    copy.type = 'button';
    copy.addEventListener('click', () => navigator.clipboard.writeText(entry.x || ''));
    box.append(copy, text);
    return box;
  }

  // Lays the text out anew and keeps every token as it was sent: parsing would change numbers and drop repeated keys.
  function pretty(text) {
    const out = document.createDocumentFragment();
    try {
      JSON.parse(text);
    } catch (e) {
      out.append(text);
      return out;
    }
    const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) || [];
    let depth = 0;
    const newline = () => out.append('\n' + '  '.repeat(depth));
    tokens.forEach((token, i) => {
      const next = tokens[i + 1];
      if (token === '{' || token === '[') {
        out.append(token);
        depth++;
        if (next !== '}' && next !== ']') newline();
      } else if (token === '}' || token === ']') {
        depth--;
        const before = tokens[i - 1];
        if (before !== '{' && before !== '[') newline();
        out.append(token);
      } else if (token === ',') {
        out.append(token);
        newline();
      } else if (token === ':') {
        out.append(': ');
      } else if (token[0] === '"') {
        out.append(make('span', next === ':' ? 'k' : 's', token));
      } else {
        out.append(make('span', /^[a-z]/.test(token) ? 'w' : 'n', token));
      }
    });
    return out;
  }

  // --- the rest

  document.getElementById('theme').addEventListener('click', () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) {
      event.preventDefault();
      search.focus();
    }
  });

  function openNamed() {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.classList.contains('case')) {
      row.hidden = false;
      if (!row.detail) toggle(row);
      row.detail.hidden = false;
      row.scrollIntoView();
    }
  }
  addEventListener('hashchange', openNamed);
  openNamed();
})();
