import { longDate } from '../../time/localDate.ts';
import { factsBlock } from '../factsBlock.ts';
import { firstPart } from '../firstPart.ts';
import { asText } from '../markdownText.ts';
import { openUp } from '../placesToWrite.ts';
import { dayFacts, type LinkedEntry } from './dayFacts.ts';
import type { ReflectedDay } from './reflectedDay.ts';

interface EveningToReflect {
  day: ReflectedDay;
  /** The notes of the day. */
  thoughts: readonly LinkedEntry[];
  /** The template's body. */
  template: string;
}

interface BegunText {
  title: string;
  body: string;
}

/**
 * The evening reflection with the day already in it: the facts under the template's first heading, then what belongs to
 * this day alone, then the rest of the template.
 */
export function eveningReflection({ day, thoughts, template }: EveningToReflect): BegunText {
  const [heading, rest] = firstPart(template);
  const parts = [
    `${factsBlock(heading, dayFacts(day, thoughts))}\n\n\n`,
    ...day.evenings.map(({ title, instruction, deliverable }) =>
      prompt(title, `${instruction} To leave behind: ${deliverable.text}`),
    ),
    rest,
  ];
  return { title: day.planDay?.title ?? longDate(day.date), body: openUp(parts.join('\n')) };
}

/** A heading with what it asks as a comment: seen while one writes, not when one reads. */
function prompt(title: string, asks: string): string {
  return `## ${asText(title)}\n\n<!-- ${asComment(asks)} -->\n`;
}

function asComment(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('--', '–').trim();
}
