import { z } from 'zod';
import { Activity } from '../model/activity.ts';
import { AttemptRating } from '../model/attempt.ts';
import { Entry } from '../model/entry.ts';
import { EntryKind } from '../model/entryKind.ts';
import { DrawingId, EntryId, QuestionId, RunId, SessionId, SkillId } from '../model/ids.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

/** The plan days from one recap to the next and their dates; see recapsOf.ts. */
const part = {
  first: z.int(),
  through: z.int(),
  from: LocalDate,
  /** The date of the last day: from then on one may look back. */
  date: LocalDate,
};

/** `due` lasts until the next one comes, `past` was never saved; `saved` has its entry. */
const RecapState = z.enum(['to-come', 'due', 'past', 'saved']);

export const RecapInList = z.object({ ...part, state: RecapState, entryId: EntryId.nullable() });
export type RecapInList = z.infer<typeof RecapInList>;

/** The facts of a part; see recapFacts.ts, which says what each counts. */
export const Recap = z.object({
  ...part,
  runId: RunId,
  entryId: EntryId.nullable(),
  hasCome: z.boolean(),
  isEmpty: z.boolean(),
  sessions: z.object({ all: z.int(), done: z.int(), partly: z.int(), setAside: z.int(), waiting: z.int() }),
  minutes: z.object({ planned: z.number(), real: z.number() }),
  days: z.object({ worked: z.int(), all: z.int(), streak: z.int() }),
  activities: z.array(z.object({ activity: Activity, minutes: z.number() })),
  energy: z.object({ mean: z.number(), sessions: z.int() }).nullable(),
  words: z.object({ total: z.int(), daysWritten: z.int() }),
  answers: z.object({
    all: z.int(),
    rated: z.array(z.int()),
    again: z.array(z.object({ id: QuestionId, text: z.string() })),
  }),
  cards: z.object({ asked: z.int(), remembered: z.int() }),
  skills: z.array(z.object({ id: SkillId, title: z.string(), before: z.int().nullable(), level: z.int() })),
  left: z.object({
    entries: z.array(z.object({ id: EntryId, title: z.string(), kind: EntryKind })),
    drawings: z.array(z.object({ id: DrawingId, title: z.string() })),
  }),
  best: z.array(
    z.object({
      reason: z.enum(['accepted', 'story', 'deliverable', 'answer']),
      what: z.enum(['entry', 'drawing', 'question']),
      id: z.string(),
      title: z.string(),
      date: LocalDate,
      kind: EntryKind.nullable(),
      rating: AttemptRating.nullable(),
    }),
  ),
  missed: z.array(
    z.object({
      sessionId: SessionId,
      title: z.string(),
      activity: Activity,
      dayNumber: z.int(),
      state: z.enum(['waiting', 'partly', 'set-aside']),
      placedOn: LocalDate,
      isToCome: z.boolean(),
    }),
  ),
  next: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      date: LocalDate.nullable(),
      minutes: z.number(),
      leaves: z.array(z.string()),
    }),
  ),
});
export type Recap = z.infer<typeof Recap>;

/** What was looked back at, and what can be. */
export const progressRecaps = {
  /** Every recap of the run one walks; empty without a run. */
  recaps: expected.output(z.array(RecapInList)),
  /** Of the run one walks unless another is named. `not-found` without a run, and where no recap ends with that plan day. */
  recap: expected.input(z.object({ runId: RunId.nullable().default(null), through: z.int().min(1) })).output(Recap),
  /**
   * Saves the recap as an entry, once: a second time answers the same entry with its facts as they are now. `bodyBefore` is
   * what that changed; null for a new entry and where nothing changed. `invalid` for a recap to come.
   */
  saveRecap: expected
    .input(z.object({ through: z.int().min(1) }))
    .output(z.object({ entry: Entry, isNew: z.boolean(), bodyBefore: z.string().nullable() })),
};
