import { useEffect } from 'react';
import { Link } from 'wouter';
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
    if (asked) show(asked);
  }, [asked]);
  return (
    <div className={classes.page}>
      <nav className={classes.list} aria-label="On this page">
        <ul>
          {parts.map(({ place, title }) => (
            <li key={place}>
              <Link href={`${path}/${place}`} replace className={classes.link} onClick={() => show(place)}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
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

/** Also when the address names it already and one has scrolled away; the next Tab goes on from there. */
function show(place: string): void {
  const heading = document.getElementById(place);
  heading?.focus({ preventScroll: true });
  heading?.closest('section')?.scrollIntoView({ block: 'start' });
}
