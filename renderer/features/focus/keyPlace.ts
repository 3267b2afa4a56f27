const TEXT = 'input:not([type=radio]), textarea, select, [contenteditable="true"]';
/** Space does nothing on a choice that is made. */
const PRESSED_BY_SPACE = 'button, a, input:not([type=radio]:checked), [role=menuitem]';

/** True while the key goes into a text. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches(TEXT);
}

/** True where Space presses what has the focus. */
export function isOnControl({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(PRESSED_BY_SPACE) !== null;
}

/** True while something is open over the page. */
export function isUnderDialog(): boolean {
  return document.querySelector('[role="dialog"]') !== null;
}
