import { useWindowEvent } from '@mantine/hooks';
import type { FocusStepsGiven } from './FocusSteps.tsx';
import { isOnControl, isTyping, isUnderDialog } from './keyPlace.ts';

/** Space pauses and goes on, D and Ctrl Enter finish, + makes the session longer. Null: none of them does anything. */
export function useFocusKeys(steps: FocusStepsGiven | null): void {
  useWindowEvent('keydown', (event) => {
    if (!steps || event.repeat || isTyping(event) || isUnderDialog()) return;
    const step = stepOf(event, steps);
    if (!step) return;
    event.preventDefault();
    step();
  });
}

function stepOf(event: KeyboardEvent, steps: FocusStepsGiven): (() => void) | null {
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.key === 'Enter' ? steps.finish : null;
  if (event.altKey) return null;
  if (event.key === ' ') return isOnControl(event) ? null : steps.toggle;
  if (event.key === '+') return () => steps.extend(5);
  return event.key.toLowerCase() === 'd' ? steps.finish : null;
}
