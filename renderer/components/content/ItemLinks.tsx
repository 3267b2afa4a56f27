import { Link, useLocation } from 'wouter';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import { InlineText } from './InlineText.tsx';
import classes from './ItemLinks.module.css';
import { ITEM_LOOKS, pathOfItem } from './itemLooks.ts';

/** Items of the content, one a row: icon, title, and a few words on what it is. */
export function ItemLinks({ items }: { items: readonly ItemLink[] }) {
  const [page] = useLocation();
  return (
    <ul className={classes.list}>
      {items.map(({ ref, title, detail }) => {
        const { icon: Icon, one } = ITEM_LOOKS[readItemRef(ref).kind];
        return (
          <li key={ref}>
            <Link href={pathOfItem(ref, page)} className={classes.item}>
              <Icon size={15} aria-label={one} className={classes.icon} />
              <span className={classes.words}>
                <span className={classes.title}>
                  <InlineText text={title} />
                </span>
                {detail && <span className={classes.detail}>{detail}</span>}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
