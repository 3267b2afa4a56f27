import { ActionIcon, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { Keys } from '#renderer/components/Keys.tsx';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { TemplateId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { CalendarJump } from './CalendarJump.tsx';
import type { EntryFilter } from './entryFilter.ts';
import { KindFilter } from './KindFilter.tsx';
import classes from './ListHeader.module.css';
import { NewEntryMenu } from './NewEntryMenu.tsx';

interface ListHeaderProps {
  today: LocalDate;
  filter: EntryFilter;
  onFilter: (change: Partial<EntryFilter>) => void;
  isSearching: boolean;
  onSearching: (isSearching: boolean) => void;
  searchField: RefObject<HTMLInputElement | null>;
  onDown: () => void;
  isNewOpen: boolean;
  onNewOpen: (isOpen: boolean) => void;
  onNew: (kind: EntryKind, templateId?: TemplateId) => void;
}

/** The journal's name, what can be begun here, and which entries the list shows. */
export function ListHeader(props: ListHeaderProps) {
  const { today, filter, onFilter, isSearching, onSearching } = props;
  return (
    <header>
      <div className={classes.head}>
        <h1 className={classes.name}>{filter.inBin ? 'Bin' : 'Journal'}</h1>
        <Tooltip label={<SearchHint />}>
          <ActionIcon
            size={26}
            aria-label="Search entries"
            aria-expanded={isSearching}
            onClick={() => onSearching(!isSearching)}
          >
            <Search size={14} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <CalendarJump today={today} until={filter.until} onChoose={(until) => onFilter({ until, inBin: false })} />
        <NewEntryMenu isOpen={props.isNewOpen} onToggle={props.onNewOpen} onNew={props.onNew} />
      </div>
      {isSearching && <SearchField {...props} />}
      <KindFilter filter={filter} onFilter={onFilter} />
      {(filter.tag !== null || filter.until !== null) && (
        <div className={classes.chosen}>
          {filter.tag !== null && <Chosen word={`#${filter.tag}`} onRemove={() => onFilter({ tag: null })} />}
          {filter.until !== null && (
            <Chosen word={`Until ${shortDate(filter.until)}`} onRemove={() => onFilter({ until: null })} />
          )}
        </div>
      )}
    </header>
  );
}

function SearchHint() {
  return (
    <>
      Search entries <Keys keys={['/']} />
    </>
  );
}

function SearchField({ filter, onFilter, onSearching, searchField, onDown }: ListHeaderProps) {
  const close = () => {
    onFilter({ text: '' });
    onSearching(false);
  };
  return (
    <TextInput
      ref={searchField}
      className={classes.search}
      classNames={{ input: classes.searchInput ?? '' }}
      type="search"
      aria-label="Search entries"
      placeholder={filter.inBin ? 'Search the bin' : 'Search the journal'}
      leftSection={<Search size={14} aria-hidden />}
      rightSection={
        <ActionIcon size={22} variant="subtle" aria-label="Close the search" onClick={close}>
          <X size={14} aria-hidden />
        </ActionIcon>
      }
      value={filter.text}
      maxLength={200}
      onChange={(event) => onFilter({ text: event.currentTarget.value })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          onDown();
        }
      }}
      data-autofocus
    />
  );
}

function Chosen({ word, onRemove }: { word: string; onRemove: () => void }) {
  return (
    <UnstyledButton className={classes.chosenOne} onClick={onRemove} aria-label={`${word}: show all again`}>
      {word}
      <X size={12} aria-hidden />
    </UnstyledButton>
  );
}
