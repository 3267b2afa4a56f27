import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, type RefObject, useCallback, useDeferredValue, useMemo } from 'react';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import { ALTERNATIVES_TABLE } from '#shared/domain/journal/document/alternativesTable.ts';
import { type FoundQuote, findQuote } from '#shared/domain/journal/document/findQuote.ts';
import { sectionToWrite } from '#shared/domain/journal/document/requiredSections.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import { entryText } from '../draft/entryText.ts';
import { CommentsPanel } from './comments/CommentsPanel.tsx';
import { useComments } from './comments/useComments.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { DocumentTools } from './DocumentTools.tsx';
import { isDocument } from './isDocument.ts';
import { placeInEditor, placeOfLine } from './placeInEditor.ts';
import { useChangeDocument } from './useChangeDocument.ts';
import { useReaders } from './useReaders.tsx';

interface Desk {
  session: EntrySession;
  stored: Entry;
  body: string;
  editor: RefObject<EditorHandle | null>;
  isSourceShown: boolean;
  /** Shows the source where it was hidden. */
  showSource: () => void;
}

interface DocumentDesk {
  /** Edits the head; asks first where that is kind. */
  edit: (change: EntryEdit) => void;
  /** Puts the cursor at the start of a line of the source, from 1. */
  goToLine: (line: number) => void;
  /** The words open comments are about, and where they stand in the source. */
  quotes: readonly string[];
  marks: readonly FoundQuote[];
  head: ReactNode;
  tools: ReactNode;
  panel: ReactNode;
  question: ReactNode;
}

const NO_QUOTES: readonly string[] = [];
const NO_MARKS: readonly FoundQuote[] = [];

/** What an RFC or a decision has around its text; for other kinds there is nothing to show. */
export function useDocumentDesk({ session, stored, body, editor, isSourceShown, showSource }: Desk): DocumentDesk {
  const change = useChangeDocument(session);
  const comments = useComments(session, change, editor);
  const goTo = useCallback(
    (place: number) => {
      showSource();
      // The source must be on the page, with what was just put into it.
      requestAnimationFrame(() => editor.current?.focus(place));
    },
    [editor, showSource],
  );
  const bodyNow = useCallback(() => entryText(session.state.stored, session.state.unsaved).body, [session]);
  const goToLine = useCallback((line: number) => goTo(placeOfLine(bodyNow(), line)), [goTo, bodyNow]);
  const writeSection = useCallback(
    (name: string) => {
      const { kind } = session.state.stored;
      if (kind !== 'rfc' && kind !== 'decision') return;
      const before = bodyNow();
      const after = sectionToWrite(kind, before, name);
      if (after.body !== before) session.edit({ body: after.body });
      goTo(placeInEditor(after.body, after.place));
    },
    [session, bodyNow, goTo],
  );
  const { edit, question } = useReaders(session, writeSection);
  const isOne = isDocument(stored);
  useHotkeys(isOne ? [['mod+alt+M', comments.begin]] : [], [], true);

  const list = isOne ? stored.comments : null;
  const quotes = useMemo(
    () => list?.filter(({ quote, settledAt }) => quote !== '' && settledAt === null).map(({ quote }) => quote),
    [list],
  );
  // Only what is asked for is worked out again after each key.
  const calm = useDeferredValue(quotes && quotes.length > 0 ? body : '');
  const marks = useMemo(() => (quotes && quotes.length > 0 ? marksOf(calm, quotes) : NO_MARKS), [calm, quotes]);
  const openComments = list?.filter(({ settledAt }) => settledAt === null).length ?? 0;
  const tools = useMemo(
    () =>
      isOne && (
        <DocumentTools
          canInsert={isSourceShown}
          openComments={openComments}
          isPanelOpen={comments.isOpen}
          onTable={() => editor.current?.insertBlock(ALTERNATIVES_TABLE)}
          onComment={comments.begin}
          onPanel={comments.toggle}
        />
      ),
    [isOne, isSourceShown, openComments, comments, editor],
  );
  if (!isOne) return { edit, goToLine, quotes: NO_QUOTES, marks, head: null, tools: null, panel: null, question: null };
  return {
    edit,
    goToLine,
    quotes: quotes ?? NO_QUOTES,
    marks,
    tools,
    question,
    head: <DocumentHead entry={stored} body={body} change={change} onSection={writeSection} />,
    panel: comments.isOpen && (
      <CommentsPanel
        entry={stored}
        body={body}
        comments={comments}
        onPlace={(place) => goTo(placeInEditor(bodyNow(), place))}
      />
    ),
  };
}

function marksOf(body: string, quotes: readonly string[]): FoundQuote[] {
  const text = body.replaceAll('\r\n', '\n');
  return quotes.flatMap((quote) => findQuote(text, quote.replaceAll('\r\n', '\n')) ?? []);
}
