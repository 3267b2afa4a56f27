import { ActionIcon, Paper, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import type { RecordingMark } from '#shared/model/recording.ts';
import classes from './Marks.module.css';

interface MarksProps {
  marks: readonly RecordingMark[];
  canChange: boolean;
  /** The second of the one that was just set and is to be written in. */
  fresh: number | null;
  onSeek: (at: number) => void;
  onWritten: (mark: RecordingMark, text: string) => Promise<void>;
  onRemove: (mark: RecordingMark) => Promise<void>;
}

/** What was noticed while listening; each leads back to its moment. */
export function Marks({ marks, canChange, fresh, onSeek, onWritten, onRemove }: MarksProps) {
  return (
    <Paper component="section" aria-labelledby="marks" className={classes.card}>
      <h2 id="marks" className={classes.heading}>
        Marks
      </h2>
      {marks.length === 0 && <p className={classes.none}>Press M while you listen to mark a moment.</p>}
      <ol>
        {marks.map((mark) => {
          const figure = clockFigure(mark.atSeconds * 1000);
          return (
            <li key={mark.atSeconds} className={classes.row}>
              <button type="button" className={classes.time} onClick={() => onSeek(mark.atSeconds)}>
                <span className={classes.hidden}>Go to </span>
                {figure}
              </button>
              {canChange ? (
                <MarkText
                  key={mark.text}
                  mark={mark}
                  figure={figure}
                  isFresh={mark.atSeconds === fresh}
                  onWritten={(text) => void onWritten(mark, text)}
                />
              ) : (
                <p className={classes.text}>{mark.text}</p>
              )}
              {canChange && (
                <ActionIcon
                  variant="subtle"
                  size={28}
                  aria-label={`Remove the mark at ${figure}`}
                  onClick={() => void onRemove(mark)}
                >
                  <X size={14} aria-hidden />
                </ActionIcon>
              )}
            </li>
          );
        })}
      </ol>
    </Paper>
  );
}

interface MarkTextProps {
  mark: RecordingMark;
  figure: string;
  isFresh: boolean;
  onWritten: (text: string) => void;
}

/** Kept when one leaves it or presses Enter; Esc leaves it as it was. */
function MarkText({ mark, figure, isFresh, onWritten }: MarkTextProps) {
  return (
    <TextInput
      className={classes.field ?? ''}
      classNames={{ input: classes.text ?? '' }}
      variant="unstyled"
      aria-label={`What is at ${figure}`}
      placeholder="What happens here"
      maxLength={500}
      defaultValue={mark.text}
      autoFocus={isFresh}
      onBlur={(event) => onWritten(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = mark.text;
        if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
