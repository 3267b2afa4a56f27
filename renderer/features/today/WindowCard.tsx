import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { usePlan } from '#renderer/api/usePlan.ts';
import { WindowPicture } from '#renderer/components/window/WindowPicture.tsx';
import { studyDays } from '#shared/domain/progress/studyDays.ts';
import { totals } from '#shared/domain/progress/totals.ts';
import { windowPanes } from '#shared/domain/progress/windowPanes.ts';
import { formatHours } from '#shared/domain/time/duration.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { SideCard } from './SideCard.tsx';
import classes from './WindowCard.module.css';

/** The run as its window, and the three figures that say where it stands. */
export function WindowCard({ run, today }: { run: Run; today: LocalDate }) {
  const plan = usePlan();
  const { ref: frame, width } = useElementSize<HTMLAnchorElement>();
  const phases = useMemo(() => windowPanes(plan, run, today), [plan, run, today]);
  const { panesLit, panes, doneMinutes, totalMinutes, lastDay } = totals(plan, run);
  const { streak } = studyDays(run, today);
  const facts = [
    { figure: String(streak), words: streak === 1 ? 'day in a row' : 'days in a row' },
    { figure: formatHours(doneMinutes), words: `of ${formatHours(totalMinutes)}` },
    ...(lastDay ? [{ figure: shortDate(lastDay), words: 'last day' }] : []),
  ];
  return (
    <SideCard title="Window" aside={`${panesLit} of ${panes} panes`}>
      <a ref={frame} className={classes.window} href="#/progress">
        {width > 0 && <WindowPicture size="small" width={Math.floor(width)} phases={phases} />}
      </a>
      <dl className={classes.facts}>
        {facts.map(({ figure, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </SideCard>
  );
}
