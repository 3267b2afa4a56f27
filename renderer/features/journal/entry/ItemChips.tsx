import { Link, useLocation } from 'wouter';
import { withoutMarks } from '#renderer/components/content/inlinePieces.ts';
import { ITEM_LOOKS, pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { type ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import classes from './EntryHeader.module.css';
import { useItemLinks } from './useItemLinks.ts';

/** The pieces of content this hangs on, each a way to its page. */
export function ItemChips({ items }: { items: readonly ItemRef[] }) {
  const [page] = useLocation();
  const links = useItemLinks(items);
  return links.map(({ ref, title }) => {
    const { icon: Icon, one } = ITEM_LOOKS[readItemRef(ref).kind];
    return (
      <Link key={ref} href={pathOfItem(ref, page)} className={`${classes.chip} ${classes.item}`}>
        <Icon size={13} role="img" aria-label={one} />
        <span className={classes.cut}>{withoutMarks(title)}</span>
      </Link>
    );
  });
}
