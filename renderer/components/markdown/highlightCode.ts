import { LanguageDescription, type LanguageSupport } from '@codemirror/language';
import { languages } from '@codemirror/language-data';
import { classHighlighter, highlightCode as walk } from '@lezer/highlight';

interface CodePiece {
  /** Where the piece begins in the code. */
  at: number;
  text: string;
  /** Names like `tok-keyword`; empty for plain text. */
  classes: string;
}

/** The grammar of a code block's language, loaded when it is first needed; null when there is none. */
export async function grammarOf(language: string): Promise<LanguageSupport | null> {
  const found = LanguageDescription.matchLanguageName(languages, language, true);
  return found ? await found.load() : null;
}

/** The code cut into pieces, each with the classes of what it is. */
export function highlightCode(code: string, { language }: LanguageSupport): CodePiece[] {
  const pieces: CodePiece[] = [];
  let at = 0;
  const add = (text: string, classes: string) => {
    pieces.push({ at, text, classes });
    at += text.length;
  };
  walk(code, language.parser.parse(code), classHighlighter, add, () => add('\n', ''));
  return pieces;
}
