import { type JournalIndex, journalIndex } from './journalIndex.ts';
import { type JournalParts, type JournalService, journalService } from './journalService.ts';

/** The entries: what is known of all of them, and reading and writing single ones. */
export interface Journal {
  index: JournalIndex;
  service: JournalService;
}

export function journalOf(parts: JournalParts): Journal {
  const index = journalIndex(parts.vault);
  return { index, service: journalService(parts, index) };
}
