import type { CardsService } from '../cards/cardsService.ts';
import type { DrawingsService } from '../drawings/drawingsService.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import type { RecordingsService } from '../recordings/recordingsService.ts';

export interface InterviewNeeds {
  content: Content;
  journal: Journal;
  attempts: AttemptLog;
  cards: CardsService;
  drawings: DrawingsService;
  recordings: RecordingsService;
}

/** What interviews are built from. */
export interface InterviewParts extends PlannerParts, InterviewNeeds {
  /** A whole number below 2³² that nobody can foretell. */
  randomSeed(): number;
}
