import { EntryId, QuestionId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { PlannerClient } from '../hosts/plannerClient.ts';

export const ACTION =
  'I asked each team to write down what they needed from the event. We built a bridge between both.\n\nThen I drafted an RFC in which the producer owns the schema, and walked both leads through it apart. The hard objection went into the text as a cost.';

/** A story that is told whole and was told once, a begun one, and nothing in the bin. */
export const writtenStories = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    const { id } = await planner.journal.create({
      kind: 'star',
      date: LocalDate.parse('2027-02-15'),
      edit: {
        title: 'Two teams, one queue',
        body: '',
        star: {
          situation:
            'Two teams published to the same order queue, and every release of one broke the other. The third outage in a month landed on a Friday.',
          task: 'I was the senior on one side and had to get both teams to one definition before the summer sale.',
          action: ACTION,
          result: 'Both teams signed in one meeting. Not an outage from a schema change since.',
        },
        links: {
          planDay: null,
          sessionId: null,
          items: ['question/resolve-technical-conflicts', 'skill/conflict-resolution'].map((ref) => ItemRef.parse(ref)),
        },
      },
    });
    await planner.journal.create({
      kind: 'star',
      date: LocalDate.parse('2027-02-16'),
      edit: { title: 'The move to Postgres', body: '' },
    });
    await planner.journal.tell({
      id,
      seconds: { situation: 31, task: 12, action: 80, result: 15 },
      questionId: QuestionId.parse('resolve-technical-conflicts'),
    });
  },
};

/** Twelve stories with long titles, each on some questions and skills: as much as a bank holds. */
export const fullBank = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    const { questions } = await planner.questions.coverage();
    for (let number = 1; number <= 12; number += 1) {
      const served = questions.filter((_, index) => index % (number + 1) === 0);
      const refs = [
        ...served.slice(0, 8).map(({ id }) => `question/${id}`),
        ...served.slice(0, 5).flatMap(({ skills }) => skills.slice(0, 1).map((id) => `skill/${id}`)),
      ];
      const { id } = await planner.journal.create({
        kind: 'star',
        date: LocalDate.parse(`2027-02-${String(number).padStart(2, '0')}`),
        edit: {
          title: `Story ${number}: how the release of the payment service was brought back after a long night`,
          star: {
            situation: 'It was night. '.repeat(number),
            task: 'I had to.',
            action: 'I did. '.repeat(40),
            result: '5 s',
          },
          metrics: Array.from({ length: number % 4 }, (_, index) => `${index + 1} h saved`),
          links: { planDay: null, sessionId: null, items: [...new Set(refs)].map((ref) => ItemRef.parse(ref)) },
        },
      });
      for (let told = 0; told < number % 3; told += 1) {
        const at = await planner.journal.get({ id: EntryId.parse(id) });
        await planner.journal.tell({
          id,
          seconds: { situation: 20 + told, task: 15, action: 60 + number, result: 20 },
          questionId: served[told]?.id ?? null,
          told: { at: at.createdAt, zone: 'Europe/Berlin' },
        });
      }
    }
  },
};
