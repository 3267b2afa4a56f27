import { plainLines } from './plainText.ts';

/** Scripts written without spaces: every character counts as a word, as word processors do. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words a person would count: neither Markdown's marks, nor comments, nor the lines around code. */
export function wordCount(markdown: string): number {
  let words = 0;
  for (const { text } of plainLines(markdown)) words += wordsIn(text);
  return words;
}

function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').split(' ');
  return unspaced + spaced.filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}
