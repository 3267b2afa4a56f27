import { MoonStar } from 'lucide-react';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import classes from './EntryHeader.module.css';

/** A reflection belongs to the evening and wears its colour. */
export function KindChip({ kind }: { kind: EntryKind }) {
  if (kind === 'reflection') {
    return (
      <span className={classes.kind} data-tone="dusk">
        <MoonStar size={13} aria-hidden />
        Evening reflection
      </span>
    );
  }
  const { icon: Icon, one, wears } = KIND_LOOKS[kind];
  return (
    <span className={classes.kind} data-activity={wears}>
      <Icon size={13} aria-hidden />
      <span className={classes.sentence}>{one}</span>
    </span>
  );
}
