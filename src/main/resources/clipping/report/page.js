'use strict';
{
  const bars = [document.getElementById('bar'), document.getElementById('legend')];
  const blocks = [...document.querySelectorAll('.block')];
  const find = document.getElementById('find');
  const shown = document.getElementById('shown');
  const unfold = document.getElementById('unfold');
  let filter = 'all';
  const fits = b => filter === 'all' || (['kept', 'cut', 'long'].includes(filter) ? b.classList.contains(filter) : b.dataset.reason.split(' ').includes(filter));
  const apply = () => {
    const word = find.value.trim().toLowerCase().replace(/\s+/g, ' ');
    const open = unfold.getAttribute('aria-pressed') === 'true' || filter === 'long';
    let count = 0;
    for (const b of blocks) {
      const on = fits(b) && (!word || b.querySelector('.text').textContent.toLowerCase().replace(/\s+/g, ' ').includes(word));
      b.hidden = !on;
      if (on) count++;
      if (b.tagName === 'DETAILS') b.open = open || word !== '' && on;
    }
    shown.textContent = count + ' of ' + blocks.length + ' blocks';
  };
  const pressed = e => {
    const button = e.target.closest('button');
    if (!button) return;
    if (button === unfold) unfold.setAttribute('aria-pressed', unfold.getAttribute('aria-pressed') !== 'true');
    else {
      filter = button.dataset.filter === filter ? 'all' : button.dataset.filter;
      for (const other of document.querySelectorAll('[data-filter]')) other.setAttribute('aria-pressed', other.dataset.filter === filter);
    }
    apply();
  };
  for (const bar of bars) {
    bar.hidden = false;
    bar.addEventListener('click', pressed);
  }
  find.addEventListener('input', apply);
  // The strip leads to a block whatever filter is on.
  addEventListener('hashchange', () => {
    const b = document.getElementById(location.hash.slice(1));
    if (!b || !b.classList.contains('block')) return;
    b.hidden = false;
    if (b.tagName === 'DETAILS') b.open = true;
    b.scrollIntoView({block: 'center'});
    (b.firstElementChild.tagName === 'SUMMARY' ? b.firstElementChild : b).focus({preventScroll: true});
  });
  // Arrow keys go from block to block once one has the focus.
  document.querySelector('main').addEventListener('keydown', e => {
    const step = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    const at = blocks.indexOf(e.target.closest('.block'));
    if (!step || at < 0 || e.altKey || e.ctrlKey || e.metaKey) return;
    let to = at + step;
    while (to >= 0 && to < blocks.length && blocks[to].hidden) to += step;
    if (to < 0 || to >= blocks.length) return;
    (blocks[to].tagName === 'DETAILS' ? blocks[to].firstElementChild : blocks[to]).focus();
    e.preventDefault();
  });
  apply();
}
