import type { Interview, InterviewQuestion } from '../../model/interview.ts';
import { readItemRef } from '../../model/itemRef.ts';
import { appLink, asText } from '../journal/markdownText.ts';
import { interviewResult, resultInWords } from './interviewResult.ts';
import { INTERVIEW_KIND_WORDS, INTERVIEW_RATING_WORDS, minutesOf } from './interviewWords.ts';

interface DebriefFacts {
  interview: Interview;
  /** What a question asks, or what is to be designed. */
  titleOf: (question: InterviewQuestion) => string;
  drawings: readonly { id: string; title: string }[];
  recordings: readonly { id: string; title: string }[];
  /** The template's text: its headings say what belongs where, and what it asks besides stays to be answered. */
  template: string;
}

/** The text that a debrief begins with: everything that the interview knows, under the template's headings. */
export function debriefText(facts: DebriefFacts): string {
  const { interview, template } = facts;
  const known = new Map<string, string>([
    ['What it was', whatItWas(facts)],
    ['What I was asked', whatWasAsked(facts)],
    ['Where I was strong', rated(facts, (rating) => rating >= SOLID)],
    ['Where I was thin', rated(facts, (rating) => rating < SOLID)],
    ['Before the next one', beforeTheNext(facts)],
  ]);
  const sections = template.split(/^(?=## )/m).map((section) => {
    const [heading = ''] = section.split('\n');
    const name = heading.replace(/^##\s+/, '').trim();
    const text = known.get(name);
    known.delete(name);
    return text ? `${heading}\n\n${text}` : section.trimEnd();
  });
  const others = [...known].filter(([, text]) => text !== '').map(([name, text]) => `## ${name}\n\n${text}`);
  const notes = interview.notes.trim() === '' ? [] : [`## Notes\n\n${interview.notes.trim()}`];
  const parts = [...sections, ...others, ...notes].filter((part) => part.trim() !== '');
  return `${parts.join('\n\n')}\n`;
}

export function debriefTitle({ kind, questions }: Interview, titleOf: DebriefFacts['titleOf']): string {
  const words = INTERVIEW_KIND_WORDS[kind].toLowerCase();
  const [first] = questions;
  const about = kind === 'system-design' && first ? `${words}, ${titleOf(first)}` : words;
  return `Interview debrief: ${about}`.slice(0, 200);
}

const SOLID = 3;

function whatItWas({ interview, drawings, recordings }: DebriefFacts): string {
  const { kind, minutes, phases, unseenMs } = interview;
  const { mean } = interviewResult(interview);
  const spent = phases.reduce((sum, { spentMs }) => sum + spentMs, 0);
  const result = mean === null ? '' : ` Result: ${resultInWords(mean).toLowerCase()} (${mean.toFixed(1)} of 4).`;
  const unseen = unseenMs === 0 ? '' : ' It was interrupted; that time is not counted.';
  return [
    `A mock interview: ${INTERVIEW_KIND_WORDS[kind].toLowerCase()}, ${minutes} minutes planned, ${minutesOf(spent)} taken.${result}${unseen}`,
    table(
      ['Phase', 'Planned', 'Taken'],
      phases.map((one) => [one.title, `${one.minutes} min`, `${minutesOf(one.spentMs)} min`]),
    ),
    list([
      ...drawings.map(({ id, title }) => `Whiteboard: ${appLink(title || 'Whiteboard', `/drawings/${id}`)}`),
      ...recordings.map(({ id, title }) => `Recording: ${appLink(title || 'Recording', `/recordings/${id}`)}`),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function whatWasAsked({ interview, titleOf }: DebriefFacts): string {
  return interview.questions
    .map((question, index) => {
      const words =
        question.rating === null ? 'not reached' : INTERVIEW_RATING_WORDS[question.rating - 1]?.toLowerCase();
      const notes = question.notes.trim();
      const link = appLink(titleOf(question), pathOfQuestion(question));
      return `${index + 1}. ${link} (${words})${notes === '' ? '' : `\n\n${indented(notes)}`}`;
    })
    .join('\n');
}

/** What was rated so, answers first. */
function rated({ interview, titleOf }: DebriefFacts, fits: (rating: number) => boolean): string {
  const answers = interview.questions.filter(({ rating }) => rating !== null && fits(rating));
  const scores = interview.scores.filter(({ rating }) => rating !== null && fits(rating));
  return list([
    ...answers.map((one) => asText(titleOf(one))),
    ...scores.map(({ criterion, rating, note }) => {
      const said = note.trim() === '' ? '' : `. ${asText(note)}`;
      return `${asText(criterion)}: ${INTERVIEW_RATING_WORDS[(rating ?? 1) - 1]?.toLowerCase()}${said}`;
    }),
  ]);
}

function beforeTheNext({ interview, titleOf }: DebriefFacts): string {
  const weak = interview.questions.filter(({ rating }) => rating !== null && rating < SOLID);
  return weak.map((one) => `- [ ] Answer again: ${appLink(titleOf(one), pathOfQuestion(one))}`).join('\n');
}

/** The page of a question, or of a system to design. */
export function pathOfQuestion({ item }: Pick<InterviewQuestion, 'item'>): string {
  const { kind, id } = readItemRef(item);
  return kind === 'exercise' ? `/library/exercise/${id}` : `/questions/${id}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '   ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
