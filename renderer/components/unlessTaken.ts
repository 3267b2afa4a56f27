const TEXT = 'input, textarea, select, [contenteditable="true"]';

/** A key of the page does nothing while one types, something is open over the page, or the key is held down. */
export function unlessTaken(act: () => void): (event: KeyboardEvent) => void {
  return ({ target, repeat }) => {
    if (repeat) return;
    if (document.querySelector('[role="dialog"]')) return;
    if (target instanceof Element && target.matches(TEXT)) return;
    act();
  };
}
