import { MoonStar } from 'lucide-react';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { documentNumber } from '#shared/domain/journal/document/documentNumber.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { type ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import classes from './EntryHeader.module.css';

interface KindChipProps {
  kind: EntryKind;
  /** What it hangs on: a template that is not the kind's own is among them. */
  items: readonly ItemRef[];
  /** Of an RFC or a decision. */
  number?: number | null;
}

/** A reflection belongs to the evening and wears its colour, unless it was begun as a morning intention or the like. */
export function KindChip({ kind, items, number = null }: KindChipProps) {
  const isFromTemplate = items.some((item) => readItemRef(item).kind === 'template');
  if (kind === 'reflection' && !isFromTemplate) {
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
      <span className={classes.sentence}>{documentNumber({ kind, number }) ?? one}</span>
    </span>
  );
}
