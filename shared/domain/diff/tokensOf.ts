/** Scripts written without spaces: each character counts as a word. */
const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const TOKEN = new RegExp(`${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}_'’])+|[^\\S\\n]+|[^]`, 'gu');
const WORD = /[\p{L}\p{N}]/u;

/** Words, spaces between them, ends of lines, and every other mark by itself. Together they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

export const isWord = (token: string): boolean => WORD.test(token);

export const isSpace = (token: string): boolean => token !== '\n' && token.trim() === '';
