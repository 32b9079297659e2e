// Shows what a mark says beside the pointer; without this script the browser's own titles do it.
'use strict';
(() => {
  const tip = document.createElement('div');
  tip.id = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  const marks = 'svg title';
  for (const title of document.querySelectorAll(marks)) {
    const mark = title.parentElement;
    mark.dataset.tip = title.textContent;
    mark.setAttribute('aria-label', title.textContent);
    title.remove();
  }
  const show = (event) => {
    const mark = event.target.closest?.('[data-tip]');
    tip.hidden = !mark;
    if (!mark) return;
    tip.textContent = mark.dataset.tip;
    const room = tip.getBoundingClientRect();
    tip.style.left = Math.max(4, Math.min(event.clientX + 12, innerWidth - room.width - 4)) + 'px';
    tip.style.top = Math.max(4, event.clientY - room.height - 12) + 'px';
  };
  document.addEventListener('pointermove', show);
  document.addEventListener('pointerdown', show);
  document.addEventListener('pointerleave', () => { tip.hidden = true; });
})();
