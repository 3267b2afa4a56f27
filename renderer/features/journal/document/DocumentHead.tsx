import { useNow } from '#renderer/api/useNow.ts';
import { lifeWords } from '#shared/domain/journal/document/lifeWords.ts';
import classes from './DocumentHead.module.css';
import type { DocumentEntry } from './isDocument.ts';
import { SectionChecks } from './SectionChecks.tsx';
import { Supersession } from './Supersession.tsx';
import type { ChangeDocument } from './useChangeDocument.ts';

interface DocumentHeadProps {
  entry: DocumentEntry;
  body: string;
  change: ChangeDocument;
  onSection: (name: string) => void;
}

/** Under the head of an RFC or a decision: its life, whose place it takes, and what of it is written. */
export function DocumentHead({ entry, body, change, onSection }: DocumentHeadProps) {
  const { date } = useNow();
  return (
    <div className={classes.head}>
      <div className={classes.life}>
        <ol aria-label="Its life so far">
          {lifeWords(entry.history, date).map((words, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone, and none is ever moved
            <li key={step}>{words}</li>
          ))}
        </ol>
        <Supersession entry={entry} change={change} />
      </div>
      <SectionChecks kind={entry.kind} body={body} onSection={onSection} />
    </div>
  );
}
