import { type Ref, type RefObject, useImperativeHandle, useRef } from 'react';
import { type EditorHandle, MarkdownEditor } from '#renderer/components/editor/MarkdownEditor.tsx';
import type { TextRange } from '#renderer/components/editor/textMarks.ts';

interface StoryEditorProps {
  label: string;
  prompt: string;
  value: string;
  isFirst: boolean;
  marks?: readonly TextRange[];
  /** Points at the field the tools work on: the one last written in. */
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
  onFocus?: () => void;
  onChange: (value: string) => void;
  ref?: Ref<EditorHandle>;
}

/** One field of a story. */
export function StoryEditor({ label, prompt, isFirst, editor, onFocus, ref, ...field }: StoryEditorProps) {
  const own = useRef<EditorHandle>(null);
  useImperativeHandle(ref, () => ({
    focus: (place) => own.current?.focus(place),
    format: (format) => own.current?.format(format),
    insertBlock: (text) => own.current?.insertBlock(text),
    selectedText: () => own.current?.selectedText() ?? '',
  }));
  return (
    <MarkdownEditor
      {...field}
      ref={(handle) => {
        own.current = handle;
        if (isFirst && handle) editor.current ??= handle;
      }}
      label={label}
      look="prose"
      hint={prompt}
      onFocus={() => {
        editor.current = own.current;
        onFocus?.();
      }}
    />
  );
}
