import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { editorExtensions } from './editorExtensions.ts';
import { FORMAT_COMMANDS, type Format } from './formatText.ts';
import { insertBlock } from './insertBlock.ts';
import { closeText, type OpenedText, openText } from './lineEndings.ts';
import { smallestChange } from './smallestChange.ts';
import { setTextMarks, type TextRange, textMarks } from './textMarks.ts';

export interface EditorHandle {
  /** At a place in the text (in characters from its start), else where the cursor was. */
  focus(place?: number): void;
  format(format: Format): void;
  /** Puts lines of their own where the cursor is, in the place of what is selected, with blank lines around. */
  insertBlock(text: string): void;
  selectedText(): string;
}

interface MarkdownEditorProps {
  label: string;
  look: 'source' | 'prose';
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** The line the cursor is in, from 1. */
  onLine?: (line: number) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  /** Underlined, because something is asked about them. */
  marks?: readonly TextRange[];
  className?: string | undefined;
  ref?: Ref<EditorHandle>;
}

/**
 * A Markdown editor that keeps every byte. It owns its text while it is typed in; a `value` that came from elsewhere
 * (a ticked task, another window) arrives as one more step that can be undone.
 */
export function MarkdownEditor({ label, look, hint, value, marks, className, ref, ...events }: MarkdownEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  /** The text as it was last told or heard, and its line break. */
  const known = useRef<{ value: string; lineBreak: OpenedText['lineBreak'] }>({ value, lineBreak: '\n' });
  const listeners = useRef(events);
  useEffect(() => {
    listeners.current = events;
  });

  useEffect(() => {
    if (!parent.current) return;
    const opened = openText(known.current.value);
    known.current.lineBreak = opened.lineBreak;
    const follow = EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.some((step) => step.annotation(Transaction.remote))) {
        const text = closeText({ doc: update.state.doc, lineBreak: known.current.lineBreak });
        known.current.value = text;
        listeners.current.onChange(text);
      }
      if (update.docChanged || update.selectionSet) listeners.current.onLine?.(lineOf(update.state));
      if (update.focusChanged) {
        if (update.view.hasFocus) listeners.current.onFocus?.();
        else listeners.current.onBlur?.();
      }
    });
    const created = new EditorView({
      parent: parent.current,
      state: EditorState.create({
        doc: opened.doc,
        extensions: [editorExtensions({ look, label, hint }), textMarks, follow],
      }),
    });
    view.current = created;
    return () => {
      created.destroy();
      view.current = null;
    };
  }, [look, label, hint]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || value === known.current.value) return;
    const opened = openText(value);
    known.current = { value, lineBreak: opened.lineBreak };
    const changes = smallestChange(editor.state.doc, opened.doc);
    if (changes) editor.dispatch({ changes, annotations: Transaction.remote.of(true) });
  }, [value]);

  useEffect(() => {
    if (marks) view.current?.dispatch({ effects: setTextMarks.of(marks) });
  }, [marks]);

  useImperativeHandle(
    ref,
    () => ({
      focus: (place) => {
        const editor = view.current;
        if (!editor) return;
        if (place !== undefined) {
          const anchor = Math.min(place, editor.state.doc.length);
          editor.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { yMargin: 80 }) });
        }
        editor.focus();
      },
      format: (format) => {
        if (!view.current) return;
        FORMAT_COMMANDS[format](view.current);
        view.current.focus();
      },
      insertBlock: (text) => {
        if (!view.current) return;
        insertBlock(text)(view.current);
        view.current.focus();
      },
      selectedText: () => {
        const state = view.current?.state;
        return state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : '';
      },
    }),
    [],
  );

  return <div ref={parent} className={className} />;
}

function lineOf(state: EditorState): number {
  return state.doc.lineAt(state.selection.main.head).number;
}
