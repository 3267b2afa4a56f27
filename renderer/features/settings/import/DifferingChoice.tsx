import { useId } from 'react';
import type { DifferingEntries } from '#shared/contract/importContract.ts';
import classes from './DifferingChoice.module.css';

interface Offered {
  choice: DifferingEntries;
  words: string;
  line: string;
}

const FOR_ENTRIES: readonly Offered[] = [
  { choice: 'keep-mine', words: 'Keep mine', line: 'Entries in the journal stay, and so does every other record.' },
  {
    choice: 'take-theirs',
    words: 'Take theirs',
    line: 'The imported entry takes the place of yours. Of other records the one that was changed last stays.',
  },
  {
    choice: 'keep-both',
    words: 'Keep both',
    line: 'The imported entry stands beside yours. Of other records the one that was changed last stays.',
  },
];

const FOR_RECORDS: readonly Offered[] = [
  { choice: 'keep-mine', words: 'Keep mine', line: 'What is in the vault stays as it is.' },
  { choice: 'take-theirs', words: 'Keep the later one', line: 'Of each the one that was changed last stays.' },
];

interface DifferingChoiceProps {
  /** Without differing entries there are no two to keep. */
  what: 'entries' | 'records';
  chosen: DifferingEntries;
  onChoose: (choice: DifferingEntries) => void;
}

/** What becomes of what the vault holds in another form. */
export function DifferingChoice({ what, chosen, onChoose }: DifferingChoiceProps) {
  const id = useId();
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>What differs from your vault</legend>
      {(what === 'entries' ? FOR_ENTRIES : FOR_RECORDS).map(({ choice, words, line }) => (
        <label key={choice} className={classes.choice} data-chosen={choice === chosen || undefined}>
          <input
            type="radio"
            name={id}
            className={classes.radio}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
            aria-labelledby={`${id}${choice}`}
            aria-describedby={`${id}${choice}line`}
          />
          <b id={`${id}${choice}`}>{words}</b>
          <span id={`${id}${choice}line`}>{line}</span>
        </label>
      ))}
    </fieldset>
  );
}
