import { appLink, asText } from '../../journal/markdownText.ts';
import { counted, fact, firstFew } from '../../journal/week/reviewedWeek.ts';
import { formatMinutes } from '../../time/duration.ts';
import { longDate, shortDate } from '../../time/localDate.ts';
import { grouped } from '../findings/grouped.ts';
import type { BestEvidence } from './bestEvidence.ts';
import type { RecapFacts } from './recapFacts.ts';
import { dayWords } from './recapsOf.ts';
import { RATING_WORDS, REASON_WORDS } from './recapWords.ts';

const MOST_MISSED = 8;
const MOST_SKILLS = 6;
const MOST_LEFT = 12;
const MOST_SHAKY = 3;

/** The facts as Markdown: what can be filled in again when more has happened. */
export function recapText(facts: RecapFacts): string {
  const { from, date, isEmpty, hasCome } = facts;
  const span = `${shortDate(from)} to ${shortDate(date)}${hasCome ? '' : ', so far'}:`;
  const nothing = 'Nothing was done, written or practised in these days.';
  const lists = [evidence(facts), missed(facts), next(facts)].filter((part) => part !== null);
  return [span, isEmpty ? nothing : figures(facts), ...lists].join('\n\n');
}

function figures(facts: RecapFacts): string {
  return [
    sessions(facts),
    time(facts),
    days(facts),
    activities(facts),
    energy(facts),
    words(facts),
    answers(facts),
    cards(facts),
    skills(facts),
    leftBehind(facts),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

function sessions({ sessions: { all, done, partly, setAside, waiting } }: RecapFacts): string {
  const parts = [
    `${done} done`,
    ...(partly > 0 ? [`${partly} partly done`] : []),
    ...(setAside > 0 ? [`${setAside} set aside`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ];
  return fact('Sessions', `${parts.join(', ')}, of ${all}.`);
}

function time({ minutes: { real, planned } }: RecapFacts): string {
  return fact('Time', `${formatMinutes(real)} of ${formatMinutes(planned)} planned.`);
}

function days({ days: { worked, all, streak } }: RecapFacts): string | null {
  if (all === 0) return null;
  const inARow = streak > 1 ? `; ${streak} study days in a row` : '';
  return fact('Days', `worked on ${worked} of ${counted(all, 'study day', 'study days')}${inARow}.`);
}

function activities({ activities: all }: RecapFacts): string | null {
  if (all.length < 2) return null;
  return fact('By activity', `${all.map((one) => `${one.activity} ${formatMinutes(one.minutes)}`).join(', ')}.`);
}

function energy({ energy: told }: RecapFacts): string | null {
  return told && fact('Energy', `${told.mean.toFixed(1)} of 5 over ${counted(told.sessions, 'session', 'sessions')}.`);
}

function words({ words: { total, daysWritten } }: RecapFacts): string | null {
  if (total === 0) return null;
  return fact(
    'Written',
    `${grouped(total)} ${total === 1 ? 'word' : 'words'} on ${counted(daysWritten, 'day', 'days')}.`,
  );
}

function answers({ answers: { all, rated, again } }: RecapFacts): string | null {
  if (all === 0) return null;
  const how = `${counted(all, 'answer', 'answers')}: ${ratedWords(rated)}.`;
  const links = again.map(({ id, text }) => appLink(text, `/questions/${id}`));
  return fact('Questions', links.length === 0 ? how : `${how} Again: ${firstFew(links, MOST_SHAKY)}`);
}

/** `2 solid, 1 shaky`, of counts for ratings 1 to 4 */
function ratedWords(rated: readonly number[]): string {
  const parts = RATING_WORDS.map((word, place) => ({ word, count: rated[place] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
  return parts
    .toReversed()
    .map(({ word, count }) => `${count} ${word}`)
    .join(', ');
}

function cards({ cards: { asked, remembered } }: RecapFacts): string | null {
  return asked === 0 ? null : fact('Cards', `${remembered} of ${asked} remembered.`);
}

function skills({ skills: rated }: RecapFacts): string | null {
  if (rated.length === 0) return null;
  const changes = rated.map(({ title, before, level }) => {
    return `${asText(title)} ${before === null ? level : `${before} → ${level}`}`;
  });
  return fact('Skills rated', `${firstFew(changes, MOST_SKILLS)}.`);
}

function leftBehind({ left: { entries, drawings } }: RecapFacts): string | null {
  const links = [
    ...entries.map(({ id, title }) => appLink(title, `/journal/${id}`)),
    ...drawings.map(({ id, title }) => appLink(title, `/drawings/${id}`)),
  ];
  return links.length === 0 ? null : fact('Left behind', `${firstFew(links, MOST_LEFT)}.`);
}

function evidence({ best }: RecapFacts): string | null {
  if (best.length === 0) return null;
  const lines = best.map((one) => `- ${appLink(one.title, pathOf(one))}, ${REASON_WORDS[one.reason]}`);
  return `**Best evidence**\n\n${lines.join('\n')}`;
}

/** The page of a piece of evidence. */
export function pathOf({ what, id }: Pick<BestEvidence, 'what' | 'id'>): string {
  if (what === 'entry') return `/journal/${id}`;
  return what === 'drawing' ? `/drawings/${id}` : `/questions/${id}`;
}

function missed({ missed: left }: RecapFacts): string | null {
  if (left.length === 0) return null;
  const lines = left
    .slice(0, MOST_MISSED)
    .map((one) => `- ${appLink(one.title, `/session/${one.sessionId}`)}, ${whatBecame(one)}`);
  const more = left.length > MOST_MISSED ? [`- and ${left.length - MOST_MISSED} more`] : [];
  return `**Not done**\n\n${[...lines, ...more].join('\n')}`;
}

/** `set aside`, `partly done, waits for Thu 18 Feb`, `waits since 12 Feb` */
export function whatBecame({ state, placedOn, isToCome }: RecapFacts['missed'][number]): string {
  if (state === 'set-aside') return 'set aside';
  const waits = isToCome ? `waits for ${shortDate(placedOn)}` : `was planned for ${shortDate(placedOn)}`;
  return state === 'partly' ? `partly done, ${waits}` : waits;
}

function next({ next: coming, through }: RecapFacts): string {
  const [first] = coming;
  const last = coming.at(-1);
  if (!first || !last) return `Day ${through} was the last of the plan.`;
  const minutes = coming.reduce((sum, day) => sum + day.minutes, 0);
  const begins = first.date ? `, from ${longDate(first.date)}` : '';
  const span = dayWords({ first: first.number, through: last.number });
  const titles = coming.map(({ number, title }) => `- ${number} ${asText(title)}`);
  return `**Next**: ${span}${begins}, ${formatMinutes(minutes)}.\n\n${titles.join('\n')}`;
}
