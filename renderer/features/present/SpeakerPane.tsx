import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import classes from './Presentation.module.css';
import { SlideView } from './SlideView.tsx';

interface SpeakerPaneProps {
  notes: string;
  /** Null on the last slide. */
  next: string | null;
  /** Whole seconds since one began. */
  elapsed: number;
}

/** What the speaker sees beside the slide: how long it has been, what comes next, what to say. */
export function SpeakerPane({ notes, next, elapsed }: SpeakerPaneProps) {
  return (
    <aside className={classes.speaker} aria-label="Speaker view">
      <p className={classes.elapsed}>
        <span className={classes.quiet}>Since the start</span> {minutesAndSeconds(elapsed)}
      </p>
      <h2 className={classes.label}>Next</h2>
      <div className={classes.next}>
        {next === null ? (
          <p className={classes.quiet}>This is the last slide</p>
        ) : (
          <SlideView key={next} source={next} />
        )}
      </div>
      <h2 className={classes.label}>Notes</h2>
      <div className={classes.notes} {...scrollable}>
        {notes === '' ? (
          <p className={classes.quiet}>Write them after a line “Notes:” on the slide.</p>
        ) : (
          <MarkdownView source={notes} />
        )}
      </div>
    </aside>
  );
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
