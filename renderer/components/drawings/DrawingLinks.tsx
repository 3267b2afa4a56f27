import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { withoutMarks } from '#renderer/components/content/inlinePieces.ts';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { findSession } from '#shared/domain/run/findSession.ts';
import type { WorkLinks } from '#shared/model/drawing.ts';
import { type EntryId, SessionId } from '#shared/model/ids.ts';
import classes from './DrawingLinks.module.css';

/** Finds none. */
const NO_SESSION = SessionId.parse('none');

interface DrawingLinksProps {
  links: WorkLinks;
  /** The page they are shown on. */
  page: string;
  onLinks: (links: WorkLinks) => void;
}

/** What a drawing belongs to: each leads there, and can be let go. */
export function DrawingLinks({ links, page, onLinks }: DrawingLinksProps) {
  const { sessionId, entryId, items } = links;
  const session = findSession(useRun(), usePlan(), sessionId ?? NO_SESSION)?.session;
  const wanted = queries.library.links.queryOptions({ input: { items }, enabled: items.length > 0 });
  const titles = useQuery(wanted).data ?? [];
  if (!session && entryId === null && titles.length === 0) return null;
  return (
    <ul className={classes.links} aria-label="Belongs to">
      {session && (
        <Chip
          word={session.title}
          path={`${page}/session/${session.id}`}
          onRemove={() => onLinks({ ...links, sessionId: null })}
        />
      )}
      {entryId !== null && <EntryLink id={entryId} onRemove={() => onLinks({ ...links, entryId: null })} />}
      {titles.map(({ ref, title }) => (
        <Chip
          key={ref}
          word={withoutMarks(title)}
          path={pathOfItem(ref, page)}
          onRemove={() => onLinks({ ...links, items: items.filter((item) => item !== ref) })}
        />
      ))}
    </ul>
  );
}

function EntryLink({ id, onRemove }: { id: EntryId; onRemove: () => void }) {
  const { data } = useQuery(queries.journal.get.queryOptions({ input: { id } }));
  return data ? <Chip word={data.title || 'Untitled entry'} path={`/journal/${id}`} onRemove={onRemove} /> : null;
}

function Chip({ word, path, onRemove }: { word: string; path: string; onRemove: () => void }): ReactNode {
  return (
    <li className={classes.chip}>
      <Link href={path} className={classes.word}>
        {word}
      </Link>
      <button type="button" className={classes.remove} aria-label={`Belongs no more to ${word}`} onClick={onRemove}>
        <X size={11} aria-hidden />
      </button>
    </li>
  );
}
