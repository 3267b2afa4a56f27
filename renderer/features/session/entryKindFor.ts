import type { Session } from '#shared/model/curriculum.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';

/** The kind of entry a session is best written down as: what its deliverable names, else a note. */
export function entryKindFor({ activity, deliverable }: Pick<Session, 'activity' | 'deliverable'>): EntryKind {
  const { kind, text } = deliverable;
  if (/\bRFC\b/.test(text)) return 'rfc';
  if (/\bSTAR\b/.test(text)) return 'star';
  if (/\bADR\b|\bdecision record\b/i.test(text)) return 'decision';
  if (/\bproblem log\b/i.test(text)) return 'problem-log';
  if (kind === 'cheat-sheet' || kind === 'reflection') return kind;
  return activity === 'reflect' ? 'reflection' : 'note';
}
