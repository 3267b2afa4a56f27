import { type ReactNode, useId, useRef, useState } from 'react';
import type { FigureName } from '#shared/domain/progress/howCounted.ts';
import classes from './ChartCard.module.css';
import { svgOfDrawing, svgOfPicture } from './export/svgOfPicture.ts';
import { HowCounted } from './HowCounted.tsx';
import { type ChartNumbers, NumbersTable } from './NumbersTable.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import { TableToggle } from './TableToggle.tsx';

/** Fewer data points than this make no picture but a sentence. */
export const ENOUGH_POINTS = 3;

interface ChartCardProps {
  /** Which figure it is: how it is counted, and what its files are called. */
  figure: FigureName;
  /** The finding, as a sentence. */
  title: string;
  /** What is drawn, and what of the filter it cannot follow. */
  subtitle: string;
  /** The same numbers as a table; null while there are none. */
  numbers: ChartNumbers | null;
  /** How many data points the picture has; the rows of its table when left out. */
  points?: number;
  /** Said instead of a picture of too few points: what is missing. */
  emptyText?: string;
  /** Right of the title, where there is room. */
  legend?: ReactNode;
  /** The picture as SVG, where what is saved is not what is on the screen. */
  drawing?: () => string;
  /** The picture. What is to be saved is drawn as SVG, its labels too. */
  children: ReactNode;
}

/** A picture whose title says what it shows, with its numbers one press away. */
export function ChartCard({
  figure,
  title,
  subtitle,
  numbers,
  points = numbers?.rows.length ?? 0,
  emptyText = 'There is too little to draw yet.',
  legend,
  drawing,
  children,
}: ChartCardProps) {
  const heading = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [wantsTable, setTable] = useState(false);
  const isTable = wantsTable && numbers !== null;
  const lastWord = subtitle.lastIndexOf(' ') + 1;
  const hasPicture = points >= ENOUGH_POINTS;
  const draw = () => {
    if (drawing) return svgOfDrawing(drawing(), { title, subtitle });
    return picture.current ? svgOfPicture(picture.current, { title, subtitle }) : '';
  };
  return (
    <section className={classes.card} aria-labelledby={heading} data-figure={figure}>
      <header className={classes.top}>
        <h2 className={classes.title} id={heading}>
          {title}
        </h2>
        {legend}
        <div className={classes.actions}>
          {numbers && <TableToggle of={title} isTable={isTable} onChange={setTable} />}
          <SaveMenu figure={figure} of={title} svg={hasPicture ? draw : null} numbers={numbers} />
        </div>
        <div className={classes.subtitle}>
          {subtitle.slice(0, lastWord)}
          <span className={classes.together}>
            {subtitle.slice(lastWord)}
            <HowCounted figure={figure} of={title} />
          </span>
        </div>
      </header>
      <div className={classes.body}>
        {isTable && <NumbersTable numbers={numbers} labelledBy={heading} />}
        {hasPicture ? (
          <div ref={picture} className={isTable ? classes.behind : classes.picture} inert={isTable}>
            {children}
          </div>
        ) : (
          !isTable && <p className={classes.empty}>{emptyText}</p>
        )}
      </div>
    </section>
  );
}
