import { planner } from '#renderer/api/connection.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import { hideToast, showToast } from '#renderer/components/toast.tsx';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { Skill, SkillLevel } from '#shared/model/skill.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';

interface RatingToSave {
  level: SkillLevel;
  note: string;
  /** The rating that this one says again, with a note. */
  insteadOf?: SkillRating;
}

interface RatingActions {
  /** Resolves to whether it is on disk. */
  rate: (rating: RatingToSave) => Promise<boolean>;
  takeBack: (rating: SkillRating) => Promise<boolean>;
}

/** Rates a skill and takes ratings back; what was just rated can be undone. */
export function useSkillRating({ id: skillId, title }: Pick<Skill, 'id' | 'title'>): RatingActions {
  const said = `rated-${skillId}`;

  const rate = async ({ level, note, insteadOf }: RatingToSave) => {
    // Trying again goes on where it failed.
    let saved: SkillRating | null = null;
    return keepTrying(`rate-${skillId}`, async () => {
      hideToast(said);
      const rating = saved ?? (await planner.skills.rate({ skillId, level, note }));
      saved = rating;
      if (insteadOf) await planner.skills.takeBackRating({ id: insteadOf.id });
      showToast({
        id: said,
        message: `${title}: level ${level}${note ? ', with your note' : ''}`,
        action: { word: 'Undo', onClick: () => void undo(rating, insteadOf) },
      });
    });
  };

  const undo = async (rating: SkillRating, insteadOf: SkillRating | undefined) => {
    let isRestored = false;
    return keepTrying(`undo-${rating.id}`, async () => {
      if (insteadOf && !isRestored) {
        await planner.skills.rate({ skillId, level: insteadOf.level, note: insteadOf.note });
        isRestored = true;
      }
      await planner.skills.takeBackRating({ id: rating.id });
    });
  };

  const takeBack = (rating: SkillRating) =>
    keepTrying(`back-${rating.id}`, async () => {
      hideToast(said);
      await planner.skills.takeBackRating({ id: rating.id });
      showToast({ message: `Level ${rating.level} of ${mediumDate(rating.date)} is taken back` });
    });

  return { rate, takeBack };
}
