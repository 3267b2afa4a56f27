import { type ReactNode, useId, useState } from 'react';
import classes from './ChartCard.module.css';
import { type ChartNumbers, NumbersTable } from './NumbersTable.tsx';
import { TableToggle } from './TableToggle.tsx';

interface ChartCardProps {
  /** The finding, as a sentence. */
  title: string;
  /** What is drawn. */
  subtitle: string;
  /** The same numbers as a table; null while there are none. */
  numbers: ChartNumbers | null;
  /** Said instead of a picture that has too little to show. */
  emptyText?: string | null;
  children: ReactNode;
}

/** A picture whose title says what it shows, with its numbers one press away. */
export function ChartCard({ title, subtitle, numbers, emptyText = null, children }: ChartCardProps) {
  const heading = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <header className={classes.top}>
        <div>
          <h2 className={classes.title} id={heading}>
            {title}
          </h2>
          <p className={classes.subtitle}>{subtitle}</p>
        </div>
        {numbers && <TableToggle of={title} isTable={isTable} onChange={setTable} />}
      </header>
      <div className={classes.body}>
        {isTable && numbers ? (
          <NumbersTable numbers={numbers} labelledBy={heading} />
        ) : emptyText === null ? (
          children
        ) : (
          <p className={classes.empty}>{emptyText}</p>
        )}
      </div>
    </section>
  );
}
