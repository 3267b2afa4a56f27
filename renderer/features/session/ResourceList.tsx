import { ExternalLink } from 'lucide-react';
import { Link } from 'wouter';
import type { Resource } from '#shared/model/curriculum.ts';
import classes from './ResourceList.module.css';

/** What to read or watch: its page in the library, and its address outside where it has one. */
export function ResourceList({ resources }: { resources: readonly Resource[] }) {
  return (
    <ul className={classes.list}>
      {resources.map(({ id, title, kind, author, url }) => (
        <li key={id}>
          <Link href={`/library/resource/${id}`}>{title}</Link>
          <span className={classes.kind}>{author ? `${author}, ${kind}` : kind}</span>
          {url && (
            <a
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              className={classes.outside}
              aria-label={`Open ${title} outside Leadlight`}
            >
              <ExternalLink size={13} aria-hidden />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
