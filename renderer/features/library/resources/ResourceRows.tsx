import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import { ResourceRow } from './ResourceRow.tsx';

interface ResourceRowsProps {
  resources: readonly ResourceHead[];
  isKindShown?: boolean;
}

export function ResourceRows({ resources, isKindShown = false }: ResourceRowsProps) {
  return (
    <ul>
      {resources.map((resource) => (
        <ResourceRow key={resource.id} resource={resource} isKindShown={isKindShown} />
      ))}
    </ul>
  );
}
