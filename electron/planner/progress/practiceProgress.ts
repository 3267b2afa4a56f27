import type { PracticeProgress } from '#shared/contract/progressPractice.ts';
import { studyForecast } from '#shared/domain/cards/studyForecast.ts';
import { lastToldOn } from '#shared/domain/journal/story/lastToldOn.ts';
import { cardLoad } from '#shared/domain/progress/practice/cardLoad.ts';
import { type DayRange, daysOfFilter } from '#shared/domain/progress/practice/daysOfFilter.ts';
import { questionReadiness } from '#shared/domain/progress/practice/questionReadiness.ts';
import { retention } from '#shared/domain/progress/practice/retention.ts';
import { storyThemes, type ToldStory } from '#shared/domain/progress/practice/storyThemes.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { studyCards } from '../cards/cardBook.ts';
import type { CardsService } from '../cards/cardsService.ts';
import type { Journal } from '../journal/journal.ts';
import type { Content } from '../library/content.ts';
import { currentRun } from '../library/currentRun.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { areaOf } from '../questions/questionList.ts';

export interface PracticeSources {
  content: Content;
  journal: Pick<Journal, 'index'>;
  attempts: Pick<AttemptLog, 'all'>;
  cards: Pick<CardsService, 'book' | 'log'>;
}

/** Days of load on either side of today. */
const LOAD_DAYS = 30;

/** The figures of cards, questions and stories. */
export function practiceProgress(parts: PlannerParts, { content, journal, attempts, cards }: PracticeSources) {
  const { vault, clock } = parts;

  async function ofCards(range: DayRange, today: LocalDate) {
    const page = await cards.book();
    const { settings, model } = page;
    const histories = [...(await cards.log.byCard()).values()];
    const forecast = studyForecast({ cards: studyCards(page), from: today, days: LOAD_DAYS, limits: settings, model });
    return {
      retention: { ...retention(histories, range), wanted: settings.retention },
      load: cardLoad({ reviews: histories.flat(), forecast, today, daysBefore: LOAD_DAYS }),
    };
  }

  async function ofQuestions(range: DayRange, today: LocalDate) {
    const index = await content.index();
    const questions = index.questions.map((question) => ({ id: question.id, area: areaOf(index, question) }));
    return questionReadiness({ questions, attempts: await attempts.all(), range, today });
  }

  async function stories(today: LocalDate) {
    const index = await content.index();
    const questions = index.questions.filter(({ kind }) => kind === 'behavioural');
    const byRef = new Map(questions.map(({ id }) => [itemRef('question', id), id]));
    const told: ToldStory[] = [];
    for (const { id, date, story, links, deletedAt } of await journal.index.entries()) {
      if (!story || deletedAt !== null) continue;
      told.push({
        id,
        isWhole: story.isWhole,
        questions: links.items.flatMap((item) => byRef.get(item) ?? []),
        writtenOn: date,
        lastToldOn: lastToldOn(story),
      });
    }
    const coverage = storyThemes({ questions, stories: told, today });
    const titled = coverage.themes.map((theme) => ({
      ...theme,
      title: index.skill(theme.skillId)?.title ?? theme.skillId,
    }));
    return { ...coverage, themes: titled };
  }

  return async (filter: ProgressFilter): Promise<PracticeProgress> => {
    const today = wallClockAt(clock.now(), clock.zone()).date;
    const run = await currentRun({ vault });
    const range = daysOfFilter(filter, run && { run, index: (await content.index()).plan });
    // Both are of the same months: asked for together, these are read once.
    await Promise.all([attempts.all(), cards.log.byCard()]);
    return {
      today,
      ...(await ofCards(range, today)),
      questions: await ofQuestions(range, today),
      stories: await stories(today),
    };
  };
}
