import { UnstyledButton } from '@mantine/core';
import { PaneSwatch } from '#renderer/components/window/PaneSwatch.tsx';
import type { QuestionState } from '#shared/model/attempt.ts';
import { STATE_PANES, STATE_WORDS, STATES } from '../words.ts';
import classes from './StateFilter.module.css';

interface StateFilterProps {
  /** How many stand where; null until it is known. */
  counts: Record<QuestionState, number> | null;
  chosen: QuestionState | null;
  onChoose: (state: QuestionState | null) => void;
}

/** Where one stands, counted: each count shows only its questions. */
export function StateFilter({ counts, chosen, onChoose }: StateFilterProps) {
  const all = counts && STATES.reduce((sum, state) => sum + counts[state], 0);
  return (
    <fieldset className={classes.states} aria-label="State">
      <UnstyledButton className={classes.state} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        All <Count value={all} />
      </UnstyledButton>
      {STATES.map((state) => (
        <UnstyledButton
          key={state}
          className={classes.state}
          aria-pressed={chosen === state}
          onClick={() => onChoose(chosen === state ? null : state)}
        >
          <PaneSwatch state={STATE_PANES[state]} />
          {STATE_WORDS[state]} <Count value={counts?.[state] ?? null} />
        </UnstyledButton>
      ))}
    </fieldset>
  );
}

function Count({ value }: { value: number | null }) {
  return <span className={classes.count}>{value}</span>;
}
