import { RecordHere } from '#renderer/components/recording/RecordHere.tsx';
import { useTake } from '#renderer/components/recording/useTake.ts';
import type { Story } from './story.ts';
import classes from './TellStage.module.css';

interface TellRecordingProps {
  story: Story;
  /** A clock runs: only a recording under way is shown beside it. */
  isTelling: boolean;
}

/** Recordings of the story, and a new one of this telling. */
export function TellRecording({ story: { id, title }, isTelling }: TellRecordingProps) {
  const take = useTake();
  if (isTelling && take.step === 'none') return null;
  return (
    <section className={classes.record} aria-label="Recording">
      <h2>Hear yourself</h2>
      <RecordHere
        wanted={{ title: title || 'Untitled', links: { sessionId: null, entryId: id, items: [] } }}
        query={{ entryId: id }}
      />
    </section>
  );
}
