import { Link, useLocation } from 'wouter';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import { ITEM_LOOKS, pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import type { ContentHit } from '#shared/contract/libraryContract.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import classes from './FoundList.module.css';

/** An item with the kind it is and the words around the hit. */
export function ItemHit({ hit: { ref, title, detail, excerpt } }: { hit: ContentHit }) {
  const [page] = useLocation();
  const { icon: Icon, one } = ITEM_LOOKS[readItemRef(ref).kind];
  return (
    <li>
      <Link href={pathOfItem(ref, page)} className={classes.hit} data-row>
        <Icon size={16} aria-hidden className={classes.icon} />
        <span className={classes.title}>
          <InlineText text={title} />
        </span>
        <span className={classes.what}>{[capitalised(one), detail].filter(Boolean).join(' · ')}</span>
        {excerpt && <span className={classes.excerpt}>{excerpt}</span>}
      </Link>
    </li>
  );
}

export function EntryHit({ entry: { id, kind, number, title, date, excerpt } }: { entry: EntrySummary }) {
  const { icon: Icon, one, wears } = KIND_LOOKS[kind];
  return (
    <li>
      <Link href={`/journal/${id}`} className={classes.hit} data-activity={wears} data-row>
        <Icon size={16} aria-hidden className={classes.icon} />
        <span className={classes.title}>{numberedTitle({ kind, number, title }) || 'Untitled'}</span>
        <span className={classes.what}>
          {capitalised(one)} · {mediumDate(date)}
        </span>
        {excerpt && <span className={classes.excerpt}>{excerpt}</span>}
      </Link>
    </li>
  );
}

function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
