import { planner } from '#renderer/api/connection.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { SkillId } from '#shared/model/ids.ts';
import type { EvidenceRef } from '#shared/model/skillRecords.ts';

type Decision = 'linked' | 'refused' | 'undecided';

interface Decided {
  source: EvidenceRef;
  title: string;
}

interface Decisions {
  link: (piece: Decided) => void;
  refuse: (piece: Decided) => void;
  unlink: (piece: Decided) => void;
}

/** Says what shows the skill and what does not; each decision can be undone. */
export function useDecide(skillId: SkillId): Decisions {
  const decide = async ({ source, title }: Decided, decision: Decision, words: string, undone: Decision) =>
    keepTrying(`decide-${source}`, async () => {
      await planner.skills.decide({ skillId, source, decision });
      const undo = () =>
        keepTrying(`undo-${source}`, async () => {
          await planner.skills.decide({ skillId, source, decision: undone });
        });
      showToast({ message: `“${shortened(title)}” ${words}`, action: { word: 'Undo', onClick: () => void undo() } });
    });
  return {
    link: (piece) => void decide(piece, 'linked', 'is evidence now', 'undecided'),
    refuse: (piece) => void decide(piece, 'refused', 'will not be suggested again', 'undecided'),
    unlink: (piece) => void decide(piece, 'undecided', 'is unlinked', 'linked'),
  };
}

const LONGEST = 48;

function shortened(title: string): string {
  return title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title;
}
