import { ENTRY_KINDS, type EntryKind } from '../../../model/entryKind.ts';
import { isInRange } from '../../../model/progressFilter.ts';
import type { Run } from '../../../model/run.ts';
import type { LocalDate } from '../../../model/time.ts';
import { addDays, laterDate } from '../../time/localDate.ts';
import { isStudyDay } from '../studyDays.ts';
import { type DayRange, endOfRange } from './daysOfFilter.ts';
import { firstShown, type Grain, grainOf, type Span, spanStart, spansOf } from './spans.ts';

/** An entry that is not in the bin. `date` is the day it is about. */
export interface WrittenEntry {
  date: LocalDate;
  kind: EntryKind;
  words: number;
}

export interface WordsSpan extends Span {
  total: number;
  /** Kinds without words are left out. */
  byKind: Partial<Record<EntryKind, number>>;
}

export interface WordsWritten {
  grain: Grain;
  /** Oldest first, without a gap; empty when nothing was written. */
  spans: WordsSpan[];
  total: number;
  /** Kinds with words, most words first. */
  kinds: { kind: EntryKind; words: number; entries: number }[];
  /** Days with at least one word. */
  daysWritten: number;
  /** Study days of the run within the range up to today; today counts once it has words. */
  studyDays: number;
  /** Words from the first of these study days on, for each of them; null without any. */
  meanAStudyDay: number | null;
}

interface Written {
  entries: readonly WrittenEntry[];
  range: DayRange;
  today: LocalDate;
  run: Pick<Run, 'startDate' | 'restWeekdays' | 'blackouts' | 'pausedOn'> | null;
}

/**
 * Words written (see wordCount: no marks, no facts that Leadlight put in) by kind of entry. An entry counts whole on the
 * day it is about, however it came there: typed, pasted or imported. Days after today do not count yet.
 * The mean is over study days of the run alone, and words of its rest days count into it.
 */
export function wordsWritten({ entries, range, today, run }: Written): WordsWritten {
  const last = endOfRange(range, today);
  const counted = entries.filter(({ date, words }) => words > 0 && isInRange({ from: range.from, to: last }, date));
  const byDay = new Map<LocalDate, number>();
  for (const { date, words } of counted) byDay.set(date, (byDay.get(date) ?? 0) + words);
  const firstWritten = [...byDay.keys()].sort()[0] ?? null;
  const first = firstShown(range.from, firstWritten ?? last);
  const grain = grainOf(first, last);
  return {
    grain,
    spans: firstWritten === null ? [] : bySpan(counted, spansOf(first, last, grain), grain),
    total: counted.reduce((sum, { words }) => sum + words, 0),
    kinds: byKind(counted),
    daysWritten: byDay.size,
    ...meanOf(byDay, run && { run, first: range.from, last, today }),
  };
}

function bySpan(entries: readonly WrittenEntry[], spans: readonly Span[], grain: Grain): WordsSpan[] {
  const found = new Map(spans.map((span) => [span.from, { ...span, total: 0, byKind: {} } satisfies WordsSpan]));
  const starts = new Map<LocalDate, WordsSpan | undefined>();
  for (const { date, kind, words } of entries) {
    if (!starts.has(date)) starts.set(date, found.get(spanStart(date, grain)));
    const span = starts.get(date);
    if (!span) continue;
    span.total += words;
    span.byKind[kind] = (span.byKind[kind] ?? 0) + words;
  }
  return [...found.values()];
}

function byKind(entries: readonly WrittenEntry[]): WordsWritten['kinds'] {
  const found = new Map(ENTRY_KINDS.map((kind) => [kind, { kind, words: 0, entries: 0 }]));
  for (const { kind, words } of entries) {
    const own = found.get(kind);
    if (!own) continue;
    own.words += words;
    own.entries += 1;
  }
  return [...found.values()].filter(({ words }) => words > 0).sort((one, other) => other.words - one.words);
}

interface MeanOver {
  run: NonNullable<Written['run']>;
  first: LocalDate | null;
  last: LocalDate;
  today: LocalDate;
}

function meanOf(
  byDay: ReadonlyMap<LocalDate, number>,
  over: MeanOver | null,
): Pick<WordsWritten, 'studyDays' | 'meanAStudyDay'> {
  if (over === null) return { studyDays: 0, meanAStudyDay: null };
  const { run, first, last, today } = over;
  let studyDays = 0;
  let words = 0;
  for (let date = first ? laterDate(first, run.startDate) : run.startDate; date <= last; date = addDays(date, 1)) {
    const written = byDay.get(date) ?? 0;
    words += written;
    if (isStudyDay(run, date) && (date < today || written > 0)) studyDays += 1;
  }
  return { studyDays, meanAStudyDay: studyDays === 0 ? null : words / studyDays };
}
