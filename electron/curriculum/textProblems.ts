import { arithmetic } from './arithmetic.ts';
import type { Content } from './content.ts';

const LONGEST_TITLE = 60;
const LONGEST_INSTRUCTION = 360;
/** How far a worked estimate may be rounded. */
const ROUNDING = 0.05;

/** What is wrong in the words and figures: empty ones, ones too long for their place, sums that do not come out. */
export function textProblems(content: Content): string[] {
  const { phases, modules, skills, questions, exercises, lessons, resources, templates, sample } = content;
  const work = [
    ...phases.flatMap(({ file, item }) => item.days.flatMap((day) => day.sessions.map((each) => ({ file, each })))),
    ...modules.flatMap(({ file, item }) => item.activities.map((each) => ({ file, each }))),
  ];
  return [
    ...[phases, modules, skills, questions, exercises, lessons, resources, sample].flat().flatMap(blankTexts),
    ...templates.flatMap(({ file, item: { title: _title, body: _body, ...item } }) => blankTexts({ file, item })),
    ...work.flatMap(({ file, each }) => [
      ...tooLong(file, `${each.id}, title`, each.title, LONGEST_TITLE),
      ...tooLong(file, `${each.id}, instruction`, each.instruction, LONGEST_INSTRUCTION),
    ]),
    ...exercises.flatMap(({ file, item }) =>
      item.estimate.flatMap(({ what, formula, value }) => {
        const found = arithmetic(formula);
        if (found !== null && Math.abs(found - value) <= Math.abs(found) * ROUNDING) return [];
        return [`${file} Estimate “${what}”: ${formula} gives ${found ?? 'no number'}, not ${value}`];
      }),
    ),
  ];
}

function blankTexts({ file, item }: { file: string; item: unknown }): string[] {
  return pathsOfBlanks(item).map((path) => `${file} ${path}: The text is empty`);
}

function pathsOfBlanks(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [''] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOfBlanks(inner).map((path) => (path === '' ? key : `${key}.${path}`)),
  );
}

function tooLong(file: string, what: string, text: string, most: number): string[] {
  return text.length <= most ? [] : [`${file} ${what}: ${text.length} characters, where ${most} fit`];
}
