import { useElementSize } from '@mantine/hooks';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import { ChartCard } from '#renderer/components/charts/ChartCard.tsx';
import { LancetCaptions } from '#renderer/components/window/LancetCaptions.tsx';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import { useNewlyLit } from '#renderer/components/window/useNewlyLit.ts';
import { WindowPicture } from '#renderer/components/window/WindowPicture.tsx';
import { windowColours } from '#renderer/components/window/windowColours.ts';
import { PANE_STATE_WORDS, type WindowPhase } from '#shared/domain/pictures/windowPhase.ts';
import { windowSvg } from '#shared/domain/pictures/windowSvg.ts';
import { ACTIVITIES } from '#shared/model/activity.ts';
import { windowNumbers } from './numbers.ts';
import classes from './WindowCard.module.css';

interface WindowCardProps {
  title: string;
  /** Panes that are lit since this window was last looked at rise once; this tells it from others. */
  seenAs: string;
  phases: readonly WindowPhase[];
  isNarrowed: boolean;
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
export function WindowCard({ title, seenAs, phases, isNarrowed, onOpenDay }: WindowCardProps) {
  const { ref, width } = useElementSize();
  const newlyLit = useNewlyLit(seenAs, phases);
  return (
    <ChartCard
      figure="window"
      title={title}
      subtitle={isNarrowed ? 'A pane a session, always the whole plan' : 'A pane a session, a lancet a phase'}
      numbers={windowNumbers(phases)}
      points={phases.flatMap(({ days }) => days.flatMap(({ panes }) => panes)).length}
      emptyText="A plan of three sessions makes a window."
      legend={<States />}
      drawing={() => windowSvg(phases, windowColours())}
    >
      <div ref={ref} className={classes.picture}>
        {width > 0 && (
          <>
            <WindowPicture phases={phases} size="large" width={width} newlyLit={newlyLit} onOpenDay={onOpenDay} />
            <LancetCaptions phases={phases} width={width} />
          </>
        )}
      </div>
      <Activities />
    </ChartCard>
  );
}

function States() {
  return (
    <ul className={classes.states}>
      {STATES.map(([state, word]) => (
        <li key={state}>
          <PaneSwatch state={state} activity="read" />
          {word}
        </li>
      ))}
    </ul>
  );
}

function Activities() {
  return (
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
  );
}
