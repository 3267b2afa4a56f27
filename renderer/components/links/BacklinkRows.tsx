import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import type { Backlink } from '#shared/contract/linksContract.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import classes from './Backlinks.module.css';

/** Entries with the words around their link. */
export function BacklinkRows({ links }: { links: readonly Backlink[] }) {
  return (
    <ul className={classes.list}>
      {links.map(({ id, kind, title, date, excerpt }) => {
        const { icon: Icon, one } = KIND_LOOKS[kind];
        return (
          <li key={id}>
            <a className={classes.row} href={`#/journal/${id}`}>
              <Icon size={15} className={classes.icon} aria-label={one} />
              <span className={classes.title}>{title.trim() === '' ? `Untitled ${one}` : title}</span>
              <span className={classes.date}>{shortDate(date)}</span>
              <span className={classes.excerpt}>{excerpt}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
