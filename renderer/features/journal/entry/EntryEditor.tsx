import { useHotkeys } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import { cameToWrite } from '#renderer/components/entries/cameToWrite.ts';
import { EntryBacklinks } from '#renderer/components/links/EntryBacklinks.tsx';
import { GoToLine } from '#renderer/components/markdown/GoToLine.ts';
import { hasFacts } from '#shared/domain/journal/factsBlock.ts';
import { firstPlaceToWrite } from '#shared/domain/journal/placesToWrite.ts';
import type { Entry } from '#shared/model/entry.ts';
import { useDocumentDesk } from '../document/useDocumentDesk.tsx';
import { entryText } from '../draft/entryText.ts';
import { useEntrySession, useSessionState } from '../draft/useEntrySession.ts';
import { useSettledTitle } from '../draft/useSettledTitle.ts';
import { StoryFields } from '../story/StoryFields.tsx';
import classes from './EntryEditor.module.css';
import { EntryHeader } from './EntryHeader.tsx';
import { EntryTools } from './EntryTools.tsx';
import type { EntryPaneProps } from './entryPaneProps.ts';
import { isLeaving } from './isLeaving.ts';
import { Preview } from './Preview.tsx';
import { StatusLine } from './StatusLine.tsx';
import { UnsavedNotice } from './UnsavedNotice.tsx';
import { useEditorView } from './useEditorView.ts';
import { useRefill } from './useRefill.ts';
import { WritingArea } from './WritingArea.tsx';
import { WritingTime } from './WritingTime.tsx';

type EntryEditorProps = Omit<EntryPaneProps, 'entryId' | 'onRestore' | 'onLost'> & { entry: Entry };

/** The page of one entry: its head, its tools, its text and how it is saved. */
export function EntryEditor({ entry, isRoomy, writeTurnOf, toList, onDone, onRemove }: EntryEditorProps) {
  const session = useEntrySession(entry);
  const state = useSessionState(session);
  const text = entryText(state.stored, state.unsaved);
  const { id, kind, title: name, date, tags, links, status, energy, star } = text;
  const canShowBoth = star === null && isRoomy;
  const [view, setView] = useEditorView(canShowBoth);
  const [line, setLine] = useState(1);
  const editor = useRef<EditorHandle>(null);
  const title = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const [came] = useState(cameToWrite);
  const refill = useRefill(session);
  const desk = useDocumentDesk({
    session,
    stored: state.stored,
    body: text.body,
    editor,
    isSourceShown: view !== 'read',
    showSource: useCallback(() => {
      if (view === 'read') setView(canShowBoth ? 'both' : 'write');
    }, [view, canShowBoth, setView]),
  });
  const write = useCallback(() => editor.current?.focus(), []);
  const remove = useCallback(
    () => void session.flush().then(() => onRemove(session.state.stored)),
    [session, onRemove],
  );

  const finish = async () => {
    await session.flush();
    if (!session.isClean) return;
    if (came) navigate(came.from);
    else if (entry.kind === 'reflection') navigate('/');
    else onDone();
  };
  const settle = useSettledTitle(session);
  const leave = useCallback(
    async (to: string) => {
      await session.flush();
      navigate(to);
    },
    [session],
  );
  const present = useCallback(() => void leave(`/present/${entry.id}`), [leave, entry.id]);
  const showHistory = useCallback(() => void leave(`/journal/${entry.id}/history`), [leave, entry.id]);
  useHotkeys(
    [
      ['mod+Enter', () => void finish()],
      ['mod+shift+H', showHistory],
      ['mod+shift+E', () => focusEnergy(section.current)],
    ],
    [],
    true,
  );
  const backlinks = useMemo(() => <EntryBacklinks id={entry.id} />, [entry.id]);
  const aside = useMemo(() => (came?.isTimed ? <WritingTime sinceMs={came.atMs} /> : null), [came]);

  const writeTurn = writeTurnOf(entry);
  useEffect(() => {
    if (writeTurn === null) return;
    const { title: stored, body } = entryText(session.state.stored, session.state.unsaved);
    if (hasFacts(body)) editor.current?.focus(firstPlaceToWrite(body));
    else if (stored === '') title.current?.focus();
    else editor.current?.focus();
  }, [writeTurn, session]);

  return (
    <section
      ref={section}
      className={classes.entry}
      aria-label="Entry"
      onBlur={() => void session.flush()}
      onKeyDown={(event) => {
        if (came && isLeaving(event)) void leave(came.from);
      }}
    >
      <EntryHeader
        session={session}
        id={id}
        kind={kind}
        title={name}
        date={date}
        tags={tags}
        links={links}
        status={status}
        energy={energy}
        number={state.stored.kind === 'rfc' || state.stored.kind === 'decision' ? state.stored.number : null}
        titleField={title}
        toList={toList}
        aside={aside}
        onRefill={hasFacts(text.body) ? refill : null}
        onEdit={desk.edit}
        onTitleDone={write}
        onTitleLeft={settle}
        onPresent={present}
        onHistory={showHistory}
        onRemove={remove}
      />
      {desk.head}
      <UnsavedNotice session={session} state={state} />
      <EntryTools session={session} editor={editor} view={view} canShowBoth={canShowBoth} onView={setView}>
        {desk.tools}
      </EntryTools>
      {star === null ? (
        <GoToLine value={desk.goToLine}>
          <div className={classes.desk}>
            <WritingArea
              session={session}
              text={text}
              view={view}
              editor={editor}
              onLine={setLine}
              quotes={desk.quotes}
              marks={desk.marks}
            />
            {desk.panel}
          </div>
        </GoToLine>
      ) : view === 'read' ? (
        <Preview text={text} session={session} isCalm={false} />
      ) : (
        <StoryFields
          session={session}
          text={text}
          star={star}
          editor={editor}
          onLine={setLine}
          onTell={() => void leave(`/stories/${entry.id}/tell`)}
        />
      )}
      {desk.question}
      {backlinks}
      <StatusLine text={text} state={state} line={line} onFinish={() => void finish()} />
    </section>
  );
}

/** On the step that is chosen, else on the first. */
function focusEnergy(entry: HTMLElement | null): void {
  const steps = [...(entry?.querySelectorAll<HTMLInputElement>('header input[type="radio"]') ?? [])];
  (steps.find(({ checked }) => checked) ?? steps[0])?.focus();
}
