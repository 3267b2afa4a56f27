import { type RefObject, useId } from 'react';
import type { Interview } from '#shared/model/interview.ts';
import classes from './NotesPane.module.css';
import { useNotes } from './useNotes.ts';

interface NotesPaneProps {
  interview: Interview;
  /** Null: the notes of the whole interview. */
  question: number | null;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Notes of the question, saved while one types. */
export function NotesPane({ interview, question, field }: NotesPaneProps) {
  const label = useId();
  const { text, write, flush, problem } = useNotes(interview, question);
  return (
    <section aria-labelledby={label} className={classes.pane}>
      <h2 id={label} className={classes.heading}>
        {question === null ? 'Notes on the interview' : 'Notes'}
      </h2>
      <textarea
        ref={field}
        aria-labelledby={label}
        className={classes.field}
        value={text}
        placeholder="Numbers, decisions, what you left out"
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={flush}
      />
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
