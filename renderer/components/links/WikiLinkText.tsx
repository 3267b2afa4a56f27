import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { readTarget } from '#shared/domain/journal/wikiLinks/linkTarget.ts';
import { askLink } from './askLinks.ts';
import { beginLinked } from './beginLinked.ts';
import { pathOfLink } from './pathOfLink.ts';
import classes from './WikiLinkText.module.css';
import type { WikiAddress } from './wikiAddress.ts';

/** A link between double brackets as it reads: it leads there, or says that nothing is there and begins it. */
export function WikiLinkText({ target, shown }: WikiAddress) {
  const { data } = useQuery({
    queryKey: queries.links.resolve.queryKey({ input: { targets: [target] } }),
    queryFn: async () => [await askLink(target)],
    structuralSharing: false,
  });
  const link = data?.[0];
  const { kind, name } = readTarget(target);
  if (!link) return <span>{shown ?? target}</span>;
  if (link.ref !== null) return <a href={`#${pathOfLink(link.ref)}`}>{shown ?? (kind ? link.title : target)}</a>;
  if (kind !== null) {
    return (
      <span className={classes.broken} title={`No ${kind} is called “${name}”.`}>
        {shown ?? target}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={classes.broken}
      title={`Nothing is called “${target}” yet. Press to begin a note.`}
      onClick={() => beginLinked(target)}
    >
      {shown ?? target}
    </button>
  );
}
