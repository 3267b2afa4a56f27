import { Button, Paper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { Recorder } from '#renderer/components/recording/Recorder.tsx';
import { keepRecovered, restoreRecording } from '#renderer/components/recording/recordingActions.ts';
import { useTake } from '#renderer/components/recording/useTake.ts';
import { useTaking } from '#renderer/components/recording/useTaking.ts';
import { clockFigure } from '#shared/domain/focus/clockFigure.ts';
import { RecordingId } from '#shared/model/ids.ts';
import type { Recording } from '#shared/model/recording.ts';
import { BelongsTo } from './BelongsTo.tsx';
import { CritiqueCard } from './CritiqueCard.tsx';
import { Listening } from './Listening.tsx';
import { RecordingMenu } from './RecordingMenu.tsx';
import classes from './RecordingPage.module.css';

/** One recording: listen, mark, and write down what one thinks of it. */
export function RecordingPage({ id }: { id: string }) {
  const known = RecordingId.safeParse(id);
  return known.success ? <Kept key={known.data} id={known.data} /> : <NotThere />;
}

function Kept({ id }: { id: RecordingId }) {
  const [, navigate] = useLocation();
  const take = useTake();
  const { data: recording, error } = useQuery(queries.recordings.get.queryOptions({ input: { id } }));
  if (error && isRefused(error)) return <NotThere />;
  if (error) return <p className={classes.problem}>{failureMessage(error)} Open the page again to try once more.</p>;
  if (!recording) return null;
  const { title, links, deletedAt } = recording;
  const isTakenHere = take.step === 'taking' && take.id === id;
  return (
    <>
      <PageHeader overline={[{ word: 'Recordings', path: '/workbench/recordings' }]} title={title || 'Recording'}>
        {deletedAt === null ? (
          <RecordingMenu recording={recording} onRemoved={() => navigate('/workbench/recordings')} />
        ) : (
          <Button variant="filled" onClick={() => void restoreRecording({ id })}>
            Restore
          </Button>
        )}
      </PageHeader>
      <div className={classes.columns}>
        <div className={classes.main}>
          <BelongsTo recording={recording} />
          {isTakenHere ? (
            <Paper component="section" aria-label="Recorder" className={classes.card}>
              <Recorder wanted={{ title, links }} />
            </Paper>
          ) : (
            <>
              <Recovered recording={recording} />
              <Listening recording={recording} />
            </>
          )}
        </div>
        <CritiqueCard recording={recording} />
      </div>
    </>
  );
}

/** Broken off by a crash or a closed window: what reached the disk is whole. */
function Recovered({ recording }: { recording: Recording }) {
  const { data: all = [] } = useQuery(queries.recordings.list.queryOptions({ input: {} }));
  const taking = useTaking(all.find(({ id }) => id === recording.id));
  if (taking === null) return null;
  if (taking === 'elsewhere') {
    return (
      <p className={classes.recovered} role="status">
        Another window records this just now.
      </p>
    );
  }
  return (
    <div className={classes.recovered} role="status">
      <p>Recovered, {clockFigure(recording.seconds * 1000)}. This take was broken off; what was recorded is here.</p>
      <Button size="xs" onClick={() => void keepRecovered(recording)}>
        Keep it
      </Button>
    </div>
  );
}

function NotThere() {
  return (
    <>
      <PageHeader overline={[{ word: 'Recordings', path: '/workbench/recordings' }]} title="Recording" />
      <EmptyState
        title="There is no such recording"
        action={
          <Button component={Link} href="/workbench/recordings">
            All recordings
          </Button>
        }
      >
        It may have been in the bin for 30 days, after which it goes for good.
      </EmptyState>
    </>
  );
}
