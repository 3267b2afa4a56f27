import { Button, Paper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Recorder } from '#renderer/components/recording/Recorder.tsx';
import { RecordingRow } from '#renderer/components/recording/RecordingRow.tsx';
import { restoreRecording } from '#renderer/components/recording/recordingActions.ts';
import { useTake } from '#renderer/components/recording/useTake.ts';
import type { RecordingUsage } from '#shared/contract/recordingsContract.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import { WorkbenchPage } from '../WorkbenchPage.tsx';
import { defaultTitle } from './defaultTitle.ts';
import { RecordingMenu } from './RecordingMenu.tsx';
import classes from './RecordingsPage.module.css';

/** Record something that belongs to nothing yet, and every recording there is. */
export function RecordingsPage() {
  const [, navigate] = useLocation();
  const { date, minutes } = useNow();
  const { data: usage } = useQuery(queries.recordings.usage.queryOptions());
  const [isBin, setBin] = useState(false);
  const links = { sessionId: null, entryId: null, items: [] };
  return (
    <WorkbenchPage current="/workbench/recordings">
      <div className={classes.page}>
        {!isBin && (
          <Paper component="section" aria-label="Recorder" className={classes.recorder}>
            <Recorder
              wanted={{ title: defaultTitle(date, minutes), links }}
              onFinished={(id) => navigate(`/recordings/${id}`)}
            />
          </Paper>
        )}
        <section aria-labelledby="all-recordings">
          <div className={classes.top}>
            <h2 id="all-recordings" className={classes.heading}>
              {isBin ? 'In the bin' : 'All recordings'}
            </h2>
            {usage && <p className={classes.usage}>{usageWords(usage, isBin)}</p>}
            {usage && (usage.inBin > 0 || isBin) && (
              <Button size="xs" variant="subtle" onClick={() => setBin(!isBin)}>
                {isBin ? 'Back to the recordings' : `In the bin: ${usage.inBin}`}
              </Button>
            )}
          </div>
          <RecordingList key={String(isBin)} isBin={isBin} />
        </section>
      </div>
    </WorkbenchPage>
  );
}

function RecordingList({ isBin }: { isBin: boolean }) {
  const take = useTake();
  const { data: found, error } = useQuery(queries.recordings.list.queryOptions({ input: { inBin: isBin } }));
  if (error) return <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>;
  if (!found) return null;
  // What is recorded now is in the recorder.
  const recordings = found.filter(({ id }) => take.step !== 'taking' || take.id !== id);
  if (take.step === 'taking' && recordings.length === 0) return null;
  if (recordings.length === 0) {
    return isBin ? (
      <p className={classes.note}>The bin is empty.</p>
    ) : (
      <EmptyState title="Nothing recorded yet">
        Tell a story or explain a design aloud, then listen to yourself. A session that leaves a recording offers the
        same in one step.
      </EmptyState>
    );
  }
  return (
    <ul aria-label={isBin ? 'Recordings in the bin' : 'Recordings'}>
      {recordings.map((recording) => (
        <RecordingRow key={recording.id} recording={recording}>
          {isBin ? (
            <Button
              size="xs"
              leftSection={<RotateCcw size={14} aria-hidden />}
              aria-label={`Restore ${recording.title || 'Recording'}`}
              onClick={() => void restoreRecording(recording)}
            >
              Restore
            </Button>
          ) : (
            <RecordingMenu recording={recording} />
          )}
        </RecordingRow>
      ))}
    </ul>
  );
}

function usageWords({ recordings, bytes, bytesInBin }: RecordingUsage, isBin: boolean): string {
  if (isBin) return `${sizeWords(bytesInBin)}. Each goes for good 30 days after it came here.`;
  return bytes === 0 ? '' : `${recordings === 1 ? 'One' : recordings}, ${sizeWords(bytes)} in the vault`;
}
