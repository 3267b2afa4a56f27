import { ExternalLink } from 'lucide-react';
import { Link } from 'wouter';
import { UsedMark } from '#renderer/components/content/UsedMark.tsx';
import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import { RESOURCE_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import classes from './ResourceRow.module.css';
import { USED_WORDS } from './usedWords.ts';

interface ResourceRowProps {
  resource: ResourceHead;
  /** Where resources of several kinds stand together. */
  isKindShown?: boolean;
}

/** Its page, its address outside, who made it, how often it is pointed to, and whether one has used it. */
export function ResourceRow({ resource, isKindShown = false }: ResourceRowProps) {
  const { id, title, kind, author, url, usedBy, isUsed } = resource;
  const details = [isKindShown && RESOURCE_KIND_WORDS[kind], author].filter(Boolean).join(' · ');
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        <Link href={`/library/resource/${id}`} className={classes.title} data-row>
          {title}
        </Link>
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
        {details && <span className={classes.detail}>{details}</span>}
      </span>
      <span className={classes.count}>{placesWords(usedBy)}</span>
      <UsedMark item={itemRef('resource', id)} isUsed={isUsed} word={USED_WORDS[kind]} of={title} />
    </li>
  );
}

function placesWords(places: number): string {
  return places === 1 ? '1 place' : `${places} places`;
}
