import { Link } from 'wouter';
import classes from './PageTabs.module.css';

interface PageTab {
  word: string;
  path: string;
}

interface PageTabsProps {
  /** What the tabs are of, for example "Library". */
  label: string;
  tabs: readonly PageTab[];
  /** The path of the tab one is on. */
  current: string;
}

/** The rooms of one place side by side, each with an address of its own. */
export function PageTabs({ label, tabs, current }: PageTabsProps) {
  return (
    <nav aria-label={label} className={classes.bar}>
      <ul className={classes.tabs}>
        {tabs.map(({ word, path }) => (
          <li key={path}>
            <Link href={path} className={classes.tab} aria-current={path === current ? 'page' : undefined}>
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
