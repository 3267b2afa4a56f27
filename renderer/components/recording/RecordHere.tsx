import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Mic } from 'lucide-react';
import { useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import type { RecordingQuery } from '#shared/contract/recordingsContract.ts';
import type { Recording } from '#shared/model/recording.ts';
import { Recorder } from './Recorder.tsx';
import classes from './RecordHere.module.css';
import { RecordingRow } from './RecordingRow.tsx';
import { startTake } from './take.ts';
import { useTake } from './useTake.ts';

interface RecordHereProps {
  /** What a take that is begun here is called and belongs to. */
  wanted: Pick<Recording, 'title' | 'links'>;
  /** Which recordings belong here. */
  query: RecordingQuery;
  /** The recording is what is wanted here: its button is the filled one. */
  isMain?: boolean;
}

/** Record about something in one step, with what was recorded about it before. */
export function RecordHere({ wanted, query, isMain = false }: RecordHereProps) {
  const take = useTake();
  const [isOpen, setOpen] = useState(false);
  const { data: found = [], error } = useQuery(queries.recordings.list.queryOptions({ input: query }));
  // What is recorded now is in the recorder.
  const recordings = found.filter(({ id }) => take.step !== 'taking' || take.id !== id);
  const isTaking = take.step === 'taking' && JSON.stringify(take.links) === JSON.stringify(wanted.links);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    // The recorder goes with its focus; the button that takes its place has it next.
    requestAnimationFrame(() => button.current?.focus());
  };
  const record = () => {
    setOpen(true);
    void startTake(wanted);
  };
  return (
    <div className={classes.here}>
      {recordings.length > 0 && (
        <ul aria-label="Recordings">
          {recordings.map((recording) => (
            <RecordingRow key={recording.id} recording={recording} />
          ))}
        </ul>
      )}
      {error && <p className={classes.problem}>{failureMessage(error)}</p>}
      {isTaking || isOpen ? (
        <section aria-label="Recorder" className={classes.recorder}>
          <Recorder wanted={wanted} onFinished={close} takesFocus={isOpen} />
        </section>
      ) : (
        <Button
          ref={button}
          variant={isMain ? 'filled' : 'default'}
          leftSection={<Mic size={16} aria-hidden />}
          onClick={record}
        >
          Record
        </Button>
      )}
    </div>
  );
}
