import type { JournalMonth } from '#shared/model/entry.ts';
import type { HistoryMonth, KeptBecause } from '#shared/model/history.ts';
import { cached } from '../cached.ts';
import { journalPath, monthIn } from '../layout.ts';
import type { DocumentPlace, OpenDocument } from '../openDocument.ts';
import type { VaultDocument } from '../vaultDocument.ts';
import { entryHistory, type VaultHistory } from './entryHistory.ts';

/** A month of the journal. What an update replaces is in the history before it is on disk itself. */
export interface JournalDocument extends VaultDocument<JournalMonth> {
  update(change: (data: JournalMonth) => JournalMonth, because?: KeptBecause): Promise<JournalMonth>;
}

interface Tools {
  open(path: string, around: Pick<DocumentPlace<JournalMonth>, 'beforeSave' | 'afterSave'>): OpenDocument<JournalMonth>;
  history(month: string): OpenDocument<HistoryMonth>;
  now: () => Date;
}

/** Every month of the journal, with the history kept at the one door through which all entries are written. */
export function journalMonths({ open, history, now }: Tools) {
  /** Why the update that made this data was asked for. */
  const reasons = new WeakMap<JournalMonth, KeptBecause>();
  const kept = entryHistory({ history, journal: (month) => documents.at(journalPath(month)), now });
  const documents = cached((path) => {
    const month = monthIn(path) ?? '';
    return open(path, {
      beforeSave: (before, after) => kept.beforeSave(month, before, after, reasons.get(after) ?? 'change'),
      afterSave: (before, after) => kept.afterSave(month, before, after),
    });
  });

  function month(name: string): JournalDocument {
    const document = documents.at(journalPath(name));
    return {
      read: document.read,
      update: (change, because) =>
        document.update((data) => {
          const next = change(data);
          if (because && next !== data) reasons.set(next, because);
          return next;
        }),
    };
  }

  return { month, at: documents.at, all: documents.all, history: kept satisfies VaultHistory };
}
