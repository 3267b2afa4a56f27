import { dayFacts } from '#shared/domain/journal/evening/dayFacts.ts';
import { eveningReflection } from '#shared/domain/journal/evening/eveningReflection.ts';
import { type ReflectedDay, reflectedDay, type WalkedRun } from '#shared/domain/journal/evening/reflectedDay.ts';
import type { ReviewedWeek } from '#shared/domain/journal/week/reviewedWeek.ts';
import { weekFacts, weeklyReview } from '#shared/domain/journal/week/weeklyReview.ts';
import { isRecap } from '#shared/domain/progress/recap/isRecap.ts';
import { mondayOf } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { IntervalLog } from '../focus/intervalLog.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { runService } from '../run/runService.ts';
import type { IndexedEntry } from './indexedEntry.ts';
import type { JournalIndex } from './journalIndex.ts';

/** What happened, as far as reflections and reviews tell it. */
export interface FactSources {
  index: JournalIndex;
  intervals: Pick<IntervalLog, 'all'>;
  attempts: Pick<AttemptLog, 'all'>;
  /** The facts of a saved recap, which is a weekly review of another sort. */
  recaps: { textOf: (entry: Entry) => Promise<string | null> };
}

interface BegunText {
  title: string;
  body: string;
  planDay: number | null;
}

interface FactsOfEntries {
  reflection(date: LocalDate): Promise<BegunText>;
  review(monday: LocalDate): Promise<BegunText>;
  /** The facts of an entry as they are now; null for a kind that has none. */
  newest(entry: Entry): Promise<string | null>;
}

/** Fills in what the app knows of a day or week. Nothing is saved. */
export function factsOfEntries(
  parts: PlannerParts,
  { index, intervals, attempts, recaps }: FactSources,
): FactsOfEntries {
  const { vault, curriculum, clock } = parts;
  const runs = runService(parts);
  const plans = plansOf(parts);

  /** Null before a run was begun, and while its plan is not in the vault. */
  async function walked(): Promise<WalkedRun | null> {
    const run = await runs.current();
    const plan = run && (await plans.indexById(run.planId));
    return run && plan ? { run, index: plan, intervals: await intervals.all() } : null;
  }

  const templateBody = (id: string) => curriculum.templates.find((one) => one.id === id)?.body ?? '';
  const written = async () => (await index.entries()).filter(({ deletedAt }) => deletedAt === null);

  async function thoughtsOf(date: LocalDate): Promise<IndexedEntry[]> {
    const notes = (await written()).filter((entry) => entry.kind === 'note' && entry.date === date);
    return notes.toReversed();
  }

  async function weekOf(monday: LocalDate): Promise<ReviewedWeek> {
    const titles = new Map(curriculum.skills.map(({ id, title }) => [id, title]));
    const texts = new Map(curriculum.questions.map(({ id, text }) => [id, text]));
    const { ratings } = await vault.skills.read();
    return {
      monday,
      today: wallClockAt(clock.now(), clock.zone()).date,
      walked: await walked(),
      entries: (await written()).map((entry) => ({ ...entry, sessionId: entry.links.sessionId })).toReversed(),
      answers: (await attempts.all()).map((one) => ({ ...one, text: texts.get(one.questionId) ?? one.questionId })),
      ratings: Object.values(ratings).filter(({ deletedAt }) => deletedAt === null),
      titleOfSkill: (id) => titles.get(id) ?? id,
    };
  }

  async function evening(date: LocalDate): Promise<ReflectedDay> {
    return reflectedDay(await walked(), date);
  }

  return {
    async reflection(date) {
      const day = await evening(date);
      const thoughts = await thoughtsOf(date);
      const text = eveningReflection({ day, thoughts, template: templateBody('reflection') });
      return { ...text, planDay: day.planDay?.number ?? null };
    },
    async review(monday) {
      return { ...weeklyReview(await weekOf(monday), templateBody('weekly-review')), planDay: null };
    },
    async newest(entry) {
      const { kind, date } = entry;
      if (isRecap(entry)) return recaps.textOf(entry);
      if (kind === 'reflection') return dayFacts(await evening(date), await thoughtsOf(date));
      return kind === 'weekly-review' ? weekFacts(await weekOf(mondayOf(date))) : null;
    },
  };
}
