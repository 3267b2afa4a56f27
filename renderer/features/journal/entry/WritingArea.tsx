import type { RefObject } from 'react';
import { type EditorHandle, MarkdownEditor } from '#renderer/components/editor/MarkdownEditor.tsx';
import type { TextRange } from '#renderer/components/editor/textMarks.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import type { EntryText } from '../draft/entryText.ts';
import classes from './EntryEditor.module.css';
import { Preview } from './Preview.tsx';
import type { EditorView } from './useEditorView.ts';
import { usePurposeOf } from './usePurposeOf.ts';

interface WritingAreaProps {
  session: EntrySession;
  text: EntryText;
  view: EditorView;
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
  /** Words that comments are about. */
  quotes: readonly string[];
  /** The same, as places of the source. */
  marks: readonly TextRange[];
}

/** Source left, preview right. While one reads, the editor stays behind, so that its undo steps do. */
export function WritingArea({ session, text, view, editor, onLine, quotes, marks }: WritingAreaProps) {
  const purpose = usePurposeOf(text.kind);
  return (
    <div className={classes.columns} data-view={view}>
      <MarkdownEditor
        ref={editor}
        label="Text"
        look="source"
        hint={purpose}
        value={text.body}
        onChange={(body) => session.edit({ body })}
        onLine={onLine}
        marks={marks}
        className={classes.source}
      />
      {view !== 'write' && <Preview text={text} session={session} isCalm={view === 'both'} quotes={quotes} />}
    </div>
  );
}
