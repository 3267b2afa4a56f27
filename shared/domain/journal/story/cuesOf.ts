import { plainLines } from '../plainText.ts';
import { onlySpoken } from './onlySpoken.ts';

const WORDS_OF_A_CUE = 6;

/** What reminds a teller of each paragraph or item without being read out: its first words. */
export function cuesOf(markdown: string): string[] {
  const cues: string[] = [];
  let isInParagraph = false;
  for (const line of onlySpoken(markdown).split(/\r\n?|\n/)) {
    const [plain] = plainLines(line);
    if (!plain) {
      isInParagraph = isInParagraph && line.trim() !== '';
      continue;
    }
    if (!isInParagraph || /^\s*(?:[-*+]|\d{1,9}[.)]|#{1,6})\s/.test(line)) cues.push(plain.text);
    else cues[cues.length - 1] += ` ${plain.text}`;
    isInParagraph = true;
  }
  return cues.map(firstWords);
}

function firstWords(text: string): string {
  const words = text.split(' ');
  if (words.length <= WORDS_OF_A_CUE + 1) return text;
  return `${words
    .slice(0, WORDS_OF_A_CUE)
    .join(' ')
    .replace(/[,;:.]$/, '')} …`;
}
