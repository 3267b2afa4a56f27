import { LocalDate } from '#shared/model/time.ts';
import type { PlannerClient } from '../hosts/plannerClient.ts';

/** A few entries of February 2027, one of them with line endings that an editor likes to spoil. */
export const writtenJournal = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    const create = planner.journal.create;
    await create({
      kind: 'rfc',
      date: LocalDate.parse('2027-01-16'),
      edit: { title: 'One owner for each event', body: 'Producers own the schema.', tags: ['events'] },
    });
    await create({
      kind: 'note',
      date: LocalDate.parse('2027-02-16'),
      edit: { title: 'Untouched bytes', body: UNTOUCHED, tags: [] },
    });
    await create({
      kind: 'reflection',
      date: LocalDate.parse('2027-02-18'),
      edit: {
        title: 'Measure first',
        body: 'The planner was right.\n\n- [ ] Write the guess down\n',
        tags: ['postgres'],
      },
    });
    await create({
      kind: 'problem-log',
      date: LocalDate.parse('2027-02-19'),
      edit: { title: 'Slow query', body: 'Sequential scan over orders.', tags: ['postgres', 'indexes'] },
    });
  },
};

/** Windows line endings, a tab, spaces at the end, and no newline at the end. */
export const UNTOUCHED = 'one\r\n\ttab  \r\n\r\nlast line';
