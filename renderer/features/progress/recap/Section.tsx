import { type ReactNode, useId } from 'react';
import classes from './Recap.module.css';

interface SectionProps {
  title: string;
  /** A quieter line under the title. */
  words?: string;
  children: ReactNode;
}

/** A card of the recap that is no chart. */
export function Section({ title, words, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {words && <p className={classes.under}>{words}</p>}
      {children}
    </section>
  );
}
