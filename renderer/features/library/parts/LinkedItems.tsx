import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import type { ItemLink } from '#shared/contract/libraryContract.ts';
import { PageSection } from './PageSection.tsx';

interface LinkedItemsProps {
  id: string;
  title: string;
  items: readonly ItemLink[];
}

/** A part of a page that leads to other items; none when there are none. */
export function LinkedItems({ id, title, items }: LinkedItemsProps) {
  if (items.length === 0) return null;
  return (
    <PageSection id={id} title={title} aside={items.length}>
      <ItemLinks items={items} />
    </PageSection>
  );
}
