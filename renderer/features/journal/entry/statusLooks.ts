import { DecisionStatus, RfcStatus } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

export type EntryStatus = RfcStatus | DecisionStatus;

type Tone = 'calm' | 'warn' | 'good' | 'bad';

const TONES: Record<EntryStatus, Tone> = {
  draft: 'calm',
  proposed: 'warn',
  'in-review': 'warn',
  accepted: 'good',
  rejected: 'bad',
  superseded: 'calm',
};

export function statusTone(status: EntryStatus): Tone {
  return TONES[status];
}

/** The states an entry of a kind can be in, in the order of its life; none for most kinds. */
export function statusesOf(kind: EntryKind): readonly EntryStatus[] {
  if (kind === 'rfc') return RfcStatus.options;
  return kind === 'decision' ? DecisionStatus.options : [];
}
