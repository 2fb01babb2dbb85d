'use strict';
{
  const bar = document.getElementById('bar');
  const blocks = [...document.querySelectorAll('.block')];
  const find = document.getElementById('find');
  const shown = document.getElementById('shown');
  let filter = 'all';
  const fits = b => filter === 'all' || (filter === 'kept' || filter === 'cut' ? b.classList.contains(filter) : b.dataset.reason.split(' ').includes(filter));
  const apply = () => {
    const word = find.value.trim().toLowerCase();
    let count = 0;
    for (const b of blocks) {
      const on = fits(b) && (!word || b.querySelector('.text').textContent.toLowerCase().includes(word));
      b.hidden = !on;
      if (on) count++;
      if (on && word && b.tagName === 'DETAILS') b.open = true;
    }
    shown.textContent = count + ' of ' + blocks.length + ' blocks';
  };
  bar.hidden = false;
  bar.addEventListener('click', e => {
    const button = e.target.closest('button');
    if (!button) return;
    if (button.id === 'unfold') {
      const open = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', open);
      for (const b of blocks) if (b.tagName === 'DETAILS') b.open = open;
      return;
    }
    filter = button.dataset.filter;
    for (const other of bar.querySelectorAll('[data-filter]')) other.setAttribute('aria-pressed', other === button);
    apply();
  });
  find.addEventListener('input', apply);
  apply();
}
