import { plainLine, withoutComments } from './plainText.ts';

/** Scripts written without spaces: every character counts as a word, as word processors do. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words a person would count: neither Markdown's marks, nor comments, nor the lines around code. */
export function wordCount(markdown: string): number {
  const seen = markdown.includes('<!--') ? withoutComments(markdown) : markdown;
  let words = 0;
  for (const line of seen.split(/\r\n?|\n/)) words += wordsIn(HIDING.test(line) ? (plainLine(line)?.text ?? '') : line);
  return words;
}

/**
 * Links, tags, cells of tables, other spaces, the number of a list and the fence of code. Every other mark has neither
 * letter nor digit nor space, so the words are the same with it, and most lines need not be taken apart.
 */
const HIDING = /[[<|\t\v\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^[ >]*(?:\d|```|~~~)/;

/**
 * A piece between spaces is a word when it has a letter or a digit. Looked at character by character: the words of a
 * whole journal are counted at once, and taking each line apart first took twice as long.
 */
function wordsIn(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_UNSPACED) return wordsOfAnyScript(text);
    if (code === SPACE) isInWord = false;
    else if (!isInWord && isLetterOrDigit(code)) {
      isInWord = true;
      words += 1;
    }
  }
  return words;
}

const SPACE = 32;
/** No character before this belongs to a script without spaces. */
const FIRST_UNSPACED = 0x2e80;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

function wordsOfAnyScript(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').split(' ');
  return unspaced + spaced.filter((piece) => LETTER_OR_DIGIT.test(piece)).length;
}
