import { type RefObject, useCallback, useMemo, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { findQuote } from '#shared/domain/journal/document/findQuote.ts';
import type { ReviewComment } from '#shared/model/entry.ts';
import type { EntrySession } from '../../draft/entrySession.ts';
import { entryText } from '../../draft/entryText.ts';
import type { ChangeDocument } from '../useChangeDocument.ts';

const LONGEST_QUOTE = 2000;

export interface Comments {
  isOpen: boolean;
  /** The words a comment is being written on; empty for the whole, null while none is begun. */
  quote: string | null;
  toggle: () => void;
  /** Begins one on the words that are selected, in the source or in the preview. */
  begin: () => void;
  giveUp: () => void;
  /** Answers false when it was refused. */
  write: (text: string) => Promise<boolean>;
  reword: (comment: ReviewComment, text: string) => Promise<boolean>;
  settle: (comment: ReviewComment, isSettled: boolean) => void;
  remove: (comment: ReviewComment) => void;
}

export function useComments(
  session: EntrySession,
  change: ChangeDocument,
  editor: RefObject<EditorHandle | null>,
): Comments {
  const [isOpen, setOpen] = useState(false);
  const [quote, setQuote] = useState<string | null>(null);

  const begin = useCallback(() => {
    const selected = selectedWords(editor.current, entryText(session.state.stored, session.state.unsaved).body);
    if (selected.length > LONGEST_QUOTE) {
      showToast({ message: 'That is too much to quote. Select fewer words, or none to comment on the whole.' });
      return;
    }
    setQuote(selected);
    setOpen(true);
  }, [editor, session]);

  return useMemo(
    () => ({
      isOpen,
      quote,
      begin,
      toggle: () => {
        setOpen(!isOpen);
        setQuote(null);
      },
      giveUp: () => setQuote(null),
      write: async (text) => {
        const entry = await change((version) => planner.journal.comment({ ...version, quote: quote ?? '', text }));
        if (entry) setQuote(null);
        return entry !== null;
      },
      reword: async ({ id: commentId }, text) =>
        (await change((version) => planner.journal.rewordComment({ ...version, commentId, text }))) !== null,
      settle: ({ id: commentId }, isSettled) =>
        void change((version) => planner.journal.settleComment({ ...version, commentId, isSettled })),
      remove: (comment) => {
        const restore = () => void change((version) => planner.journal.restoreComment({ ...version, comment }));
        void change((version) => planner.journal.removeComment({ ...version, commentId: comment.id })).then((entry) => {
          if (entry) showToast({ message: 'Comment deleted', action: { word: 'Undo', onClick: restore } });
        });
      },
    }),
    [isOpen, quote, begin, change],
  );
}

/** As they stand in the source where that has them; the preview shows them without marks. */
function selectedWords(editor: EditorHandle | null, body: string): string {
  const selection = window.getSelection();
  const inPreview = selection?.anchorNode?.parentElement?.closest('article') ? selection.toString().trim() : '';
  const words = inPreview === '' ? (editor?.selectedText().trim() ?? '') : inPreview;
  const found = findQuote(body, words);
  return found ? body.slice(found.from, found.to) : words;
}
