import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Plus, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { DrawingCards } from '#renderer/components/drawings/DrawingCards.tsx';
import { useNewDrawing } from '#renderer/components/drawings/useNewDrawing.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Keys } from '#renderer/components/Keys.tsx';
import { unlessTaken } from '#renderer/components/unlessTaken.ts';
import { WorkbenchPage } from '../../WorkbenchPage.tsx';
import classes from './DrawingsPage.module.css';

const A_PAGE = 24;
const NOT_LINKED = { sessionId: null, entryId: null, items: [] };

/** Every whiteboard, the one that was changed last first. */
export function DrawingsPage() {
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, 120);
  const [shows, setShows] = useState<'kept' | 'bin'>('kept');
  const [shown, setShown] = useState(A_PAGE);
  const field = useRef<HTMLInputElement>(null);
  const { begin, isBeginning } = useNewDrawing();
  const inBin = shows === 'bin';
  const input = { text, inBin, limit: Math.min(100, shown) };
  const { data, error } = useQuery(queries.drawings.list.queryOptions({ input, placeholderData: keepPreviousData }));
  const draw = () => begin({ title: '', links: NOT_LINKED });
  useHotkeys([
    ['N', unlessTaken(draw)],
    ['/', () => field.current?.focus()],
  ]);
  const isEmpty = data?.total === 0 && text === '';
  return (
    <WorkbenchPage
      current="/workbench/drawings"
      actions={
        <Button
          variant="filled"
          leftSection={<Plus size={15} aria-hidden />}
          rightSection={<Keys keys={['N']} />}
          disabled={isBeginning}
          onClick={draw}
        >
          New whiteboard
        </Button>
      }
    >
      <div className={classes.tools}>
        <TextInput
          ref={field}
          className={classes.search}
          aria-label="Find a whiteboard"
          placeholder="Find by title"
          leftSection={<Search size={15} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Which"
          withItemsBorders={false}
          value={shows}
          onChange={(value) => setShows(value === 'bin' ? 'bin' : 'kept')}
          data={[
            { value: 'kept', label: 'All' },
            { value: 'bin', label: 'Bin' },
          ]}
        />
      </div>
      {error && <EmptyState title="The whiteboards could not be read">{failureMessage(error)}</EmptyState>}
      {isEmpty && !inBin && (
        <EmptyState title="No whiteboard yet">
          A whiteboard begun from a session, an entry, a question or an exercise stands here as well.
        </EmptyState>
      )}
      {isEmpty && inBin && <p className={classes.none}>The bin is empty.</p>}
      {data?.total === 0 && text !== '' && <p className={classes.none}>No whiteboard is called that.</p>}
      {data && <DrawingCards drawings={data.drawings} />}
      {data?.nextCursor != null && shown < 100 && (
        <Button className={classes.more} onClick={() => setShown((count) => count + A_PAGE)}>
          Show more
        </Button>
      )}
      {data && data.total > data.drawings.length && shown >= 100 && (
        <p className={classes.none}>The first 100 of {data.total}. Find the others by their title.</p>
      )}
    </WorkbenchPage>
  );
}
