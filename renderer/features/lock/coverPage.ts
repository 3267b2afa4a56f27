/** Hides everything on the page but the veil, from eyes, keys and screen readers. The returned function shows it again. */
export function coverPage(): () => void {
  const title = document.title;
  const focused = document.activeElement;
  const covered = new Set<HTMLElement>();
  const cover = () => {
    for (const child of document.body.children) {
      if (!(child instanceof HTMLElement) || child.querySelector('[data-veil]') || covered.has(child)) continue;
      if (child.inert || child.style.visibility !== '') continue;
      covered.add(child);
      child.inert = true;
      child.style.visibility = 'hidden';
    }
  };
  cover();
  // What stands in a field goes on by itself; a shortcut would act on what nobody sees.
  const keep = (event: KeyboardEvent) => event.stopImmediatePropagation();
  window.addEventListener('keydown', keep, { capture: true });
  document.title = 'Leadlight';
  // Toasts and dialogs may still come.
  const watch = new MutationObserver(cover);
  watch.observe(document.body, { childList: true });
  return () => {
    watch.disconnect();
    window.removeEventListener('keydown', keep, { capture: true });
    for (const child of covered) {
      child.inert = false;
      child.style.visibility = '';
    }
    document.title = title;
    if (focused instanceof HTMLElement) focused.focus();
  };
}
