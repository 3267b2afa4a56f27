import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { queries } from '#renderer/api/queries.ts';
import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import type { Resource } from '#shared/model/curriculum.ts';
import { ListOf } from '../parts/ListOf.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { groupResources } from './groupResources.ts';
import classes from './ResourceGroups.module.css';
import { ResourceRows } from './ResourceRows.tsx';

/** Everything the content sends one to, by kind. */
export function ResourceGroups() {
  const query = useQuery(queries.library.resources.queryOptions());
  return <ListOf query={query}>{(resources) => <Groups resources={resources} />}</ListOf>;
}

function Groups({ resources }: { resources: readonly ResourceHead[] }) {
  const [text, setText] = useState('');
  const groups = groupResources(resources, text);
  const used = resources.filter(({ isUsed }) => isUsed).length;
  return (
    <>
      <div className={classes.bar}>
        <TextInput
          className={classes.filter}
          aria-label="Filter the resources"
          placeholder="Title, author or kind"
          leftSection={<ListFilter size={15} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setText('');
          }}
        />
        <p className={classes.count}>
          {used} of {resources.length} used
        </p>
      </div>
      {groups.length === 0 && <p className={classes.none}>No resource is called that. Esc shows all again.</p>}
      {groups.map((group) => (
        <PageSection
          key={group.kind}
          id={`resources-${group.kind}`}
          title={MANY[group.kind]}
          aside={group.resources.length}
        >
          <ResourceRows resources={group.resources} />
        </PageSection>
      ))}
    </>
  );
}

const MANY: Record<Resource['kind'], string> = {
  book: 'Books',
  course: 'Courses',
  video: 'Talks and channels',
  article: 'Articles',
  documentation: 'Documentation',
  site: 'Sites',
  tool: 'Tools',
};
