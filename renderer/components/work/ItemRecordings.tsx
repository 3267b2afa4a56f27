import { withoutMarks } from '#renderer/components/content/inlinePieces.ts';
import { RecordHere } from '#renderer/components/recording/RecordHere.tsx';
import type { ItemRef } from '#shared/model/itemRef.ts';
import classes from './ItemDrawings.module.css';

/** What was said aloud on a question, an exercise or another item of the content. */
export function ItemRecordings({ item, title }: { item: ItemRef; title: string }) {
  const links = { sessionId: null, entryId: null, items: [item] };
  return (
    <section aria-labelledby="said-aloud">
      <h2 id="said-aloud" className={classes.heading}>
        Said aloud
      </h2>
      <RecordHere wanted={{ title: withoutMarks(title), links }} query={{ item }} />
    </section>
  );
}
