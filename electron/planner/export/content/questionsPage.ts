import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { questionStanding } from '#shared/domain/questions/questionStanding.ts';
import type { Attempt, QuestionState } from '#shared/model/attempt.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { Question } from '#shared/model/question.ts';
import { SKILL_AREAS } from '#shared/model/skill.ts';
import { areaOf, attemptsByQuestion, inOrder } from '../../questions/questionList.ts';
import { entryById } from './entryById.ts';
import type { ExportedVault, ListedEntry } from './exportedVault.ts';
import { escaped, link, page, table } from './markdown.ts';
import { INDEX, QUESTIONS } from './paths.ts';
import { titleOf } from './words.ts';

const from = QUESTIONS;

const STATE_WORDS: Record<QuestionState, string> = { new: 'New', shaky: 'Shaky', solid: 'Solid' };
const RATING_WORDS: Record<number, string> = { 1: 'Could not answer', 2: 'Shaky', 3: 'Solid', 4: 'Could teach it' };

interface AnsweredQuestion {
  question: Question;
  /** Newest first. */
  attempts: Attempt[];
}

interface CoveredQuestion {
  question: Question;
  stories: ListedEntry[];
}

/** What the user has done with questions: those that were answered, and those that a STAR story answers. */
export interface PractisedQuestions {
  answered: AnsweredQuestion[];
  covered: CoveredQuestion[];
}

export function practisedQuestions({ content, attempts, entries }: ExportedVault): PractisedQuestions {
  const counting = attempts.filter(({ deletedAt }) => deletedAt === null).reverse();
  const byQuestion = attemptsByQuestion(counting);
  const stories = entries.filter(({ kind }) => kind === 'star');
  const questions = inOrder(content);
  return {
    answered: questions
      .map((question) => ({ question, attempts: byQuestion.get(question.id) ?? [] }))
      .filter((one) => one.attempts.length > 0),
    covered: questions
      .filter(({ kind }) => kind === 'behavioural')
      .map((question) => {
        const ref = itemRef('question', question.id);
        return { question, stories: stories.filter(({ links }) => links.items.includes(ref)) };
      })
      .filter((one) => one.stories.length > 0),
  };
}

export function questionsPage({ content, entries }: ExportedVault, practised: PractisedQuestions): string {
  const areas = SKILL_AREAS.map((area) => ({
    area,
    answered: practised.answered.filter(({ question }) => areaOf(content, question) === area),
  }));
  const behavioural = content.questions.filter(({ kind }) => kind === 'behavioural').length;
  return page(
    '# Questions',
    link('Index', { from, to: INDEX }),
    ...areas
      .filter(({ answered }) => answered.length > 0)
      .flatMap(({ area, answered }) => [
        `## ${AREA_WORDS[area]}`,
        ...answered.flatMap((one) => questionBlocks(one, entries)),
      ]),
    '## STAR coverage',
    `${practised.covered.length} of ${behavioural} behavioural questions have a story.`,
    practised.covered.map(({ question, stories }) => coveredLine(question, stories)).join('\n'),
  );
}

function questionBlocks({ question, attempts }: AnsweredQuestion, entries: readonly ListedEntry[]): string[] {
  const rows = attempts.map(({ date, rating, entryId }) => {
    const answer = entryById(entries, entryId);
    return [
      date,
      RATING_WORDS[rating] ?? String(rating),
      answer ? link(titleOf(answer), { from, to: answer.path }) : '',
    ];
  });
  return [
    `### ${escaped(question.text)}`,
    STATE_WORDS[questionStanding(attempts).state],
    table(['Day', 'How it went', 'Answer'], rows),
  ];
}

function coveredLine(question: Question, stories: readonly ListedEntry[]): string {
  const links = stories.map((story) => link(titleOf(story), { from, to: story.path }));
  return `- ${escaped(question.text)}: ${links.join(', ')}`;
}
