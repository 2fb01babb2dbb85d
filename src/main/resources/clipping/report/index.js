'use strict';
{
  const bar = document.getElementById('bar');
  const body = document.querySelector('tbody');
  const rows = [...body.rows];
  const find = document.getElementById('find');
  const which = document.getElementById('which');
  const shown = document.getElementById('shown');
  const heads = [...document.querySelectorAll('th')];
  const collator = new Intl.Collator(undefined, {numeric: true});
  let texts = null;
  const apply = () => {
    const word = find.value.trim().toLowerCase();
    if (word && !texts) texts = rows.map(r => r.textContent.toLowerCase());
    let count = 0;
    rows.forEach((r, i) => {
      const on = (!which.value || r.classList.contains(which.value)) && (!word || texts[i].includes(word));
      if (r.hidden === on) r.hidden = !on;
      if (on) count++;
    });
    shown.textContent = count + ' of ' + rows.length + ' pages';
  };
  heads.forEach((head, column) => head.firstElementChild.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const h of heads) h.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const number = head.dataset.kind === 'number';
    const keyed = rows.map(r => ({r, key: number ? parseInt(r.cells[column].textContent, 10) || 0 : r.cells[column].textContent}));
    keyed.sort((a, b) => {
      if (number) return down ? b.key - a.key : a.key - b.key;
      if (!a.key || !b.key) return a.key ? -1 : b.key ? 1 : 0;
      return down ? collator.compare(b.key, a.key) : collator.compare(a.key, b.key);
    });
    body.append(...keyed.map(k => k.r));
  }));
  bar.hidden = false;
  let waiting = 0;
  find.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(apply, 150); });
  which.addEventListener('change', apply);
  apply();
}
