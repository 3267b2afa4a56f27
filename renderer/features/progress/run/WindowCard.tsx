import { useElementSize } from '@mantine/hooks';
import { useId, useState } from 'react';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import { NumbersTable } from '#renderer/components/charts/NumbersTable.tsx';
import { TableToggle } from '#renderer/components/charts/TableToggle.tsx';
import { LancetCaptions } from '#renderer/components/window/LancetCaptions.tsx';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import { WindowPicture } from '#renderer/components/window/WindowPicture.tsx';
import { PANE_STATE_WORDS, type WindowPhase } from '#renderer/components/window/windowPhase.ts';
import { ACTIVITIES } from '#shared/model/activity.ts';
import { windowNumbers } from './numbers.ts';
import classes from './WindowCard.module.css';

interface WindowCardProps {
  title: string;
  phases: readonly WindowPhase[];
  onOpenDay: (dayNumber: number) => void;
}

const STATES = [
  ['clear', PANE_STATE_WORDS.clear],
  ['half', PANE_STATE_WORDS.half],
  ['lit', PANE_STATE_WORDS.lit],
  ['today', 'Today'],
  ['rest', PANE_STATE_WORDS.rest],
] as const;

/** The whole window, with what its glass means. */
export function WindowCard({ title, phases, onOpenDay }: WindowCardProps) {
  const heading = useId();
  const { ref, width } = useElementSize();
  const [isTable, setTable] = useState(false);
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <header className={classes.top}>
        <h2 className={classes.title} id={heading}>
          {title}
        </h2>
        <ul className={classes.states}>
          {STATES.map(([state, word]) => (
            <li key={state}>
              <PaneSwatch state={state} activity="read" />
              {word}
            </li>
          ))}
        </ul>
        <TableToggle of={title} isTable={isTable} onChange={setTable} />
      </header>
      {isTable && <NumbersTable numbers={windowNumbers(phases)} labelledBy={heading} />}
      <div ref={ref} className={classes.picture}>
        {width > 0 && !isTable && (
          <>
            <WindowPicture phases={phases} size="large" width={width} onOpenDay={onOpenDay} />
            <LancetCaptions phases={phases} width={width} />
          </>
        )}
      </div>
      <ul className={classes.activities}>
        {ACTIVITIES.map((activity) => {
          const { icon: Icon, word } = ACTIVITY_LOOKS[activity];
          return (
            <li key={activity} data-activity={activity}>
              <PaneSwatch state="lit" activity={activity} />
              <Icon size={14} aria-hidden />
              {word}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
