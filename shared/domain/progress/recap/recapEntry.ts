import { factsBlock, withNewFacts } from '../../journal/factsBlock.ts';
import { openUp } from '../../journal/placesToWrite.ts';
import type { RecapFacts } from './recapFacts.ts';
import { dayWords, recapTitle } from './recapsOf.ts';
import { recapText } from './recapText.ts';

/** Headings of the template that the facts answer. */
const ANSWERED: readonly string[] = ['What I set out to learn', 'Evidence'];
const QUESTIONS = 3;

/** A recap as an entry begins: its facts, then the first three questions of the template that facts cannot answer. */
export function recapEntry(facts: RecapFacts, template: string): { title: string; body: string } {
  const words = dayWords(facts);
  const heading = `${words.charAt(0).toUpperCase()}${words.slice(1)} in facts`;
  const questions = openQuestions(template).join('\n\n');
  return { title: recapTitle(facts), body: openUp(`${factsBlock(heading, recapText(facts))}\n\n${questions}\n\n`) };
}

/** The body with facts as they are now and the person's words untouched; the same where the facts were changed by hand. */
export function refreshedBody(body: string, facts: RecapFacts): string {
  const refreshed = withNewFacts(body, recapText(facts));
  return typeof refreshed === 'string' ? refreshed : body;
}

function openQuestions(template: string): string[] {
  const parts = template.trim().split(/\n+(?=## )/);
  const isOpen = (part: string) => !ANSWERED.includes(/^## (.*)/.exec(part)?.[1]?.trim() ?? '');
  return parts.filter(isOpen).slice(0, QUESTIONS);
}
