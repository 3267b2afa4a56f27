import { ExternalLink } from 'lucide-react';
import type { Resource } from '#shared/model/curriculum.ts';
import classes from './ResourceList.module.css';

/** What to read or watch. An address opens outside Leadlight; a book is named with its author. */
export function ResourceList({ resources }: { resources: readonly Resource[] }) {
  return (
    <ul className={classes.list}>
      {resources.map(({ id, title, kind, author, url }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
              <ExternalLink size={12} aria-label="opens outside Leadlight" />
            </a>
          ) : (
            title
          )}
          <span className={classes.kind}>{author ? `${author}, ${kind}` : kind}</span>
        </li>
      ))}
    </ul>
  );
}
