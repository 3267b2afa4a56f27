import { z } from 'zod';
import { AttemptRating } from '../model/attempt.ts';
import { DrawingId, EntryId, InterviewId, RecordingId, SessionId, SkillId } from '../model/ids.ts';
import {
  Interview,
  InterviewKind,
  InterviewMinutes,
  InterviewPhase,
  InterviewQuestion,
  InterviewScore,
} from '../model/interview.ts';
import { ItemRef } from '../model/itemRef.ts';
import { SkillArea } from '../model/skill.ts';
import { expected } from './failures.ts';

/** Chance that can be repeated: the same seed draws the same. */
const Seed = z.int().min(0).max(0xffff_ffff);

export const DrawnQuestion = z.object({
  item: ItemRef,
  title: z.string(),
  area: SkillArea,
  /** "shaky on 3 Feb", "never asked". */
  reason: z.string(),
});
export type DrawnQuestion = z.infer<typeof DrawnQuestion>;

/** What a question shows in the room; the outline only once it is over. */
export const AskedQuestion = z.object({
  item: ItemRef,
  /** Short, for lists. */
  title: z.string(),
  /** As the interviewer puts it. */
  text: z.string(),
  area: SkillArea.nullable(),
  /** What may be asked next. Of a system to design, where one may dig. */
  followUps: z.array(z.string()),
  /** What is given, to estimate with. */
  numbers: z.array(z.object({ what: z.string(), value: z.string() })),
  /** A strong answer in points. */
  outline: z.array(z.string()),
  /** What an interviewer listens for in a story. */
  signals: z.array(z.string()),
  traps: z.array(z.string()),
});
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** A line of the rubric with what its ratings from 1 to 4 look like. */
export const CriterionWords = z.object({ skillId: SkillId, ratings: z.array(z.string()) });

export const InterviewView = z.object({
  interview: Interview,
  /** By place. What the content does not know any more has its name only. */
  asked: z.array(AskedQuestion),
  criteria: z.array(CriterionWords),
  /** How long nothing was seen of its running clock before it was asked for; 0 when it did not break off. */
  brokenOffMs: z.int(),
});
export type InterviewView = z.infer<typeof InterviewView>;

export const InterviewHead = Interview.pick({
  id: true,
  kind: true,
  date: true,
  minutes: true,
  areas: true,
  state: true,
  createdAt: true,
  sessionId: true,
  phase: true,
}).extend({
  /** The questions in a few words. */
  titles: z.array(z.string()),
  /** Minutes that were taken. */
  taken: z.int(),
  isRunning: z.boolean(),
  /** It stopped by itself, because nothing was seen of it. */
  isBrokenOff: z.boolean(),
  /** The name of the phase one is in. */
  phaseTitle: z.string(),
  mean: z.number().nullable(),
  weak: z.int(),
  entryId: EntryId.nullable(),
});
export type InterviewHead = z.infer<typeof InterviewHead>;

export const PhaseStep = z.enum(['start', 'pause', 'next', 'back', 'end', 'go', 'reopen', 'seen']);
export type PhaseStep = z.infer<typeof PhaseStep>;

const byId = z.object({ id: InterviewId });
const wanted = z.object({
  kind: InterviewKind,
  minutes: InterviewMinutes,
  areas: z.array(SkillArea).max(8),
});

export const interviewsContract = {
  /** Questions for such an interview, with the reason for each. Fewer than `wanted` where there are no more. */
  suggest: expected.input(wanted.extend({ seed: Seed.nullable().default(null) })).output(
    z.object({
      seed: Seed,
      questions: z.array(DrawnQuestion),
      wanted: z.int(),
      phases: z.array(InterviewPhase.omit({ spentMs: true })),
    }),
  ),
  /** Another question in the place of one. `without` are those drawn and those turned away. `not-found` when there is none. */
  reroll: expected
    .input(
      wanted
        .omit({ minutes: true })
        .extend({ without: z.array(ItemRef).max(400), seed: Seed.nullable().default(null) }),
    )
    .output(DrawnQuestion),
  /** Its clock waits for `start`. `conflict` while another one is under way. */
  begin: expected
    .input(wanted.extend({ items: z.array(ItemRef).min(1).max(20), sessionId: SessionId.nullable().default(null) }))
    .output(Interview),
  /** The one that is under way, else the newest that waits to be scored; null when there is none. */
  current: expected.output(z.object({ interview: InterviewHead.nullable() })),
  get: expected.input(byId).output(InterviewView),
  /**
   * Moves its clock. Where nothing was seen of a running clock for a minute and a half it stopped when it was seen last; the
   * time since is left out, and `seen` does not start it again. `seen` is told every ten seconds. `from` is the phase
   * that was shown: a step into another phase from any other changes nothing. `to` is where `go` goes.
   */
  step: expected
    .input(
      byId.extend({ step: PhaseStep, from: z.int().min(0).nullable().default(null), to: z.int().min(0).default(0) }),
    )
    .output(Interview),
  /** `question` null: the notes of the whole. `conflict` when what is stored is not `before`: another window wrote in it. */
  saveNotes: expected
    .input(
      byId.extend({
        question: z.int().min(0).nullable(),
        before: z.string(),
        after: InterviewQuestion.shape.notes,
      }),
    )
    .output(Interview),
  attach: expected
    .input(
      byId.extend({ drawingId: DrawingId.nullable().default(null), recordingId: RecordingId.nullable().default(null) }),
    )
    .output(Interview),
  rateQuestion: expected
    .input(byId.extend({ question: z.int().min(0), rating: AttemptRating.nullable() }))
    .output(Interview),
  rateCriterion: expected
    .input(
      byId.extend({
        skillId: SkillId,
        edit: InterviewScore.pick({ rating: true, note: true }).partial(),
      }),
    )
    .output(Interview),
  /**
   * Makes the debrief, the practised answers and, `withCards`, reviews of their cards and cards for weak answers. Asked
   * for twice, or again after a crash in between, it makes nothing twice. `invalid` while nothing is rated.
   */
  finish: expected.input(byId.extend({ withCards: z.boolean().default(true) })).output(
    z.object({
      entryId: EntryId,
      attempts: z.int(),
      /** Cards that this made or brought back. */
      cards: z.int(),
      interview: Interview,
    }),
  ),
  /** Takes back what finishing made; the interview waits to be scored again. */
  takeBack: expected.input(byId).output(Interview),
  /** Newest first. */
  list: expected.input(z.object({ inBin: z.boolean().default(false) })).output(z.array(InterviewHead)),
  /** Moves it to the bin. What it left elsewhere stays. */
  remove: expected.input(byId).output(Interview),
  restore: expected.input(byId).output(Interview),
};
