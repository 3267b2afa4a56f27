import { useHotkeys } from '@mantine/hooks';
import { VIEWS, type View } from './period.ts';

interface CalendarKeys {
  step: (by: 1 | -1) => void;
  today: () => void;
  changeView: (view: View) => void;
}

/** The keys of the page itself; what has focus inside a dialog or on a block keeps its own. */
export function useCalendarKeys({ step, today, changeView }: CalendarKeys): void {
  const onPage = (act: () => void) => () => {
    if (!document.querySelector('[role="dialog"]')) act();
  };
  useHotkeys([
    ['T', onPage(today)],
    ['ArrowLeft', onPage(() => step(-1))],
    ['ArrowRight', onPage(() => step(1))],
    ...VIEWS.map((view, index): [string, () => void] => [String(index + 1), onPage(() => changeView(view))]),
  ]);
}
