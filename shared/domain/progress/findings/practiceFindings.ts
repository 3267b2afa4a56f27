import type {
  LoadFigure,
  QuestionsFigure,
  RetentionFigure,
  StoriesFigure,
  WordsFigure,
} from '../../../contract/progressPractice.ts';
import type { EntryKind } from '../../../model/entryKind.ts';
import { AREA_WORDS } from '../../content/contentWords.ts';
import { grouped } from './grouped.ts';
import { sinceWords } from './sinceWords.ts';

/** Nearer than this to what is wished for, in percent, is as wished. */
const AS_WISHED_WITHIN = 1.5;
/** A kind with less of all words than this is not most of them. */
const MOST_PART = 0.4;

const KINDS: Record<EntryKind, string> = {
  reflection: 'reflections',
  note: 'notes',
  rfc: 'RFCs',
  star: 'STAR stories',
  decision: 'decisions',
  'weekly-review': 'weekly reviews',
  'cheat-sheet': 'cheat sheets',
  'problem-log': 'problem logs',
};

/** "420 words a study day, most of them in notes" */
export function wordsFinding({ total, kinds, meanAStudyDay }: WordsFigure): string {
  if (total === 0) return 'Nothing written yet';
  const amount =
    meanAStudyDay !== null && meanAStudyDay >= 1
      ? `${counted(meanAStudyDay, 'word', 'words')} a study day`
      : `${counted(total, 'word', 'words')} written`;
  const [most] = kinds;
  if (!most || most.words < total * MOST_PART) return amount;
  return most.words === total
    ? `${amount}, all in ${KINDS[most.kind]}`
    : `${amount}, most of them in ${KINDS[most.kind]}`;
}

/** "93 % remembered, 3 points more than wished for" */
export function retentionFinding({ asked, remembered, wanted }: RetentionFigure): string {
  if (asked === 0) return 'No card was asked again yet';
  const share = (remembered / asked) * 100;
  const difference = share - wanted * 100;
  const amount = `${Math.round(share)} % remembered`;
  if (Math.abs(difference) < AS_WISHED_WITHIN) return `${amount}, as wished for`;
  const points = counted(Math.abs(difference), 'point', 'points');
  return `${amount}, ${points} ${difference > 0 ? 'more' : 'less'} than wished for`;
}

/** "About 14 cards a day for the next month" */
export function loadFinding({ meanToCome, fullest, days }: LoadFigure): string {
  if (fullest === null) return days.some(({ done }) => done > 0) ? 'No cards in the next month' : 'No cards yet';
  if (meanToCome < 1) return 'Less than a card a day for the next month';
  return `About ${counted(meanToCome, 'card', 'cards')} a day for the next month`;
}

/** "38 of 312 questions are solid, 5 of them long ago" */
export function questionsFinding(questions: QuestionsFigure): string {
  const { solid, stale, shaky } = questions;
  const all = solid + stale + shaky + questions.new;
  if (solid + stale + shaky === 0) return 'No question answered yet';
  const known = solid + stale;
  const amount = `${known} of ${all} questions ${known === 1 ? 'is' : 'are'} solid`;
  if (stale > 0)
    return `${amount}, ${stale === known ? (stale === 1 ? 'long ago' : 'all long ago') : `${stale} of them long ago`}`;
  return shaky > 0 ? `${amount}, ${shaky} shaky` : amount;
}

/** "12 more questions solid than on 2 Feb" */
export function readinessFinding({ overTime }: QuestionsFigure): string {
  const first = overTime[0];
  const last = overTime.at(-1);
  if (!first || !last) return 'Answers over time';
  const change = last.solid + last.stale - first.solid - first.stale;
  const since = sinceWords(first.to < last.to ? first.to : first.from, last.to);
  if (change === 0) return `As many solid questions as on ${since}`;
  return `${counted(Math.abs(change), change > 0 ? 'more question' : 'question fewer', change > 0 ? 'more questions' : 'questions fewer')} solid than on ${since}`;
}

/** The area with most questions that were never answered, for those who do not see the picture. */
export function readinessInWords({ areas }: QuestionsFigure): string {
  return areas
    .map(
      (one) =>
        `${AREA_WORDS[one.area]}: ${one.solid + one.stale} of ${one.solid + one.stale + one.shaky + one.new} solid`,
    )
    .join('; ');
}

/** "9 of 20 themes have no story yet" */
export function storiesFinding({ themes, none, one, stale }: StoriesFigure): string {
  const all = themes.length;
  if (none === all) return 'No theme has a story yet';
  if (none > 0) return `${none} of ${all} themes ${none === 1 ? 'has' : 'have'} no story yet`;
  if (one > 0) return `Every theme has a story, ${one} only one`;
  return stale > 0 ? `Every theme has two stories, ${stale} not told for 60 days` : 'Every theme has two stories';
}

function counted(count: number, one: string, many: string): string {
  const whole = Math.round(count);
  return `${grouped(whole)} ${whole === 1 ? one : many}`;
}
