import { useId } from 'react';
import { Link } from 'wouter';
import classes from './OnThisPage.module.css';
import { showPart } from './showPart.ts';

interface OnThisPageProps {
  /** Each place is the id of the part's heading. */
  parts: readonly { place: string; title: string }[];
  /** The address of a part begins with this. */
  path: string;
  /** Where the list stands beside the page, and from which width. */
  className: string | undefined;
}

/** Leads to each part of a long page; the next Tab goes on from its heading. */
export function OnThisPage({ parts, path, className }: OnThisPageProps) {
  const heading = useId();
  return (
    <nav className={className} aria-labelledby={heading}>
      <p id={heading} className={classes.heading}>
        On this page
      </p>
      <ul className={classes.parts}>
        {parts.map(({ place, title }) => (
          <li key={place}>
            <Link href={`${path}/${place}`} replace className={classes.link} onClick={() => showPart(place)}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
