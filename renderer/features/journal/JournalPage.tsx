import '@mantine/dates/styles.layer.css';
import { Button, Drawer, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { PanelLeft } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { cameToWrite } from '#renderer/components/entries/cameToWrite.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import classes from './JournalPage.module.css';
import { EntrySide } from './list/EntrySide.tsx';
import { EVERYTHING } from './list/entryFilter.ts';
import { NothingWritten } from './list/NothingWritten.tsx';
import { useEntryList } from './list/useEntryList.ts';
import { useEntryActions } from './useEntryActions.ts';

const loadPane = () => import('./entry/EntryPane.tsx');
const EntryPane = lazy(async () => ({ default: (await loadPane()).EntryPane }));

/** Which entry was opened here, and the turn at which one goes on writing in it; null to look at it first. */
interface Opened {
  id: EntryId;
  writeTurn: number | null;
}

/** Entries left, the open one right. Where there is no room for both, the list slides over the entry. */
export function JournalPage({ entryId }: { entryId: string | null }) {
  const isNarrow = useMediaQuery('(max-width: 1000px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const isRoomy = useMediaQuery('(min-width: 1180px)', undefined, { getInitialValueInEffect: false }) ?? true;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isListOut, setListOut] = useState(false);
  const list = useRef<{ focus: () => void }>(null);
  const newest = useEntryList(EVERYTHING);
  const open = (id: EntryId, isToWrite: boolean) => {
    setOpened((before) => ({ id, writeTurn: isToWrite ? (before?.writeTurn ?? 0) + 1 : null }));
    setListOut(false);
    navigate(`/journal/${id}`);
  };
  const actions = useEntryActions(open);
  const newestId = newest.entries[0]?.id ?? null;
  useEffect(() => {
    if (entryId !== null || newestId === null || isNarrow) return;
    setOpened({ id: newestId, writeTurn: null });
    navigate(`/journal/${newestId}`, { replace: true });
  }, [entryId, newestId, isNarrow]);
  useEffect(() => void loadPane(), []);

  const side = (
    <EntrySide
      openId={entryId}
      onOpen={(id, how) => open(id, how === 'keyboard')}
      onNew={actions.create}
      onSummon={() => setListOut(true)}
      list={list}
    />
  );
  const writeTurnOf = (entry: Entry) =>
    opened?.id === entry.id ? opened.writeTurn : isUntouched(entry) || cameToWrite() !== null ? 0 : null;
  const backToList = () => {
    if (isNarrow) setListOut(true);
    else list.current?.focus();
  };

  return (
    <div className={classes.journal} data-narrow={isNarrow || undefined}>
      {isNarrow && entryId !== null ? (
        <>
          <VisuallyHidden component="h1">Journal</VisuallyHidden>
          <Drawer
            opened={isListOut}
            onClose={() => setListOut(false)}
            keepMounted
            size={320}
            title="Entries"
            classNames={{
              content: classes.sheet ?? '',
              body: classes.sheetBody ?? '',
              header: classes.sheetHead ?? '',
            }}
          >
            {side}
          </Drawer>
        </>
      ) : (
        <div className={classes.side}>{side}</div>
      )}
      {entryId !== null && (
        <div className={classes.entry}>
          <Suspense>
            <EntryPane
              entryId={entryId}
              isRoomy={isRoomy}
              writeTurnOf={writeTurnOf}
              toList={isNarrow ? <ToList onClick={() => setListOut(true)} /> : null}
              onDone={backToList}
              onLost={() => navigate('/journal')}
              onRemove={actions.remove}
              onRestore={actions.restore}
            />
          </Suspense>
        </div>
      )}
      {entryId === null && !isNarrow && newest.isKnown && newestId === null && (
        <div className={classes.entry}>
          <NothingWritten onNew={actions.create} />
        </div>
      )}
    </div>
  );
}

/** An entry that another screen has just begun: one came here to write it. */
function isUntouched({ revision }: Entry): boolean {
  return revision === 1;
}

function ToList({ onClick }: { onClick: () => void }) {
  return (
    <Button size="xs" leftSection={<PanelLeft size={14} aria-hidden />} onClick={onClick}>
      Entries
    </Button>
  );
}
