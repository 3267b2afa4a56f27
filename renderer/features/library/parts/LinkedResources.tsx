import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import { ResourceRows } from '../resources/ResourceRows.tsx';
import { PageSection } from './PageSection.tsx';

/** What to read, watch or use with an item; none when there is nothing. */
export function LinkedResources({ resources }: { resources: readonly ResourceHead[] }) {
  if (resources.length === 0) return null;
  return (
    <PageSection id="resources" title="Resources" aside={resources.length}>
      <ResourceRows resources={resources} isKindShown />
    </PageSection>
  );
}
