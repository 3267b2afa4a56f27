import { ActionIcon, Paper, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { planner } from '#renderer/api/connection.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import type { RecordingId } from '#shared/model/ids.ts';
import type { RecordingMark } from '#shared/model/recording.ts';
import classes from './Marks.module.css';

interface MarksProps {
  id: RecordingId;
  marks: readonly RecordingMark[];
  canChange: boolean;
  /** The second of the mark that was just set and is to be written in. */
  fresh: number | null;
  onSeek: (at: number) => void;
  onWritten: () => void;
}

/** What was noticed while listening; each leads back to its moment. */
export function Marks({ id, marks, canChange, fresh, onSeek, onWritten }: MarksProps) {
  const change = (before: RecordingMark, after: RecordingMark | null) =>
    keepTrying(`mark-${id}`, async () => {
      await planner.recordings.changeMark({ id, before, after });
    });
  const remove = async (mark: RecordingMark) => {
    if (!(await change(mark, null))) return;
    const putBack = async () => void (await planner.recordings.addMark({ id, mark }));
    const onClick = () => void keepTrying(`mark-${id}`, putBack);
    showToast({ message: 'Mark taken away', action: { word: 'Undo', onClick } });
  };
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
            <li key={`${mark.atSeconds} ${mark.text}`} className={classes.row}>
              <button type="button" className={classes.time} onClick={() => onSeek(mark.atSeconds)}>
                <span className={classes.hidden}>Go to </span>
                {figure}
              </button>
              {canChange ? (
                <MarkText
                  mark={mark}
                  figure={figure}
                  isFresh={fresh === mark.atSeconds && mark.text === ''}
                  onWritten={(text) => {
                    onWritten();
                    if (text !== mark.text) void change(mark, { ...mark, text });
                  }}
                />
              ) : (
                <p className={classes.text}>{mark.text}</p>
              )}
              {canChange && (
                <ActionIcon
                  variant="subtle"
                  size={28}
                  aria-label={`Remove the mark at ${figure}`}
                  onClick={() => void remove(mark)}
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
