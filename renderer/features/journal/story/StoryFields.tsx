import { type RefObject, useDeferredValue, useState } from 'react';
import type { EditorHandle } from '#renderer/components/editor/MarkdownEditor.tsx';
import { spokenParts } from '#shared/domain/journal/story/spokenSeconds.ts';
import type { PartName } from '#shared/domain/journal/story/storyPlan.ts';
import type { StarParts } from '#shared/model/entry.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import type { EntryText } from '../draft/entryText.ts';
import { PartField } from './PartField.tsx';
import { PartGuide } from './PartGuide.tsx';
import { StoryAside } from './StoryAside.tsx';
import classes from './StoryFields.module.css';
import { StoryLength } from './StoryLength.tsx';
import { StoryNotes } from './StoryNotes.tsx';
import { nextHint, STORY_PARTS } from './storyGuide.ts';

interface StoryFieldsProps {
  session: EntrySession;
  text: EntryText;
  star: StarParts;
  /** Points at the field the tools work on: the one last written in. */
  editor: RefObject<EditorHandle | null>;
  onLine: (line: number) => void;
  onTell: () => void;
}

/** The four parts, each a field of its own whose letter lights when it is told; then what the story proves and serves. */
export function StoryFields({ session, text, star, editor, onLine, onTell }: StoryFieldsProps) {
  const [at, setAt] = useState<PartName>('situation');
  const calm = useDeferredValue(star);
  const seconds = spokenParts(calm);
  const hint = nextHint(calm, text.metrics);
  return (
    <>
      <div className={classes.page}>
        <StoryLength seconds={seconds} onTell={onTell} />
        <section className={classes.story} aria-label="Story">
          {STORY_PARTS.map((part, index) => (
            <PartField
              key={part.name}
              part={part}
              isFirst={index === 0}
              value={star[part.name]}
              seconds={seconds[part.name]}
              hint={hint?.part === part.name ? hint.hint : null}
              editor={editor}
              onLine={onLine}
              onFocus={() => setAt(part.name)}
              onChange={(value) => session.edit({ star: { ...starOf(session, star), [part.name]: value } })}
            />
          ))}
        </section>
        <StoryAside session={session} text={text} />
        <StoryNotes
          value={text.body}
          editor={editor}
          onLine={onLine}
          onChange={(changed) => session.edit({ body: changed })}
        />
      </div>
      <PartGuide name={at} />
    </>
  );
}

/** Two fields may change between two drawings: each edit builds on what the session has now. */
function starOf(session: EntrySession, drawn: StarParts): StarParts {
  const { stored, unsaved } = session.state;
  return unsaved.star ?? ('star' in stored ? stored.star : drawn);
}
