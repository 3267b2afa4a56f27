import type { OutlineHeading } from './outlineLines.ts';
import { readSourceDate } from './readSourceDate.ts';
import { readTimes } from './readTimes.ts';

/** A line that was most likely meant as a heading: what it was taken for, and how to write it. */
export interface NearHeading {
  heading: OutlineHeading;
  advice: string;
}

/**
 * Finds a heading with a slip of the pen in it: `Dya 2 (Feb 3): …`, `Day one: …`, `Evning (9–11 pm):`. Without it the
 * lines below would silently belong to what stands above.
 */
export function nearHeadingOf(text: string, isInDay: boolean): NearHeading | null {
  return nearWeekOrDay(text) ?? (isInDay ? nearPart(text) : null);
}

const HEAD = /^(\p{L}+)\s*(\d{1,4})?\s*(?:\(([^()]{0,60})\)?)?\s*(?:[:.–—-]\s*(.*))?$/u;
const IN_LETTERS = /^(day|week)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;

function nearWeekOrDay(text: string): NearHeading | null {
  const letters = IN_LETTERS.exec(text)?.[1];
  if (letters) return letters.toLowerCase() === 'day' ? dayOf(null, text) : weekOf(text);
  const [whole, word = '', number, brackets, title = ''] = HEAD.exec(text) ?? [];
  // “Read 2 …” and “Docker: …” are work; a heading has a number or brackets.
  if (whole === undefined || (number === undefined && brackets === undefined && !/^(?:day|week):/i.test(text))) {
    return null;
  }
  if (readSourceDate(`${word} ${number ?? ''}`) !== null) return null;
  const isDated = number !== undefined && brackets !== undefined && readSourceDate(brackets) !== null;
  if (isSlipOf(word, 'day') || isDated) return dayOf(number === undefined ? null : Number(number), title);
  return isSlipOf(word, 'week') ? weekOf(title) : null;
}

function dayOf(number: number | null, title: string): NearHeading {
  return {
    heading: { kind: 'day', number, date: null, title },
    advice: 'If a day begins here, write it like “Day 1 (Feb 2): What it is about”.',
  };
}

function weekOf(title: string): NearHeading {
  return {
    heading: { kind: 'week', name: 'Week', title },
    advice: 'If a week begins here, write it like “Week 1: What it is about”.',
  };
}

const BEFORE_LINES = /^((?:\p{L}+\s+)?\p{L}+)\s*(?:\(([^()]{0,60})\))?\s*:$/u;
const NOON = 12 * 60;

/** A line that ends in a colon and has times in brackets, or a word that is nearly one of the two parts. */
function nearPart(text: string): NearHeading | null {
  const [whole, word = '', brackets] = BEFORE_LINES.exec(text) ?? [];
  if (whole === undefined) return null;
  const times = brackets === undefined ? null : readTimes(brackets, isSlipOf(word, 'evening'));
  const range = typeof times === 'object' ? times : null;
  if (!range && !isSlipOf(word, 'morning') && !isSlipOf(word, 'evening')) return null;
  const isMorning = range ? range.start < NOON : isSlipOf(word, 'morning');
  return {
    heading: {
      kind: 'part',
      part: isMorning ? 'morning' : 'evening',
      word: isMorning ? 'morning' : 'evening',
      times: range ? (brackets ?? null) : null,
      rest: '',
    },
    advice: `“${word}” is no part of the day here. Write Morning or Evening instead.`,
  };
}

/** The word itself, or with one letter missing, added, changed, or two of them swapped. Its plural is another word. */
function isSlipOf(word: string, meant: string): boolean {
  const given = word.toLowerCase();
  if (given === meant) return true;
  if (given === `${meant}s` || Math.abs(given.length - meant.length) > 1) return false;
  let from = 0;
  while (from < meant.length && given[from] === meant[from]) from += 1;
  const [rest, meantRest] = [given.slice(from), meant.slice(from)];
  const isSwapped = rest[0] === meantRest[1] && rest[1] === meantRest[0] && rest.slice(2) === meantRest.slice(2);
  return (
    isSwapped || rest.slice(1) === meantRest.slice(1) || rest.slice(1) === meantRest || rest === meantRest.slice(1)
  );
}
