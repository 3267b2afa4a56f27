import { CircleAlert } from 'lucide-react';
import { type RefObject, useDeferredValue, useRef } from 'react';
import { type EditorHandle, MarkdownEditor } from '#renderer/components/editor/MarkdownEditor.tsx';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { StarParts } from '#shared/model/entry.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import classes from './StoryFields.module.css';
import { nextHint, partState, STORY_PARTS, type StoryPart } from './storyGuide.ts';

interface StoryFieldsProps {
  session: EntrySession;
  star: StarParts;
  body: string;
  /** Points at the field the tools work on: the one last written in. */
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
}

/** The four parts, each a field of its own whose letter lights when it is told; notes below. */
export function StoryFields({ session, star, body, editor, onLine }: StoryFieldsProps) {
  const calm = useDeferredValue(star);
  const hint = nextHint(calm);
  return (
    <div className={classes.page}>
      <section className={classes.story} aria-label="Story">
        {STORY_PARTS.map((part, index) => (
          <PartField
            key={part.name}
            part={part}
            isFirst={index === 0}
            value={star[part.name]}
            hint={hint?.part === part.name ? hint.hint : null}
            editor={editor}
            onLine={onLine}
            onChange={(value) => session.edit({ star: { ...starOf(session, star), [part.name]: value } })}
          />
        ))}
      </section>
      <section className={classes.notes} aria-label="Notes">
        <h2 className={classes.notesTitle}>Notes</h2>
        <Field
          label="Notes"
          prompt="Names, numbers and links to have at hand. They are not part of the story."
          value={body}
          isFirst={false}
          editor={editor}
          onLine={onLine}
          onChange={(changed) => session.edit({ body: changed })}
        />
      </section>
    </div>
  );
}

/** Two fields may change between two drawings: each edit builds on what the session has now. */
function starOf(session: EntrySession, drawn: StarParts): StarParts {
  const { stored, unsaved } = session.state;
  return unsaved.star ?? ('star' in stored ? stored.star : drawn);
}

interface FieldProps {
  label: string;
  prompt: string;
  value: string;
  isFirst: boolean;
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
  onChange: (value: string) => void;
}

function Field({ label, prompt, value, isFirst, editor, onLine, onChange }: FieldProps) {
  const own = useRef<EditorHandle>(null);
  return (
    <MarkdownEditor
      ref={(handle) => {
        own.current = handle;
        if (isFirst && handle) editor.current ??= handle;
      }}
      label={label}
      look="prose"
      hint={prompt}
      value={value}
      onChange={onChange}
      onLine={onLine}
      onFocus={() => {
        editor.current = own.current;
      }}
    />
  );
}

function PartField({
  part,
  hint,
  ...field
}: Omit<FieldProps, 'label' | 'prompt'> & { part: StoryPart; hint: string | null }) {
  const text = useDeferredValue(field.value);
  const words = wordCount(text);
  return (
    <div className={classes.part} data-state={partState(part.name, text)}>
      <div className={classes.letter} aria-hidden>
        {part.letter}
      </div>
      <div className={classes.writing}>
        <h2 className={classes.name}>
          {part.title}
          <span>{words === 1 ? '1 word' : `${words} words`}</span>
        </h2>
        <Field {...field} label={part.title} prompt={part.prompt} />
        {hint !== null && (
          <p className={classes.hint} role="status">
            <CircleAlert size={15} aria-hidden />
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
