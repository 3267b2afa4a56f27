import { DecisionStatus, RfcStatus } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

export type EntryStatus = RfcStatus | DecisionStatus;

type Tone = 'calm' | 'warn' | 'good' | 'bad';

const LOOKS: Record<EntryStatus, { word: string; tone: Tone }> = {
  draft: { word: 'Draft', tone: 'calm' },
  proposed: { word: 'Proposed', tone: 'warn' },
  'in-review': { word: 'In review', tone: 'warn' },
  accepted: { word: 'Accepted', tone: 'good' },
  rejected: { word: 'Rejected', tone: 'bad' },
  superseded: { word: 'Superseded', tone: 'calm' },
};

export function statusWord(status: EntryStatus): string {
  return LOOKS[status].word;
}

export function statusTone(status: EntryStatus): Tone {
  return LOOKS[status].tone;
}

/** The states an entry of a kind can be in, in the order of its life; none for most kinds. */
export function statusesOf(kind: EntryKind): readonly EntryStatus[] {
  if (kind === 'rfc') return RfcStatus.options;
  return kind === 'decision' ? DecisionStatus.options : [];
}
