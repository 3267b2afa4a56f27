import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import type { EntryId, SessionId } from '#shared/model/ids.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { Recording } from '#shared/model/recording.ts';
import classes from './RecordingPage.module.css';

/** When it was recorded, how large it is, and what it was made for. */
export function BelongsTo({ recording: { id, links, bytes, createdAt, zone } }: { recording: Recording }) {
  const page = `/recordings/${id}`;
  return (
    <p className={classes.facts}>
      <span>{longDate(wallClockAt(createdAt, zone).date)}</span>
      <span>{sizeWords(bytes)}</span>
      {links.sessionId && <OfSession id={links.sessionId} page={page} />}
      {links.entryId && <OfEntry id={links.entryId} />}
      {links.items.length > 0 && <OfItems items={links.items} page={page} />}
    </p>
  );
}

function OfSession({ id, page }: { id: SessionId; page: string }) {
  const found = findSession(useRun(), usePlan(), id);
  return found ? <Link href={`${page}/session/${id}`}>{found.session.title}</Link> : null;
}

function OfEntry({ id }: { id: EntryId }) {
  const { data: entry } = useQuery(queries.journal.get.queryOptions({ input: { id } }));
  return entry ? <Link href={`/journal/${id}`}>{entry.title || 'Untitled'}</Link> : null;
}

function OfItems({ items, page }: { items: readonly ItemRef[]; page: string }) {
  const { data = [] } = useQuery(queries.library.links.queryOptions({ input: { items: [...items] } }));
  return data.map(({ ref, title }) => (
    <Link key={ref} href={pathOfItem(ref, page)}>
      {title}
    </Link>
  ));
}
