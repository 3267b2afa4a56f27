import { Link } from 'wouter';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import classes from './EntryRows.module.css';

interface EntryLinkProps {
  path: string;
  kind: EntryKind;
  title: string;
  /** Quiet words behind the title, such as its date. */
  notes: readonly string[];
}

/** An entry in a list: kind, title, and what there is to say of it. */
export function EntryLink({ path, kind, title, notes }: EntryLinkProps) {
  const { icon: Icon, one, wears } = KIND_LOOKS[kind];
  return (
    <Link href={path} className={classes.entry} data-activity={wears}>
      <Icon size={15} aria-label={one} />
      <span className={classes.title}>{title || 'Untitled'}</span>
      {notes.map((note) => (
        <span key={note} className={classes.note}>
          {note}
        </span>
      ))}
    </Link>
  );
}
