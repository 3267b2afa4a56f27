import type { RefObject } from 'react';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import { StoryEditor } from './StoryEditor.tsx';
import classes from './StoryFields.module.css';

interface StoryNotesProps {
  value: string;
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
  onChange: (value: string) => void;
}

export function StoryNotes(props: StoryNotesProps) {
  return (
    <section className={classes.notes} aria-label="Notes">
      <h2 className={classes.notesTitle}>Notes</h2>
      <StoryEditor
        {...props}
        label="Notes"
        prompt="Names and links to have at hand. They are not part of the story."
        isFirst={false}
      />
    </section>
  );
}
