import { type DocumentNumbers, documentNumbers } from './documentNumbers.ts';
import { type JournalIndex, journalIndex } from './journalIndex.ts';
import { type JournalParts, type JournalService, journalService } from './journalService.ts';

/** The entries: what is known of all of them, and reading and writing single ones. */
export interface Journal {
  index: JournalIndex;
  service: JournalService;
  numbers: DocumentNumbers;
}

export function journalOf(parts: JournalParts): Journal {
  const index = journalIndex(parts.vault);
  const numbers = documentNumbers(parts, index);
  return { index, numbers, service: journalService(parts, index, numbers) };
}
