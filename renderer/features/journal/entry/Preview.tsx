import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useDeferredValue, useRef, useState } from 'react';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import { tickTask } from '#renderer/components/markdown/tickTask.ts';
import { useMarkedQuotes } from '../document/comments/useMarkedQuotes.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import { type EntryText, entryText } from '../draft/entryText.ts';
import { StoryProof } from '../story/StoryProof.tsx';
import { STORY_PARTS } from '../story/storyGuide.ts';
import classes from './EntryEditor.module.css';

/** Typing goes first: the preview waits for a pause, and then for a free moment. */
const PAUSE_MS = 150;

interface PreviewProps {
  text: EntryText;
  session: EntrySession;
  /** Waits for pauses: while somebody types beside it. */
  isCalm: boolean;
  /** Words that comments are about: marked where they stand. */
  quotes?: readonly string[];
}

const NO_QUOTES: readonly string[] = [];

export function Preview({ text, session, isCalm, quotes = NO_QUOTES }: PreviewProps) {
  const [paused] = useDebouncedValue(text.body, PAUSE_MS);
  const deferred = useDeferredValue(isCalm ? paused : text.body);
  const [ticked, setTicked] = useState<string | null>(null);
  // A tick was made here and must not wait: the box would jump back until then.
  const body = ticked === text.body ? ticked : deferred;
  const onTick = useCallback(
    (itemStart: number) => {
      const after = tickTask(entryText(session.state.stored, session.state.unsaved).body, itemStart);
      if (after === null) return;
      setTicked(after);
      session.edit({ body: after });
    },
    [session],
  );
  const told = STORY_PARTS.filter(({ name }) => (text.star?.[name] ?? '').trim() !== '');
  const article = useRef<HTMLElement>(null);
  useMarkedQuotes(article, quotes);
  return (
    <article ref={article} className={classes.preview} aria-label="Preview" {...scrollable}>
      {text.star &&
        told.map(({ name, title }) => (
          <section key={name} className={classes.toldPart}>
            <h2>{title}</h2>
            <MarkdownView source={text.star?.[name] ?? ''} />
          </section>
        ))}
      {text.star && <StoryProof text={text} />}
      {body.trim() === '' && told.length === 0 ? (
        <p className={classes.nothing}>Nothing written yet</p>
      ) : (
        <MarkdownView source={body} onTick={onTick} />
      )}
    </article>
  );
}
