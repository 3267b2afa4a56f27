import type { EvidenceReason } from './bestEvidence.ts';

export const REASON_WORDS: Record<EvidenceReason, string> = {
  accepted: 'accepted',
  story: 'a story with figures',
  deliverable: 'left by a finished session',
  answer: 'a solid answer',
};

/** For ratings 1 to 4. */
export const RATING_WORDS: readonly string[] = ['could not answer', 'shaky', 'solid', 'could teach it'];
