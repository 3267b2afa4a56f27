import { isWritable } from './linkTarget.ts';

/** What stands between the brackets. */
export interface LinkForm {
  target: string;
  shown: string | null;
}

/** The form with its brackets. In a row of a table the bar is escaped. */
export function writeLink({ target, shown }: LinkForm, { isInTable = false } = {}): string {
  if (!isWritable(target)) throw new Error(`A link cannot name ${JSON.stringify(target)}`);
  return `[[${target}${shown === null ? '' : `${isInTable ? '\\|' : '|'}${shownWords(shown)}`}]]`;
}

/** Words that can stand after the bar. */
export function shownWords(text: string): string {
  const words = text
    .replace(/[[\]|`\\]|<!--/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
    .trim();
  return words === '' ? 'link' : words;
}
