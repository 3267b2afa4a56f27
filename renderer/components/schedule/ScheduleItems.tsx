import { Menu } from '@mantine/core';
import { useNow } from '#renderer/api/useNow.ts';
import { dayToBeginOn } from '#shared/domain/schedule/missedSessions.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { askStep, showLastChanges } from './askedStep.ts';
import { dayChoices } from './dayChoices.ts';

interface ItemsProps {
  run: Run;
  /** Where the focus goes back to when what an item opens is closed. */
  returnTo: () => HTMLElement | null;
}

/** What can be done with a day, as items of a menu. Each shows first what it would do. */
export function DayItems({ run, date, returnTo }: ItemsProps & { date: LocalDate }) {
  const { date: today } = useNow();
  return dayChoices(run, date, today).map(({ word, operation }) => (
    <Menu.Item key={word} onClick={() => askStep(operation, returnTo())}>
      {word}
    </Menu.Item>
  ));
}

/** What can be done with the whole run, as items of a menu. */
export function RunItems({ run, returnTo }: ItemsProps) {
  const now = useNow();
  return (
    <>
      {run.pausedOn ? (
        <Menu.Item onClick={() => askStep({ kind: 'resume', from: dayToBeginOn(run, now) }, returnTo())}>
          Resume the run…
        </Menu.Item>
      ) : (
        <Menu.Item onClick={() => askStep({ kind: 'pause' }, returnTo())}>Pause the run…</Menu.Item>
      )}
      <Menu.Item onClick={() => showLastChanges(returnTo())}>Last changes…</Menu.Item>
    </>
  );
}
