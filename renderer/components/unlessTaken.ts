const TEXT = 'input, textarea, select, [contenteditable="true"]';

/** A key of the page does nothing while one types or something is open over the page. */
export function unlessTaken(act: () => void): (event: KeyboardEvent) => void {
  return ({ target }) => {
    if (document.querySelector('[role="dialog"]')) return;
    if (target instanceof Element && target.matches(TEXT)) return;
    act();
  };
}
