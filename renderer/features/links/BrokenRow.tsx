import { Button } from '@mantine/core';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { beginLinked } from '#renderer/components/links/beginLinked.ts';
import type { BrokenLink } from '#shared/contract/linksContract.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import classes from './BrokenLinks.module.css';
import { repoint } from './repoint.ts';

/** One broken link: where it is, what it says, and what can be done about it. */
export function BrokenRow({ link, onMend }: { link: BrokenLink; onMend: () => void }) {
  const { id, kind, title, date, target, canBegin, excerpt } = link;
  const { one } = KIND_LOOKS[kind];
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <b className={classes.target}>[[{target}]]</b>
        <span className={classes.quiet}>
          in <a href={`#/journal/${id}`}>{title.trim() === '' ? `Untitled ${one}` : title}</a>, {shortDate(date)}
        </span>
        <span className={classes.excerpt}>{excerpt}</span>
      </div>
      <div className={classes.ways}>
        {canBegin && (
          <Button size="xs" aria-label={`Create a note “${target}”`} onClick={() => beginLinked(target)}>
            Create
          </Button>
        )}
        <Button size="xs" aria-label={`Link something else instead of “${target}”`} onClick={onMend}>
          Link another
        </Button>
        <Button size="xs" aria-label={`Keep “${target}” as words`} onClick={() => void repoint(link, null)}>
          Keep as words
        </Button>
      </div>
    </li>
  );
}
