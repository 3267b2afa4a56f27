import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId, TemplateId } from '#shared/model/ids.ts';
import { EntryList } from './EntryList.tsx';
import classes from './EntrySide.module.css';
import { type EntryFilter, EVERYTHING, isNarrowed } from './entryFilter.ts';
import { InTheLibrary } from './InTheLibrary.tsx';
import { ListHeader } from './ListHeader.tsx';
import { useEntryList } from './useEntryList.ts';

/** A search answers while one types: soon enough to feel so, rarely enough not to ask for every letter. */
const SEARCH_AFTER_MS = 100;

interface EntrySideProps {
  openId: string | null;
  onOpen: (id: EntryId, how: 'pointer' | 'keyboard') => void;
  onNew: (kind: EntryKind, templateId?: TemplateId) => void;
  /** A key asks for this side: bring it into sight. */
  onSummon: () => void;
  list: RefObject<{ focus: () => void } | null>;
}

/** The entries of the journal, and what narrows them. */
export function EntrySide({ openId, onOpen, onNew, onSummon, list }: EntrySideProps) {
  const today = useNow().date;
  const [filter, setFilter] = useState<EntryFilter>(EVERYTHING);
  const [isSearching, setSearching] = useState(false);
  const [isNewOpen, setNewOpen] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const [text] = useDebouncedValue(filter.text, SEARCH_AFTER_MS);
  const listing = useEntryList({ ...filter, text });
  const query = text.trim();

  useEffect(() => {
    if (isSearching) searchField.current?.focus();
  }, [isSearching]);
  const search = () => {
    onSummon();
    setSearching(true);
    searchField.current?.focus();
  };
  const chooseNew = () => {
    onSummon();
    setNewOpen(true);
  };
  useHotkeys([
    ['/', search],
    ['N', chooseNew],
  ]);

  return (
    <section className={classes.side} aria-label="Entries">
      <ListHeader
        today={today}
        filter={filter}
        onFilter={(change) => setFilter((before) => ({ ...before, ...change }))}
        isSearching={isSearching}
        onSearching={setSearching}
        searchField={searchField}
        onDown={() => list.current?.focus()}
        isNewOpen={isNewOpen}
        onNewOpen={setNewOpen}
        onNew={onNew}
      />
      <VisuallyHidden role="status">{query !== '' && listing.isKnown ? foundWords(listing.total) : ''}</VisuallyHidden>
      {query !== '' && listing.total > 0 && <p className={classes.count}>{foundWords(listing.total)}</p>}
      {listing.error && <p className={classes.none}>{failureMessage(listing.error)}</p>}
      {listing.isKnown && listing.entries.length === 0 ? (
        <p className={classes.none}>{noneWords(filter)}</p>
      ) : (
        <EntryList ref={list} listing={listing} openId={openId} query={query} today={today} onOpen={onOpen} />
      )}
      {query !== '' && !filter.inBin && <InTheLibrary query={query} />}
    </section>
  );
}

function foundWords(total: number): string {
  return total === 1 ? '1 entry found' : `${total} entries found`;
}

function noneWords(filter: EntryFilter): string {
  if (filter.inBin) return 'The bin is empty. Deleted entries stay here for 30 days.';
  return isNarrowed(filter) ? 'No entry is like that.' : 'Entries appear here, newest first.';
}
