import classes from './Matrix.module.css';

interface MatrixCellProps {
  /** What it says when it is linked. */
  word: string;
  isLinked: boolean;
  isComplete: boolean;
  /** How often the story was used for this question. */
  times: number;
  place: { tabIndex: number; 'data-row': number; 'data-column': number };
  onToggle: () => void;
}

/** A pane: clear, half lit by a begun story, lit by one that is whole; the number says how often it was used. */
export function MatrixCell({ word, isLinked, isComplete, times, place, onToggle }: MatrixCellProps) {
  const state = isLinked ? (isComplete ? 'lit' : 'half') : 'clear';
  const used = times === 0 ? '' : `, used ${times === 1 ? 'once' : `${times} times`}`;
  return (
    <button
      type="button"
      {...place}
      className={classes.cell}
      aria-pressed={isLinked}
      aria-label={`${word}${used}`}
      onClick={onToggle}
    >
      <span className={classes.pane} data-state={state}>
        {times > 0 && times}
      </span>
    </button>
  );
}
