import type { PartOfDay } from '#shared/model/curriculum.ts';

/** One line that says something. */
export interface OutlineLine {
  /** From 1. */
  number: number;
  /** Spaces before the text; a tab counts as four. */
  indent: number;
  /** Without bullet, heading marks and spaces around. */
  text: string;
  isAfterBlank: boolean;
}

/** The lines of an outline that are not blank, from any system and any editor. */
export function outlineLines(text: string): OutlineLine[] {
  const lines: OutlineLine[] = [];
  let isAfterBlank = true;
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .entries()) {
    const spaced = raw.replaceAll('\t', '    ').replaceAll(/[\u00a0\u2007\u202f]/g, ' ');
    const plain = withoutMarks(spaced.trim());
    if (plain === '') {
      isAfterBlank = true;
      continue;
    }
    lines.push({ number: index + 1, indent: spaced.search(/\S/), text: plain, isAfterBlank });
    isAfterBlank = false;
  }
  return lines;
}

/** Bullets, tick boxes, headings and bold of Markdown, and lines that are only a rule. */
function withoutMarks(text: string): string {
  if (/^(?:[-*_=]\s?){3,}$/.test(text)) return '';
  return text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^[-*+•‣·▪◦–—]\s+(?:\[[ xX]\]\s+)?/, '')
    .replaceAll(/\*\*|__/g, '')
    .trim();
}

/** What a line of an outline is; anything else is text. A day without a number is the next one. */
export type OutlineHeading =
  | { kind: 'week'; name: string; title: string }
  | { kind: 'day'; number: number | null; date: string | null; title: string }
  | { kind: 'part'; part: PartOfDay; word: string; times: string | null; rest: string };

const WEEK =
  /^((?:week|phase|stage|month|block|sprint)\s+(?:\d{1,3}|[ivx]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)|(?:first|final|last|closing|remaining)\s+(?:days?|weeks?))\s*(?:\([^()]*\))?\s*(?:[:.–—-]\s*(.*))?$/i;
const DAY = /^day\s+(\d{1,4})\s*(?:\(([^()]*)\))?\s*(?:[:.–—-]\s*(.*))?$/i;
const PART =
  /^((?:early |late )?(?:morning|afternoon|evening|night))\s*(?:session|block)?\s*(?:\(([^()]*)\))?\s*(?:[:–—-]\s*(.*))?$/i;

export function headingOf(text: string): OutlineHeading | null {
  const week = WEEK.exec(text);
  if (week) return { kind: 'week', name: week[1] ?? '', title: (week[2] ?? '').trim() };
  const day = DAY.exec(text);
  if (day) return { kind: 'day', number: Number(day[1]), date: day[2] ?? null, title: (day[3] ?? '').trim() };
  const part = PART.exec(text);
  if (!part) return null;
  const word = (part[1] ?? '').toLowerCase();
  const times = part[2] ?? null;
  return { kind: 'part', part: word.endsWith('morning') ? 'morning' : 'evening', word, times, rest: part[3] ?? '' };
}
