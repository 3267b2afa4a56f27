import { Fragment } from 'react';
import type { Resource } from '#shared/model/curriculum.ts';

/** Named resources, linked where they have an address. Links open outside Leadlight. */
export function ResourceLinks({ resources }: { resources: readonly Resource[] }) {
  return resources.map((resource, index) => (
    <Fragment key={resource.id}>
      {index > 0 && ', '}
      {resource.url ? (
        <a href={resource.url} target="_blank" rel="noopener noreferrer">
          {resource.title}
        </a>
      ) : (
        resource.title
      )}
    </Fragment>
  ));
}
