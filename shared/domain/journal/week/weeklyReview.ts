import { addDays, dayOfMonth, monthName, shortDate } from '../../time/localDate.ts';
import { factsBlock } from '../factsBlock.ts';
import { firstPart } from '../firstPart.ts';
import { openUp } from '../placesToWrite.ts';
import { practiceFacts } from './practiceFacts.ts';
import type { ReviewedWeek } from './reviewedWeek.ts';
import { nextWeekFact, workFacts } from './workFacts.ts';

const NOTHING = 'Nothing was planned, written or practised this week.';

/** The weekly review with its facts under the template's first heading; the questions stand in the template. */
export function weeklyReview(week: ReviewedWeek, template: string): { title: string; body: string } {
  const [heading, rest] = firstPart(template);
  const body = `${factsBlock(heading, weekFacts(week))}\n\n${rest}`;
  return { title: `Week of ${dayOfMonth(week.monday)} ${monthName(week.monday)}`, body: openUp(body) };
}

/** What the week comes to, one line of a list each. */
export function weekFacts(week: ReviewedWeek): string {
  const { monday, today, walked } = week;
  const sunday = addDays(monday, 6);
  const span = `${shortDate(monday)} to ${shortDate(sunday)}${today < sunday ? ', so far' : ''}`;
  const work = walked ? workFacts({ ...week, walked }) : [];
  const facts = [...work, ...practiceFacts(week)];
  const next = walked && nextWeekFact({ ...week, walked });
  const lines = [...(facts.length === 0 ? [NOTHING] : facts), ...(next ? [next] : [])];
  const text = facts.length === 0 ? lines.join('\n\n') : lines.join('\n');
  return `${span}:\n\n${text}`;
}
