import { isLeech } from '#shared/domain/cards/leech.ts';
import type { Candidate } from '#shared/domain/interviews/drawQuestions.ts';
import { latestRatings } from '#shared/domain/skills/latestRating.ts';
import type { AttemptRating } from '#shared/model/attempt.ts';
import type { QuestionId, SkillId } from '#shared/model/ids.ts';
import type { Interview } from '#shared/model/interview.ts';
import { type ItemRef, itemRef } from '#shared/model/itemRef.ts';
import type { SkillRating } from '#shared/model/skillRecords.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { CardPage } from '../cards/cardBook.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';

interface Known {
  index: ContentIndex;
  /** The newest first. */
  attempts: Awaited<ReturnType<AttemptLog['all']>>;
  cards: CardPage['cards'];
  ratings: Iterable<SkillRating>;
  /** Those that count. Of systems to design they are all that is known. */
  interviews: readonly Interview[];
}

/** Every question and system to design, with how one stands with it. */
export function interviewPool({ index, attempts, cards, ratings, interviews }: Known): Candidate[] {
  const levels = latestRatings(ratings);
  const last = lastAnswers(attempts, interviews);
  const leeches = new Set<QuestionId>();
  for (const { question, state } of cards) if (question && isLeech(state)) leeches.add(question.id);
  const areaOf = ([first]: readonly SkillId[]) => (first ? index.skill(first)?.area : undefined);

  function gapOf(skills: readonly SkillId[]): Candidate['gap'] {
    const gaps = skills.flatMap((id) => {
      const skill = index.skill(id);
      const level = levels.get(id)?.level;
      if (!skill || level === undefined || level >= skill.leadLevel) return [];
      return { skill: skill.title, level, leadLevel: skill.leadLevel };
    });
    return gaps.sort((one, other) => other.leadLevel - other.level - (one.leadLevel - one.level))[0] ?? null;
  }

  const questions = index.questions.flatMap(({ id, kind, level, skills }): Candidate[] => {
    const area = areaOf(skills);
    const item = itemRef('question', id);
    if (!area) return [];
    return [{ item, kind, level, area, last: last.get(item) ?? null, isLeech: leeches.has(id), gap: gapOf(skills) }];
  });
  const exercises = index.exercises.flatMap(({ id, level, skills }): Candidate[] => {
    const area = areaOf(skills);
    const item = itemRef('exercise', id);
    if (!area) return [];
    return [{ item, kind: 'exercise', level, area, last: last.get(item) ?? null, isLeech: false, gap: gapOf(skills) }];
  });
  return [...exercises, ...questions];
}

function lastAnswers(attempts: Known['attempts'], interviews: readonly Interview[]) {
  const last = new Map<ItemRef, { on: LocalDate; rating: AttemptRating }>();
  const take = (item: ItemRef, on: LocalDate, rating: AttemptRating | null) => {
    const known = last.get(item);
    if (rating !== null && (!known || known.on < on)) last.set(item, { on, rating });
  };
  for (const { questionId, date, rating } of attempts) take(itemRef('question', questionId), date, rating);
  for (const { questions, date } of interviews) {
    for (const { item, rating } of questions) if (item.startsWith('exercise/')) take(item, date, rating);
  }
  return last;
}
