import { Button } from '@mantine/core';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import classes from './ConflictsPage.module.css';
import { useConflicts } from './useConflicts.ts';

const OVERLINE = [
  { word: 'Settings', path: '/settings' },
  { word: 'Health', path: '/settings/health' },
];

/** Second copies of the vault's files that a sync tool left, each with what it differs in. */
export function ConflictsPage() {
  const { copies, error, isBusy, merge, choose, mergeAll } = useConflicts();
  const mergeable = copies?.filter(({ state }) => state === 'records') ?? [];
  return (
    <>
      <PageHeader overline={OVERLINE} title="Second copies">
        {mergeable.length > 1 && (
          <Button disabled={isBusy} onClick={() => void mergeAll(mergeable)}>
            Merge all {mergeable.length}
          </Button>
        )}
      </PageHeader>
      <div className={classes.body}>
        {error && <p role="alert">{failureMessage(error)}</p>}
        {copies?.length === 0 && (
          <EmptyState title="There is one copy of every file">
            Where a sync tool finds a file changed in two places, it keeps both. The second one shows here, to be
            merged.
          </EmptyState>
        )}
        {copies && copies.length > 0 && (
          <>
            <p className={classes.intro}>
              A sync tool found files changed in two places and kept both. Merging keeps what only one of the two has.
              Of an entry in two versions the later one is used, and the other goes into its history. No file is
              deleted: a copy that you are done with stays in the folder under another name.
            </p>
            <ul className={classes.copies}>
              {copies.map((view) => (
                <ConflictCard
                  key={view.path}
                  view={view}
                  isBusy={isBusy}
                  onMerge={() => void merge(view)}
                  onChoose={(use) => void choose(view, use)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
