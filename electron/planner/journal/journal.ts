import type { PlannerParts } from '../plannerParts.ts';
import { type JournalIndex, journalIndex } from './journalIndex.ts';
import { type JournalService, journalService } from './journalService.ts';

/** The entries: what is known of all of them, and reading and writing single ones. */
export interface Journal {
  index: JournalIndex;
  service: JournalService;
}

export function journalOf(parts: Pick<PlannerParts, 'vault' | 'curriculum' | 'clock' | 'changes'>): Journal {
  const index = journalIndex(parts.vault);
  return { index, service: journalService(parts, index) };
}
