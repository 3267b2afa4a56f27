import type { AttemptRating } from '../../../model/attempt.ts';
import type { DecisionStatus, RfcStatus } from '../../../model/entry.ts';
import type { EntryKind } from '../../../model/entryKind.ts';
import type { DrawingId, EntryId, QuestionId, SessionId } from '../../../model/ids.ts';
import type { LocalDate } from '../../../model/time.ts';
import { isPrivate } from '../../journal/isPrivate.ts';

/** More would make no first page. */
const MOST = 5;
const SOLID_FROM = 3;

/** An entry that is not in the bin, as far as a recap looks at it. */
export interface RecapEntry {
  id: EntryId;
  kind: EntryKind;
  title: string;
  /** The day it is about. */
  date: LocalDate;
  tags: readonly string[];
  status: RfcStatus | DecisionStatus | null;
  /** A STAR story with all four parts and a figure in its result. */
  isProvenStory: boolean;
  sessionId: SessionId | null;
  words: number;
}

/** A drawing that is not in the bin. */
export interface RecapDrawing {
  id: DrawingId;
  title: string;
  /** The day it was begun. */
  date: LocalDate;
  sessionId: SessionId | null;
  entryId: EntryId | null;
}

export interface RecapAnswer {
  questionId: QuestionId;
  text: string;
  rating: AttemptRating;
  date: LocalDate;
  /** The answer in the journal; null when it was only spoken. */
  entryId: EntryId | null;
}

/** Why something is evidence, the strongest first. */
const EVIDENCE_REASONS = ['accepted', 'story', 'deliverable', 'answer'] as const;
export type EvidenceReason = (typeof EVIDENCE_REASONS)[number];

export interface BestEvidence {
  reason: EvidenceReason;
  what: 'entry' | 'drawing' | 'question';
  id: string;
  title: string;
  date: LocalDate;
  /** Of an entry. */
  kind: EntryKind | null;
  /** Of an answer, 3 or 4. */
  rating: AttemptRating | null;
}

interface Found {
  /** Of the days that are looked back at. */
  entries: readonly RecapEntry[];
  drawings: readonly RecapDrawing[];
  answers: readonly RecapAnswer[];
  /** Entries of any day that are private. */
  privateEntries: ReadonlySet<EntryId>;
  isDone: (session: SessionId) => boolean;
}

/**
 * At most five things to show to somebody else: accepted RFCs and decisions, then whole STAR stories with a figure, then
 * what finished sessions left behind, then solid answers (a question once, by its latest answer). Among equals the better
 * rated, then the newest comes first. What is private, or belongs to a private entry, stays out.
 */
export function bestEvidence({ entries, drawings, answers, privateEntries, isDone }: Found): BestEvidence[] {
  const isHidden = (id: EntryId | null) => id !== null && privateEntries.has(id);
  const ofDoneSession = ({ sessionId }: { sessionId: SessionId | null }) => sessionId !== null && isDone(sessionId);
  const written = entries
    .filter((entry) => !isPrivate(entry))
    .flatMap((entry): BestEvidence[] => {
      const reason = reasonOf(entry, ofDoneSession(entry));
      const { id, title, date, kind } = entry;
      return reason ? [{ reason, what: 'entry', id, title: title || 'Untitled', date, kind, rating: null }] : [];
    });
  const drawn = drawings
    .filter((drawing) => ofDoneSession(drawing) && !isHidden(drawing.entryId))
    .map(({ id, title, date }): BestEvidence => {
      return { reason: 'deliverable', what: 'drawing', id, title: title || 'Untitled', date, kind: null, rating: null };
    });
  const latest = new Map(answers.toSorted(byDate).map((answer) => [answer.questionId, answer]));
  const solid = [...latest.values()]
    .filter(({ rating, entryId }) => rating >= SOLID_FROM && !isHidden(entryId))
    .map(({ questionId, text, date, rating }): BestEvidence => {
      return { reason: 'answer', what: 'question', id: questionId, title: text, date, kind: null, rating };
    });
  return [...written, ...drawn, ...solid].sort(strongestFirst).slice(0, MOST);
}

function reasonOf({ kind, status, isProvenStory }: RecapEntry, isOfDoneSession: boolean): EvidenceReason | null {
  if (kind === 'reflection' || kind === 'weekly-review') return null;
  if ((kind === 'rfc' || kind === 'decision') && status === 'accepted') return 'accepted';
  if (isProvenStory) return 'story';
  return isOfDoneSession ? 'deliverable' : null;
}

function strongestFirst(one: BestEvidence, other: BestEvidence): number {
  return (
    EVIDENCE_REASONS.indexOf(one.reason) - EVIDENCE_REASONS.indexOf(other.reason) ||
    (other.rating ?? 0) - (one.rating ?? 0) ||
    byDate(other, one) ||
    (one.id < other.id ? -1 : 1)
  );
}

function byDate(one: { date: LocalDate }, other: { date: LocalDate }): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}
