import { memo, type ReactNode, type RefObject, useCallback } from 'react';
import type { Format } from '#renderer/components/editor/formatText.ts';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import type { EntrySession } from '../draft/entrySession.ts';
import { InsertDrawing } from './InsertDrawing.tsx';
import { SayAloud } from './SayAloud.tsx';
import { ToolBar } from './ToolBar.tsx';
import type { EditorView } from './useEditorView.ts';

interface EntryToolsProps {
  session: EntrySession;
  editor: RefObject<EditorHandle | null>;
  view: EditorView;
  canShowBoth: boolean;
  onView: (view: EditorView) => void;
  /** Tools of the entry's kind. */
  children: ReactNode;
}

/** What one does to the text. They read it when they are used: while one types, none is drawn again. */
export const EntryTools = memo(function EntryTools(props: EntryToolsProps) {
  const { session, editor, view, canShowBoth, onView, children } = props;
  const insert = useCallback(
    (block: string) => {
      editor.current?.insertBlock(block);
      return session.flush();
    },
    [session, editor],
  );
  const format = useCallback((chosen: Format) => editor.current?.format(chosen), [editor]);
  return (
    <ToolBar view={view} canShowBoth={canShowBoth} onView={onView} onFormat={format}>
      {children}
      <InsertDrawing session={session} isOff={view === 'read'} onInsert={insert} />
      <SayAloud session={session} />
    </ToolBar>
  );
});
