import type { AskedQuestion } from '#shared/contract/interviewsContract.ts';
import type { Exercise } from '#shared/model/exercise.ts';
import { ExerciseId, QuestionId, type SkillId } from '#shared/model/ids.ts';
import { type ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import type { Question } from '#shared/model/question.ts';
import type { ContentIndex } from '../library/contentIndex.ts';

/** A question or a system to design as an interview shows it; undefined when the content does not know it. */
export function findAsked(index: ContentIndex, item: ItemRef): AskedQuestion | undefined {
  const found = sourceOf(index, item);
  if (!found) return undefined;
  const [first] = found.of.skills;
  const area = (first && index.skill(first)?.area) ?? null;
  return found.kind === 'exercise' ? ofExercise(item, found.of, area) : ofQuestion(item, found.of, area);
}

/** What is left to show of an item that the content does not know any more. */
export function askedQuestion(index: ContentIndex, item: ItemRef): AskedQuestion {
  const name = readItemRef(item).id.replaceAll('-', ' ');
  const nothing = { area: null, followUps: [], numbers: [], outline: [], signals: [], traps: [] };
  return findAsked(index, item) ?? { item, title: name, text: name, ...nothing };
}

/** The skills an item tests, the main one first. */
export function skillsOf(index: ContentIndex, item: ItemRef): readonly SkillId[] {
  return sourceOf(index, item)?.of.skills ?? [];
}

type Source = { kind: 'exercise'; of: Exercise } | { kind: 'question'; of: Question };

function sourceOf(index: ContentIndex, item: ItemRef): Source | undefined {
  const { kind, id } = readItemRef(item);
  if (kind === 'exercise') {
    const of = index.exercise(ExerciseId.parse(id));
    return of && { kind, of };
  }
  if (kind !== 'question') return undefined;
  const of = index.question(QuestionId.parse(id));
  return of && { kind, of };
}

function ofQuestion(item: ItemRef, question: Question, area: AskedQuestion['area']): AskedQuestion {
  const { text, followUps, outline, signals, traps } = question;
  return { item, title: text, text, area, followUps, numbers: [], outline, signals, traps };
}

function ofExercise(item: ItemRef, exercise: Exercise, area: AskedQuestion['area']): AskedQuestion {
  const { title, task, deepDives, numbers, rubric } = exercise;
  return {
    item,
    title,
    text: task,
    area,
    followUps: deepDives.map(({ ask }) => ask),
    numbers,
    outline: rubric.map(({ step, expects }) => `${STEP_WORDS[step]}: ${expects}`),
    signals: [],
    traps: [],
  };
}

const STEP_WORDS: Record<Exercise['rubric'][number]['step'], string> = {
  requirements: 'Requirements',
  estimates: 'Estimates',
  interface: 'API',
  data: 'Data',
  'high-level': 'High level',
  'deep-dive': 'Deep dive',
  'wrap-up': 'Wrap-up',
};
