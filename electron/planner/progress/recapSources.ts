import { isPrivate } from '#shared/domain/journal/isPrivate.ts';
import type { RecapDrawing, RecapEntry } from '#shared/domain/progress/recap/bestEvidence.ts';
import { isRecap } from '#shared/domain/progress/recap/isRecap.ts';
import type { RecapSource } from '#shared/domain/progress/recap/recapSource.ts';
import { isKnownZone } from '#shared/domain/progress/time/zoneClock.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { CardsService } from '../cards/cardsService.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';

export interface RecapParts {
  content: Content;
  journal: Journal;
  attempts: Pick<AttemptLog, 'all'>;
  cards: Pick<CardsService, 'log'>;
}

type Told = Omit<RecapSource, 'recap' | 'run' | 'index' | 'today'>;

/** What was written, drawn, practised and rated, of all days. */
export async function recapSources({ vault }: PlannerParts, needed: RecapParts): Promise<Told> {
  const { content, journal, attempts, cards } = needed;
  const [library, counts, known, answers, byCard, { ratings }] = await Promise.all([
    content.index(),
    journal.index.words(),
    journal.index.entries(),
    attempts.all(),
    cards.log.byCard(),
    vault.skills.read(),
  ]);
  // A recap is no part of what it tells: saving it would change its own facts.
  const kept = known.filter((entry) => entry.deletedAt === null && !isRecap(entry));
  const texts = new Map(library.questions.map(({ id, text }) => [id, text]));
  return {
    entries: kept.map((entry): RecapEntry => {
      const { id, kind, title, date, tags, status, story, links } = entry;
      const isProvenStory = Boolean(story?.isWhole && story.isProven);
      const words = counts.get(id) ?? 0;
      return { id, kind, title, date, tags, status, isProvenStory, sessionId: links.sessionId, words };
    }),
    drawings: await drawingsOf({ vault }),
    answers: answers.map((one) => ({ ...one, text: texts.get(one.questionId) ?? one.questionId })).toReversed(),
    reviews: byCard.values(),
    ratings: Object.values(ratings).filter(({ deletedAt }) => deletedAt === null),
    titleOfSkill: (id) => library.skill(id)?.title ?? id,
    privateEntries: new Set(known.filter((entry) => isPrivate(entry)).map(({ id }) => id)),
  };
}

async function drawingsOf({ vault }: Pick<PlannerParts, 'vault'>): Promise<RecapDrawing[]> {
  const drawings = await Promise.all((await vault.drawingIds()).map((id) => vault.drawing(id).read()));
  return (
    drawings
      .filter((drawing) => drawing !== null)
      // Of one begun in a time zone that is not known nobody knows the day.
      .filter(({ deletedAt, zone }) => deletedAt === null && isKnownZone(zone))
      .map(({ id, title, links, createdAt, zone }) => {
        return {
          id,
          title,
          date: wallClockAt(createdAt, zone).date,
          sessionId: links.sessionId,
          entryId: links.entryId,
        };
      })
  );
}
