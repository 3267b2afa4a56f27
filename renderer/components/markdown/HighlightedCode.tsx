import type { LanguageSupport } from '@codemirror/language';
import { memo, useEffect, useMemo, useState } from 'react';
import { grammarOf, highlightCode } from './highlightCode.ts';
import classes from './MarkdownView.module.css';
import { scrollable } from './scrollable.ts';

interface HighlightedCodeProps {
  code: string;
  language: string | null;
}

/** Code in its colours. Until the grammar is there, and where there is none, it is plain. */
export const HighlightedCode = memo(function HighlightedCode({ code, language }: HighlightedCodeProps) {
  const grammar = useGrammar(language);
  const pieces = useMemo(() => (grammar ? highlightCode(code, grammar) : null), [code, grammar]);
  return (
    <pre className={classes.code} {...scrollable}>
      <code>
        {pieces === null
          ? code
          : pieces.map(({ at, text, classes: names }) =>
              names === '' ? (
                text
              ) : (
                <span key={at} className={names}>
                  {text}
                </span>
              ),
            )}
      </code>
    </pre>
  );
});

function useGrammar(language: string | null): LanguageSupport | null {
  const [loaded, setLoaded] = useState<{ language: string; grammar: LanguageSupport | null } | null>(null);
  useEffect(() => {
    if (language === null) return;
    let isWanted = true;
    void grammarOf(language).then((grammar) => {
      if (isWanted) setLoaded({ language, grammar });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded && loaded.language === language ? loaded.grammar : null;
}
