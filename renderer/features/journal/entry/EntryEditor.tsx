import { useHotkeys } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Format } from '#renderer/components/editor/formatText.ts';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import { entryText } from '../draft/entryText.ts';
import { useEntrySession, useSessionState } from '../draft/useEntrySession.ts';
import { StoryFields } from '../star/StoryFields.tsx';
import classes from './EntryEditor.module.css';
import { EntryHeader } from './EntryHeader.tsx';
import type { EntryPaneProps } from './entryPaneProps.ts';
import { Preview } from './Preview.tsx';
import { StatusLine } from './StatusLine.tsx';
import { ToolBar } from './ToolBar.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';
import { useEditorView } from './useEditorView.ts';
import { WritingArea } from './WritingArea.tsx';

type EntryEditorProps = Omit<EntryPaneProps, 'entryId' | 'onRestore' | 'onLost'> & { entry: Entry };

/** The page of one entry: its head, its tools, its text and how it is saved. */
export function EntryEditor({ entry, isRoomy, writeTurnOf, toList, onDone, onRemove }: EntryEditorProps) {
  const session = useEntrySession(entry);
  const state = useSessionState(session);
  const text = entryText(state.stored, state.unsaved);
  const { body: _, star, ...head } = text;
  const canShowBoth = star === null && isRoomy;
  const [view, setView] = useEditorView(canShowBoth);
  const [line, setLine] = useState(1);
  const editor = useRef<EditorHandle>(null);
  const title = useRef<HTMLInputElement>(null);
  const edit = useCallback((change: EntryEdit) => session.edit(change), [session]);
  const write = useCallback(() => editor.current?.focus(), []);
  const format = useCallback((chosen: Format) => editor.current?.format(chosen), []);
  const remove = useCallback(
    () => void session.flush().then(() => onRemove(session.state.stored)),
    [session, onRemove],
  );

  const finish = async () => {
    await session.flush();
    if (!session.isClean) return;
    if (entry.kind === 'reflection') navigate('/');
    else onDone();
  };
  useHotkeys([['mod+Enter', () => void finish()]], [], true);

  const writeTurn = writeTurnOf(entry);
  useEffect(() => {
    if (writeTurn === null) return;
    if (session.state.stored.title === '') title.current?.focus();
    else editor.current?.focus();
  }, [writeTurn, session]);

  return (
    <section className={classes.entry} aria-label="Entry" onBlur={() => void session.flush()}>
      <EntryHeader {...head} titleField={title} toList={toList} onEdit={edit} onTitleDone={write} onRemove={remove} />
      <UnsavedNotice session={session} state={state} />
      <ToolBar view={view} canShowBoth={canShowBoth} onView={setView} onFormat={format} />
      {star === null ? (
        <WritingArea session={session} text={text} view={view} editor={editor} onLine={setLine} />
      ) : view === 'read' ? (
        <Preview text={text} session={session} isCalm={false} />
      ) : (
        <StoryFields session={session} star={star} body={text.body} editor={editor} onLine={setLine} />
      )}
      <StatusLine text={text} state={state} line={line} onFinish={() => void finish()} />
    </section>
  );
}
