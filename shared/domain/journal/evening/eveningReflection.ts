import type { PlanDay } from '../../../model/curriculum.ts';
import { longDate } from '../../time/localDate.ts';
import { factsBlock } from '../factsBlock.ts';
import { firstPart } from '../firstPart.ts';
import { asText } from '../markdownText.ts';
import { openUp } from '../placesToWrite.ts';
import { dayFacts, type LinkedEntry } from './dayFacts.ts';
import type { ReflectedDay } from './reflectedDay.ts';

/** The plan days that close a week: in their evening one looks back at it. */
const RECAP_DAYS: readonly number[] = [7, 14, 21, 28];

interface EveningToReflect {
  day: ReflectedDay;
  /** The notes of the day. */
  thoughts: readonly LinkedEntry[];
  /** Bodies of the templates. */
  templates: { reflection: string; recap: string };
  /** All days of the plan; empty without one. */
  planDays: readonly PlanDay[];
}

interface BegunText {
  title: string;
  body: string;
}

/**
 * The evening reflection with the day already in it: the facts under the template's first heading, then what belongs to
 * this day alone, then the rest of the template.
 */
export function eveningReflection({ day, thoughts, templates, planDays }: EveningToReflect): BegunText {
  const [heading, rest] = firstPart(templates.reflection);
  const parts = [
    `${factsBlock(heading, dayFacts(day, thoughts))}\n\n\n`,
    ...day.evenings.map(({ title, instruction, deliverable }) =>
      prompt(title, `${instruction} To leave behind: ${deliverable.text}`),
    ),
    ...recap(day, planDays, templates.recap),
    rest,
  ];
  return { title: day.planDay?.title ?? longDate(day.date), body: openUp(parts.join('\n')) };
}

/** A heading with what it asks as a comment: seen while one writes, not when one reads. */
function prompt(title: string, asks: string): string {
  return `## ${asText(title)}\n\n<!-- ${asComment(asks)} -->\n`;
}

function recap({ planDay }: ReflectedDay, planDays: readonly PlanDay[], template: string): string[] {
  if (!planDay || !RECAP_DAYS.includes(planDay.number)) return [];
  const from = planDay.number - 6;
  const week = planDays.filter(({ number }) => number >= from && number <= planDay.number);
  const titles = week.map(({ number, title }) => `${number} ${title}`).join('; ');
  const questions = template.trimEnd().replace(/^## /gm, '### ');
  return [`${prompt(`Looking back at days ${from} to ${planDay.number}`, titles)}\n${questions}\n`];
}

function asComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('--', '–').trim();
}
