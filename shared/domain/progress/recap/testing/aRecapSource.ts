import { DrawingId, EntryId, QuestionId } from '../../../../model/ids.ts';
import type { Run } from '../../../../model/run.ts';
import { indexPlan } from '../../../run/planIndex.ts';
import { aPlan } from '../../../testing/aPlan.ts';
import { aRun, date } from '../../../testing/aRun.ts';
import type { RecapAnswer, RecapDrawing, RecapEntry } from '../bestEvidence.ts';
import type { RecapSource } from '../recapSource.ts';
import { recapsOfRun } from '../recapsOf.ts';

const plan = aPlan({ days: Array.from({ length: 18 }, () => [60, 60, 60, 60] as const) });
export const recapPlan = indexPlan(plan);

/** 18 plan days of four hours from Tuesday 2 February 2027 on: days 8 to 14 are 10 to 17 February. */
export const recapRun = aRun({ plan });

/** Looked at in the evening of the part's last day, unless said otherwise. */
export function aRecapSource({
  through = 14,
  run = recapRun,
  ...shape
}: Partial<RecapSource> & { through?: number; run?: Run } = {}): RecapSource {
  const recap = recapsOfRun(recapPlan, run).find((one) => one.through === through);
  if (!recap) throw new Error(`No recap ends with day ${through}`);
  return {
    recap,
    run,
    index: recapPlan,
    today: recap.date,
    entries: [],
    drawings: [],
    answers: [],
    reviews: [],
    ratings: [],
    titleOfSkill: (id) => `Skill ${id}`,
    privateEntries: new Set(),
    ...shape,
  };
}

const idOf = (number: number) => `0194c5a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const entryId = (number: number): EntryId => EntryId.parse(idOf(number));

export function aRecapEntry(number: number, shape: Partial<RecapEntry> = {}): RecapEntry {
  return {
    id: entryId(number),
    kind: 'note',
    title: `Entry ${number}`,
    date: date('2027-02-11'),
    tags: [],
    status: null,
    isProvenStory: false,
    sessionId: null,
    words: 0,
    ...shape,
  };
}

export function aRecapDrawing(number: number, shape: Partial<RecapDrawing> = {}): RecapDrawing {
  const id = DrawingId.parse(idOf(number));
  return { id, title: `Drawing ${number}`, date: date('2027-02-11'), sessionId: null, entryId: null, ...shape };
}

export function aRecapAnswer(question: string, shape: Partial<RecapAnswer> = {}): RecapAnswer {
  const questionId = QuestionId.parse(question);
  return { questionId, text: `${question}?`, rating: 3, date: date('2027-02-11'), entryId: null, ...shape };
}
