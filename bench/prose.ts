import type { Chance } from './chance.ts';

/** Distinct words of ten years of one person's notes; Heaps' law gives about this many for three million words. */
const VOCABULARY = 40_000;
const SYLLABLES = 'an be con de er for ga hi in ka lo me no or pre qua re si to un ver wi xo yl zen'.split(' ');

/** Writes Markdown of a wanted length whose words are as often used as words are in real texts (Zipf). */
export function prose(chance: Chance, known: readonly string[]) {
  const words = vocabulary(known);
  const word = () => words[Math.floor(words.length ** chance.fraction()) - 1] ?? 'the';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const some = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => `${capital(some(5 + chance.below(14)))}.`;
  const piece = () => {
    const kind = chance.fraction();
    if (kind < 0.12) return `## ${capital(some(2 + chance.below(3)))}`;
    if (kind < 0.24) return Array.from({ length: 3 }, () => `- ${sentence()}`).join('\n');
    if (kind < 0.28) return `\`\`\`sql\nselect ${word()} from ${word()} where ${word()} = '${word()}';\n\`\`\``;
    if (kind < 0.3) return `| ${some(1)} | ${some(1)} |\n| --- | --- |\n| ${some(2)} | **${word()}** |`;
    return Array.from({ length: 2 + chance.below(4) }, sentence).join(' ');
  };
  return {
    title: () => capital(some(2 + chance.below(5))),
    markdown: (characters: number) => {
      const pieces: string[] = [];
      for (let length = 0; length < characters; length += (pieces.at(-1)?.length ?? 0) + 2) pieces.push(piece());
      return `${pieces.join('\n\n')}\n`;
    },
  };
}

function vocabulary(known: readonly string[]): string[] {
  const words = new Set(known);
  for (let number = 0; words.size < VOCABULARY; number += 1) words.add(spelled(number));
  return [...words];
}

function spelled(number: number): string {
  const last = SYLLABLES[number % SYLLABLES.length] ?? '';
  return number < SYLLABLES.length ? last : spelled(Math.floor(number / SYLLABLES.length)) + last;
}
