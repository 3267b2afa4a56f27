import { useEffect } from 'react';
import { OnThisPage } from '#renderer/components/contents/OnThisPage.tsx';
import { showPart } from '#renderer/components/contents/showPart.ts';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import type { GuidePart } from './guideParts.ts';
import classes from './HelpParts.module.css';

interface HelpPartsProps {
  parts: readonly GuidePart[];
  /** The address of a part begins with this. */
  path: string;
  /** The part that the address names. */
  asked: string | null;
}

/** A text in parts, with a list of them beside it where there is room. */
export function HelpParts({ parts, path, asked }: HelpPartsProps) {
  useEffect(() => {
    if (asked) showPart(asked);
  }, [asked]);
  return (
    <div className={classes.page}>
      <OnThisPage parts={parts} path={path} className={classes.list} />
      <div className={classes.body}>
        {parts.map(({ place, title, text }) => (
          <section key={place} aria-labelledby={place} className={classes.part}>
            <h2 id={place} tabIndex={-1} className={classes.title}>
              {title}
            </h2>
            <MarkdownView source={text} face="sans" />
          </section>
        ))}
      </div>
    </div>
  );
}
