import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { NotebookText, Search } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import { ITEM_LOOKS } from '#renderer/components/content/itemLooks.ts';
import { sessionsOf } from '#shared/domain/run/findSession.ts';
import { type ItemRef, readItemRef } from '#shared/model/itemRef.ts';
import { matchesWords } from './matchesWords.ts';
import classes from './Palette.module.css';
import { useFirstSelected } from './useFirstSelected.ts';

const [store, palette] = createSpotlight();
const MOST_SESSIONS = 6;
const MOST_ITEMS = 6;
const MOST_ENTRIES = 6;

export interface PaletteCommand {
  word: string;
  /** Other words it should be found by. */
  alsoFoundBy?: string;
  icon: ReactNode;
  keys?: ReactNode;
  run: () => void;
}

interface PaletteProps {
  /** Grows by one each time the palette is asked for. */
  requests: number;
  query: string;
  onQuery: (query: string) => void;
  commands: readonly PaletteCommand[];
  onOpenSession: (id: string) => void;
  onOpenEntry: (id: string) => void;
  onOpenItem: (item: ItemRef) => void;
}

/** One field that goes anywhere: places and commands, the plan's sessions, the library, everything written. */
export function Palette(props: PaletteProps) {
  const { requests, query, onQuery, commands, onOpenSession, onOpenEntry, onOpenItem } = props;
  useEffect(() => {
    if (requests > 0) palette.open();
  }, [requests]);

  const found = commandsLike(commands, query);
  const sessions = useSessionsLike(query);
  const items = useContentLike(query);
  const entries = useEntriesLike(query);
  const { list, onKeyDown } = useFirstSelected(store, query, items.isSearching || entries.isSearching);
  const isEmpty = found.length + sessions.length + items.hits.length + entries.hits.length === 0;

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={onQuery}
      shortcut={null}
      scrollable
      maxHeight={440}
      overlayProps={{ blur: 0 }}
      classNames={{
        content: classes.content ?? '',
        overlay: classes.scrim ?? '',
        search: classes.search ?? '',
        action: classes.action ?? '',
        actionDescription: classes.description ?? '',
        actionsGroup: classes.group ?? '',
      }}
    >
      <Spotlight.Search
        placeholder="Go to or find"
        leftSection={<Search size={16} aria-hidden />}
        onKeyDown={onKeyDown}
      />
      <Spotlight.ActionsList ref={list} className={classes.list}>
        {found.map((command) => (
          <Spotlight.Action
            key={command.word}
            label={command.word}
            leftSection={command.icon}
            rightSection={command.keys}
            onClick={command.run}
          />
        ))}
        {sessions.length > 0 && (
          <Spotlight.ActionsGroup label="Sessions">
            {sessions.map(({ session, day }) => {
              const Icon = ACTIVITY_LOOKS[session.activity].icon;
              return (
                <Spotlight.Action
                  key={session.id}
                  label={session.title}
                  description={day ? `Day ${day.number}, ${day.title}` : 'Added to the plan'}
                  leftSection={<Icon size={16} aria-hidden />}
                  onClick={() => onOpenSession(session.id)}
                />
              );
            })}
          </Spotlight.ActionsGroup>
        )}
        {items.hits.length > 0 && (
          <Spotlight.ActionsGroup label="Library">
            {items.hits.map(({ ref, title, detail }) => {
              const { icon: Icon, one } = ITEM_LOOKS[readItemRef(ref).kind];
              return (
                <Spotlight.Action
                  key={ref}
                  label={title}
                  description={detail || one}
                  leftSection={<Icon size={16} aria-label={one} />}
                  onClick={() => onOpenItem(ref)}
                />
              );
            })}
          </Spotlight.ActionsGroup>
        )}
        {entries.hits.length > 0 && (
          <Spotlight.ActionsGroup label="Journal">
            {entries.hits.map((entry) => (
              <Spotlight.Action
                key={entry.id}
                label={entry.title || 'Untitled'}
                description={entry.excerpt}
                leftSection={<NotebookText size={16} aria-hidden />}
                onClick={() => onOpenEntry(entry.id)}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {isEmpty && <Spotlight.Empty>Nothing here is called “{query}”.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Those that are called so before those that are only found by it. */
function commandsLike(commands: readonly PaletteCommand[], query: string): PaletteCommand[] {
  const called = commands.filter(({ word }) => matchesWords(word, query));
  const others = commands.filter(({ word, alsoFoundBy = '' }) => matchesWords(`${word} ${alsoFoundBy}`, query));
  return [...new Set([...called, ...others])];
}

function useSessionsLike(query: string) {
  const plan = usePlan();
  const run = useRun();
  if (query.trim() === '') return [];
  return sessionsOf(run, plan)
    .filter(({ session, day }) =>
      matchesWords(`${session.title} ${day?.title ?? ''} ${session.topics.join(' ')}`, query),
    )
    .slice(0, MOST_SESSIONS);
}

/** Sessions have a group of their own. */
function useContentLike(query: string) {
  const [text] = useDebouncedValue(query.trim(), 100);
  const found = useQuery({
    ...queries.library.find.queryOptions({ input: { text } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const hits = text === '' ? [] : (found.data?.hits ?? []);
  return {
    hits: hits.filter(({ ref }) => readItemRef(ref).kind !== 'session').slice(0, MOST_ITEMS),
    isSearching: text !== query.trim() || found.isFetching,
  };
}

function useEntriesLike(query: string) {
  const [text] = useDebouncedValue(query.trim(), 100);
  const found = useQuery({
    ...queries.journal.list.queryOptions({ input: { text, limit: MOST_ENTRIES } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  return {
    hits: text === '' ? [] : (found.data?.entries ?? []),
    isSearching: text !== query.trim() || found.isFetching,
  };
}
