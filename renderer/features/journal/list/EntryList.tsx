import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EntryId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './EntryList.module.css';
import { EntryRow } from './EntryRow.tsx';
import { entryWhen } from './entryWhen.ts';
import { groupEntries, type ListRow, withoutGroups } from './groupEntries.ts';
import type { EntryListing } from './useEntryList.ts';

const HEADING_HEIGHT = 31;
const ENTRY_HEIGHT = 57;

interface EntryListProps {
  listing: EntryListing;
  openId: string | null;
  query: string;
  today: LocalDate;
  onOpen: (id: EntryId, how: 'pointer' | 'keyboard') => void;
  ref?: Ref<{ focus: () => void }>;
}

/** The list draws only what is in sight; arrow keys move through all of it and Enter opens. */
export function EntryList({ listing, openId, query, today, onOpen, ref }: EntryListProps) {
  const { entries, total, fetchMore } = listing;
  const scroller = useRef<HTMLDivElement>(null);
  const base = useId();
  const [activeId, setActiveId] = useState<EntryId | null>(null);
  const rows = useMemo(
    () => (query === '' ? groupEntries(entries, today) : withoutGroups(entries)),
    [entries, today, query],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'heading' ? HEADING_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const isNearEnd = (shown.at(-1)?.index ?? 0) >= rows.length - 10;
  useEffect(() => {
    if (isNearEnd) fetchMore();
  }, [isNearEnd, fetchMore]);
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), []);

  const active = rowOfEntry(rows, activeId) ?? rowOfEntry(rows, openId);
  const moveTo = (place: number) => {
    const entry = entries[Math.min(Math.max(place, 0), entries.length - 1)];
    if (!entry) return;
    setActiveId(entry.id);
    virtual.scrollToIndex(rows.findIndex((row) => row.key === entry.id));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = active?.place ?? -1;
    const moves: Record<string, number> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + 8,
      PageUp: place - 8,
      Home: 0,
      End: entries.length - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) moveTo(next);
    else if (event.key === 'Enter' && active) onOpen(active.entry.id, 'keyboard');
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const entry = entries.find(({ id }) => `${base}${id}` === option?.id);
    if (!entry) return;
    setActiveId(entry.id);
    onOpen(entry.id, 'pointer');
  };

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label="Entries"
      tabIndex={0}
      aria-activedescendant={active ? `${base}${active.key}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className={classes.whole} role="presentation" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          const style = { transform: `translateY(${start}px)` };
          if (!row) return null;
          if (row.type === 'heading') {
            return (
              <div key={row.key} className={classes.heading} role="presentation" style={style}>
                {row.words}
              </div>
            );
          }
          return (
            <EntryRow
              key={row.key}
              entry={row.entry}
              when={entryWhen(row.entry, today)}
              query={query}
              id={`${base}${row.key}`}
              isOpen={row.entry.id === openId}
              isActive={row === active}
              place={row.place}
              total={total}
              style={style}
            />
          );
        })}
      </div>
    </div>
  );
}

function rowOfEntry(rows: readonly ListRow[], id: string | null) {
  return rows.find((row): row is Extract<ListRow, { type: 'entry' }> => row.type === 'entry' && row.entry.id === id);
}
