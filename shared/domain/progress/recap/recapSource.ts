import type { Review } from '../../../model/card.ts';
import type { EntryId, SkillId } from '../../../model/ids.ts';
import type { Run } from '../../../model/run.ts';
import type { SkillRating } from '../../../model/skillRecords.ts';
import type { LocalDate } from '../../../model/time.ts';
import type { PlanIndex } from '../../run/planIndex.ts';
import type { RecapAnswer, RecapDrawing, RecapEntry } from './bestEvidence.ts';
import type { DatedRecap } from './recapsOf.ts';

/** Everything a recap is computed from. What lies outside its days may be among it. */
export interface RecapSource {
  recap: DatedRecap;
  run: Run;
  index: PlanIndex;
  today: LocalDate;
  entries: readonly RecapEntry[];
  drawings: readonly RecapDrawing[];
  /** Oldest first. */
  answers: readonly RecapAnswer[];
  /** The reviews of each card, oldest first. */
  reviews: Iterable<readonly Pick<Review, 'rating' | 'date' | 'dueOn'>[]>;
  ratings: readonly Pick<SkillRating, 'skillId' | 'level' | 'date' | 'createdAt'>[];
  titleOfSkill: (id: SkillId) => string;
  privateEntries: ReadonlySet<EntryId>;
}
