import type { Vault } from '#electron/vault/vault.ts';
import { numberedTitle } from '#shared/domain/journal/document/documentNumber.ts';
import { Entry } from '#shared/model/entry.ts';
import type { FoundProblem } from '../sources/importSource.ts';
import type { PlannedWrite } from './plannedWrite.ts';

/** Documents that come with a number which another document of the vault has too. Both keep it: texts may name it. */
export async function sharedNumbers(vault: Vault, writes: readonly PlannedWrite[]): Promise<FoundProblem[]> {
  const coming = writes
    .flatMap(({ shelf, value }) => (shelf === 'entry' ? [Entry.parse(value)] : []))
    .filter(isNumbered);
  if (coming.length === 0) return [];
  const mine = new Map<string, Set<string>>();
  for (const month of await vault.journalMonths()) {
    for (const entry of Object.values((await vault.journalMonth(month).read()).entries)) {
      if (isNumbered(entry)) mine.set(numberOf(entry), (mine.get(numberOf(entry)) ?? new Set()).add(entry.id));
    }
  }
  return coming.flatMap((entry) => {
    const others = [...(mine.get(numberOf(entry)) ?? [])].filter((id) => id !== entry.id);
    if (others.length === 0) return [];
    return [{ from: numberedTitle(entry), message: 'Another document here has this number. Both keep it.' }];
  });
}

type Numbered = Extract<Entry, { kind: 'rfc' | 'decision' }>;

function isNumbered(entry: Entry): entry is Numbered {
  return 'number' in entry && entry.number !== null;
}

const numberOf = ({ kind, number }: Numbered): string => `${kind} ${number}`;
