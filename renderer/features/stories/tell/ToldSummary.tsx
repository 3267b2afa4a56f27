import { Button } from '@mantine/core';
import { Keys } from '#renderer/components/Keys.tsx';
import { PART_WORDS } from '#renderer/components/story/partWords.ts';
import { TellingsList } from '#renderer/components/story/TellingsList.tsx';
import {
  formatSeconds,
  PART_NAMES,
  type PartSeconds,
  PLANNED_SECONDS,
  totalSeconds,
} from '#shared/domain/journal/story/storyPlan.ts';
import type { Story } from './story.ts';
import classes from './TellStage.module.css';
import type { TellingSteps } from './useTelling.ts';

interface ToldSummaryProps {
  story: Story;
  telling: TellingSteps;
  seconds: PartSeconds;
  onLeave: () => void;
}

/** How long each part took against its plan, and how it went before. */
export function ToldSummary({ story, telling: { problem, keep, restart }, seconds, onLeave }: ToldSummaryProps) {
  const total = totalSeconds(seconds);
  return (
    <div className={classes.told}>
      <p className={classes.finding} role="status">
        {total === 0 ? 'Nothing was told' : `Told in ${formatSeconds(total)}`}
      </p>
      {total === 0 ? (
        <p className={classes.note}>Not a second passed, so nothing is kept.</p>
      ) : (
        <TimesTable seconds={seconds} />
      )}
      {problem !== null && (
        <p className={classes.problem} role="alert">
          Not kept: {problem}
          <Button size="xs" onClick={keep}>
            Try again
          </Button>
        </p>
      )}
      <div className={classes.steps}>
        <Button rightSection={<Keys keys={['R']} />} onClick={restart}>
          Tell it again
        </Button>
        <Button variant="filled" onClick={onLeave}>
          Back to the story
        </Button>
      </div>
      {story.tellings.length > 0 && (
        <section aria-labelledby="tellings">
          <h2 id="tellings">Tellings</h2>
          <TellingsList entryId={story.id} tellings={story.tellings} />
        </section>
      )}
    </div>
  );
}

function TimesTable({ seconds }: { seconds: PartSeconds }) {
  const rows = [
    ...PART_NAMES.map((name) => ({ word: PART_WORDS[name], told: seconds[name], planned: PLANNED_SECONDS[name] })),
    { word: 'In all', told: totalSeconds(seconds), planned: totalSeconds(PLANNED_SECONDS) },
  ];
  return (
    <table className={classes.times} aria-label="Times against the plan">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Told</th>
          <th scope="col">Plan</th>
          <th scope="col">Apart</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ word, told, planned }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td>{formatSeconds(told)}</td>
            <td>{formatSeconds(planned)}</td>
            <td>{apart(told - planned)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function apart(seconds: number): string {
  if (seconds === 0) return 'even';
  return `${seconds > 0 ? '+' : '−'}${formatSeconds(Math.abs(seconds))}`;
}
