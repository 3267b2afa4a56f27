import type { ContractRouterClient } from '@orpc/contract';
import { zoneHere } from '#renderer/api/zoneHere.ts';
import type { historyContract } from '#shared/contract/historyContract.ts';
import { momentWords } from '#shared/domain/time/momentWords.ts';
import type { RevisionId } from '#shared/model/ids.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
import { becauseWords, changedWords } from './historyWords.ts';

export type HistoryList = Awaited<ReturnType<ContractRouterClient<typeof historyContract>['list']>>;

export const NOW = 'now';
export const THE_ONE_BEFORE = 'the-one-before';
export type StateId = RevisionId | typeof NOW;

/** The entry at one time, as the list says it. */
export interface ShownState {
  id: StateId;
  when: string;
  changed: string;
  because: string | null;
}

/** The newest first, and before all what the entry is now. */
export function statesOf({ now, revisions }: HistoryList, today: LocalDate): ShownState[] {
  const zone = zoneHere();
  const when = (at: Instant) => momentWords(at, today, zone);
  return [
    { id: NOW, when: `Now, ${lower(when(now.savedAt))}`, changed: changedWords(now.changed), because: null },
    ...revisions.map(({ id, savedAt, changed, because }) => ({
      id,
      when: when(savedAt),
      changed: changedWords(changed),
      because: becauseWords(because),
    })),
  ];
}

const lower = (words: string): string => words.replace(/^(Today|Yesterday)/, (word) => word.toLowerCase());
