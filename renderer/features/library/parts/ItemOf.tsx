import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { isRefused } from '#renderer/api/failureMessage.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { LIBRARY_TABS, type LibraryTab, libraryOverline } from '../LibraryTabs.tsx';
import classes from './ItemOf.module.css';
import { Problem } from './Problem.tsx';

interface ItemOfProps<Data> {
  query: UseQueryResult<Data>;
  /** The tab it is found under. */
  tab: LibraryTab;
  children: (data: Data) => ReactNode;
}

/** The page of one item once it is there; else its header alone, or why it cannot be shown. */
export function ItemOf<Data>({ query, tab, children }: ItemOfProps<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error && isRefused(query.error)) return <Unknown tab={tab} />;
  return (
    <>
      <PageHeader overline={libraryOverline(tab)} title={query.error ? 'Library' : '\u00a0'} />
      {query.error && (
        <div className={classes.problem}>
          <Problem error={query.error} onRetry={() => void query.refetch()} />
        </div>
      )}
    </>
  );
}

function Unknown({ tab }: { tab: LibraryTab }) {
  const [, navigate] = useLocation();
  const { word, path } = LIBRARY_TABS[tab];
  return (
    <>
      <PageHeader overline={libraryOverline(tab)} title="Library" />
      <EmptyState
        title="Not in the library"
        action={
          <Button variant="filled" onClick={() => navigate(path)}>
            To the {word.toLowerCase()}
          </Button>
        }
      >
        Nothing has this address. It may have been renamed since the link was made.
      </EmptyState>
    </>
  );
}
