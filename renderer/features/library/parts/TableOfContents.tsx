import { UnstyledButton } from '@mantine/core';
import classes from './TableOfContents.module.css';

export interface PagePart {
  /** The id of the part's heading. */
  id: string;
  title: string;
  /** What lies inside the part, one step further in. */
  isInner?: boolean;
}

/** The parts of a long page. The address bar's hash is the app's route, so each is scrolled to instead of linked. */
export function TableOfContents({ parts }: { parts: readonly PagePart[] }) {
  return (
    <nav aria-label="On this page" className={classes.contents}>
      <p className={classes.head} aria-hidden>
        On this page
      </p>
      <ul>
        {parts.map(({ id, title, isInner }) => (
          <li key={id}>
            <UnstyledButton className={classes.part} data-inner={isInner || undefined} onClick={() => goTo(id)}>
              {title}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The heading takes focus, so that reading and the Tab key go on from there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
