import { Lock } from 'lucide-react';
import type { CSSProperties } from 'react';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { documentNumber, titleWithoutKind } from '#shared/domain/journal/document/documentNumber.ts';
import { statusWord } from '#shared/domain/journal/document/lifeWords.ts';
import { isPrivate } from '#shared/domain/journal/isPrivate.ts';
import { titleOrKind } from '../titleOrKind.ts';
import classes from './EntryList.module.css';
import { fromFirstHit, markHits } from './markHits.ts';

interface EntryRowProps {
  entry: EntrySummary;
  /** A time, a date, or how long it stays in the bin. */
  when: string;
  /** What is searched for. */
  query: string;
  id: string;
  isOpen: boolean;
  isActive: boolean;
  place: number;
  total: number;
  style: CSSProperties;
}

/** Two lines: title, and when with the first words. */
export function EntryRow({ entry, when, query, id, isOpen, isActive, place, total, style }: EntryRowProps) {
  const { icon: Icon, one, wears } = KIND_LOOKS[entry.kind];
  const number = documentNumber(entry);
  const title = number === null ? titleOrKind(entry) : titleWithoutKind(entry) || titleOrKind(entry);
  return (
    // The list itself has the focus and the keys; a row is only its option.
    <div
      role="option"
      tabIndex={-1}
      id={id}
      aria-selected={isOpen}
      aria-posinset={place + 1}
      aria-setsize={total}
      className={classes.entry}
      data-active={isActive || undefined}
      style={style}
    >
      <Icon size={15} className={classes.icon} data-activity={wears} role="img" aria-label={one} />
      <b className={classes.title}>
        {number && <span className={classes.number}>{number} </span>}
        <Hits text={title} query={query} />
        {isPrivate(entry) && <Lock size={12} className={classes.lock} role="img" aria-label="Private" />}
      </b>
      <p className={classes.excerpt}>
        <time>{when}</time>
        {query === '' && entry.status && `${statusWord(entry.status)}. `}
        {query === '' && entry.energy !== null && `Energy ${entry.energy} of 5. `}
        <Hits text={fromFirstHit(entry.excerpt, query)} query={query} />
      </p>
    </div>
  );
}

function Hits({ text, query }: { text: string; query: string }) {
  return markHits(text, query).map((piece) => (piece.isHit ? <mark key={piece.at}>{piece.text}</mark> : piece.text));
}
