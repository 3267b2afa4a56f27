import type { z } from 'zod';
import type { QuestionHead, QuestionQuery } from '#shared/contract/questionsContract.ts';
import { questionStanding } from '#shared/domain/questions/questionStanding.ts';
import type { Attempt, QuestionState } from '#shared/model/attempt.ts';
import type { QuestionId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { type Question, QuestionLevel } from '#shared/model/question.ts';
import { SKILL_AREAS, type SkillArea } from '#shared/model/skill.ts';
import type { ContentIndex } from '../library/contentIndex.ts';
import type { ContentSearch } from '../library/contentSearch.ts';

type Query = z.output<typeof QuestionQuery>;

interface Asked {
  index: ContentIndex;
  /** Those that count, the newest first. */
  attempts: readonly Attempt[];
  query: Query;
  /** Null when there is no text to find. */
  search: ContentSearch | null;
}

/** One page of the questions asked for, with how many of all of them stand where. */
export function listQuestions({ index, attempts, query, search }: Asked) {
  const byQuestion = attemptsByQuestion(attempts);
  const asked = (search ? found(index, search, query.text) : inOrder(index))
    .map((question) => head(index, question, byQuestion.get(question.id) ?? []))
    .filter((one) => fits(one, query));
  const states: Record<QuestionState, number> = { new: 0, shaky: 0, solid: 0 };
  for (const { state } of asked) states[state] += 1;
  const shown = query.state === null ? asked : asked.filter(({ state }) => state === query.state);
  const end = query.cursor + query.limit;
  return {
    questions: shown.slice(query.cursor, end),
    total: shown.length,
    states,
    nextCursor: end < shown.length ? end : null,
  };
}

/** The area of the skill it tests most. */
export function areaOf(index: ContentIndex, { skills: [first] }: Question): SkillArea {
  const skill = first && index.skill(first);
  if (!skill) throw new TypeError(`The question has no known skill: ${first}`);
  return skill.area;
}

/** By area in the map's order, then from screen to lead bar. */
export function inOrder(index: ContentIndex): Question[] {
  const place = (question: Question) =>
    SKILL_AREAS.indexOf(areaOf(index, question)) * LEVELS.length + LEVELS.indexOf(question.level);
  return [...index.questions].sort((one, other) => place(one) - place(other));
}

const LEVELS = QuestionLevel.options;

export function attemptsByQuestion(attempts: readonly Attempt[]): Map<QuestionId, Attempt[]> {
  const byQuestion = new Map<QuestionId, Attempt[]>();
  for (const attempt of attempts) {
    const known = byQuestion.get(attempt.questionId);
    if (known) known.push(attempt);
    else byQuestion.set(attempt.questionId, [attempt]);
  }
  return byQuestion;
}

function found(index: ContentIndex, search: ContentSearch, text: string): Question[] {
  const byRef = new Map(index.questions.map((question) => [itemRef('question', question.id), question]));
  return search.find(text).refs.flatMap((ref) => byRef.get(ref) ?? []);
}

function head(index: ContentIndex, question: Question, attempts: readonly Attempt[]): QuestionHead {
  const { id, text, kind, level, skills } = question;
  return { id, text, kind, level, skills, area: areaOf(index, question), ...questionStanding(attempts) };
}

/** Whatever its state. */
function fits(one: QuestionHead, { area, level, kind, skillId }: Query): boolean {
  return (
    (area === null || one.area === area) &&
    (level === null || one.level === level) &&
    (kind === null || one.kind === kind) &&
    (skillId === null || one.skills.includes(skillId))
  );
}
