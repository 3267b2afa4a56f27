import type { RevisionSummary } from '#shared/contract/historyContract.ts';
import type { KeptBecause } from '#shared/model/history.ts';

/** `+12 −3 words`; what the first of all was before is not known. */
export function changedWords(changed: RevisionSummary['changed']): string {
  if (changed === null) return 'The first that is kept';
  const { added, removed } = changed;
  if (added + removed === 0) return 'No word changed';
  const parts = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])];
  return `${parts.join(' ')} ${added + removed === 1 ? 'word' : 'words'}`;
}

/** What took its place, where that was not writing. */
export function becauseWords(because: KeptBecause): string | null {
  switch (because) {
    case 'change':
      return null;
    case 'links':
      return 'Before links followed a new title';
    case 'restore':
      return 'Before you went back';
    case 'import':
      return 'Before an import';
    case 'other-copy':
      return 'From another copy of the vault';
  }
}
