import { withoutMarks } from '#renderer/components/content/inlinePieces.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import { DrawHere } from './DrawHere.tsx';
import classes from './ItemDrawings.module.css';

/** The whiteboards of a question, an exercise or another item of the content. */
export function ItemDrawings({ item, title }: { item: ItemRef; title: string }) {
  const links = { sessionId: null, entryId: null, items: [item] };
  return (
    <section aria-label="Whiteboards">
      <h2 className={classes.heading}>Whiteboards</h2>
      <DrawHere title={withoutMarks(title)} links={links} query={{ item }} />
    </section>
  );
}
