import { useHotkeys } from '@mantine/hooks';
import { VIEWS, type View } from './period.ts';

interface CalendarKeys {
  step: (by: 1 | -1) => void;
  today: () => void;
  changeView: (view: View) => void;
  undo: () => void;
}

/** The keys of the page itself; a dialog, a text field and the arrows within a choice keep their own. */
export function useCalendarKeys({ step, today, changeView, undo }: CalendarKeys): void {
  useHotkeys(
    [
      ['T', unlessTaken(today)],
      ['mod+Z', unlessTaken(undo)],
      ['ArrowLeft', unlessTaken(() => step(-1))],
      ['ArrowRight', unlessTaken(() => step(1))],
      ...VIEWS.map((view, index): [string, (event: KeyboardEvent) => void] => [
        String(index + 1),
        unlessTaken(() => changeView(view)),
      ]),
    ],
    [],
  );
}

const TEXT = 'input:not([type="radio"]), textarea, select, [contenteditable="true"]';

function unlessTaken(act: () => void): (event: KeyboardEvent) => void {
  return ({ target, key }) => {
    if (!(target instanceof HTMLElement) || document.querySelector('[role="dialog"]')) return;
    const isChoosing = key.startsWith('Arrow') && target.matches('[type="radio"]');
    if (!isChoosing && !target.matches(TEXT)) act();
  };
}
