import { useId } from 'react';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './ChoiceList.module.css';
import type { Choice } from './choices.ts';
import { CHOICE_WORDS } from './words.ts';

export interface OfferedChoice {
  choice: Choice;
  /** What it does in one line, or why it cannot be done; null while that is worked out. */
  line: string | null;
  ends: LocalDate | null;
}

interface ChoiceListProps {
  choices: readonly OfferedChoice[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
}

export function ChoiceList({ choices, chosen, onChoose }: ChoiceListProps) {
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>What to do</legend>
      {choices.map((offered) => (
        <ChoiceRow
          key={offered.choice}
          offered={offered}
          isChosen={offered.choice === chosen}
          onChoose={() => onChoose(offered.choice)}
        />
      ))}
    </fieldset>
  );
}

interface ChoiceRowProps {
  offered: OfferedChoice;
  isChosen: boolean;
  onChoose: () => void;
}

function ChoiceRow({ offered: { choice, line, ends }, isChosen, onChoose }: ChoiceRowProps) {
  const id = useId();
  return (
    <label className={classes.choice} data-chosen={isChosen || undefined}>
      <input
        type="radio"
        name="reschedule"
        className={classes.radio}
        checked={isChosen}
        onChange={onChoose}
        aria-labelledby={`${id}name`}
        aria-describedby={`${id}ends ${id}line`}
        {...(isChosen ? { 'data-autofocus': true } : {})}
      />
      <b id={`${id}name`}>{CHOICE_WORDS[choice]}</b>
      <em id={`${id}ends`}>{ends && `Ends ${shortDate(ends)}`}</em>
      <span id={`${id}line`}>{line ?? ' '}</span>
    </label>
  );
}
