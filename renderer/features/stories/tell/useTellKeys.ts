import { useWindowEvent } from '@mantine/hooks';
import type { TellingSteps } from './useTelling.ts';

const TEXT = 'input:not([type=radio]), textarea, select, [contenteditable="true"]';
const PRESSED_BY_SPACE = 'button, a, input, [role=option]';

interface Keys extends Pick<TellingSteps, 'next' | 'previous' | 'restart'> {
  toggleText: () => void;
  leave: () => void;
}

/** Space goes on, Backspace back, R begins again, H hides or shows the text, Esc leaves. None of them while one types. */
export function useTellKeys({ next, previous, restart, toggleText, leave }: Keys): void {
  useWindowEvent('keydown', (event) => {
    const { target, key } = event;
    if (event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && target.matches(TEXT)) return;
    if (document.querySelector('[role="dialog"]')) return;
    const isOnControl = target instanceof Element && target.closest(PRESSED_BY_SPACE) !== null;
    const acts: Record<string, () => void> = {
      ...(isOnControl ? {} : { ' ': next }),
      backspace: previous,
      r: restart,
      h: toggleText,
      escape: leave,
    };
    const act = acts[key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
