import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useDeferredValue } from 'react';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { scrollable } from '#renderer/components/markdown/scrollable.ts';
import { tickTask } from '#renderer/components/markdown/tickTask.ts';
import type { EntrySession } from '../draft/entrySession.ts';
import { type EntryText, entryText } from '../draft/entryText.ts';
import { STORY_PARTS } from '../star/storyGuide.ts';
import classes from './EntryEditor.module.css';

/** Typing goes first: the preview waits for a pause, and then for a free moment. */
const PAUSE_MS = 150;

interface PreviewProps {
  text: EntryText;
  session: EntrySession;
  /** Waits for pauses: while somebody types beside it. */
  isCalm: boolean;
}

export function Preview({ text, session, isCalm }: PreviewProps) {
  const [paused] = useDebouncedValue(text.body, PAUSE_MS);
  const body = useDeferredValue(isCalm ? paused : text.body);
  const onTick = useCallback(
    (itemStart: number) => {
      const current = entryText(session.state.stored, session.state.unsaved).body;
      const ticked = tickTask(current, itemStart);
      if (ticked !== null) session.edit({ body: ticked });
    },
    [session],
  );
  const told = STORY_PARTS.filter(({ name }) => (text.star?.[name] ?? '').trim() !== '');
  return (
    <article className={classes.preview} aria-label="Preview" {...scrollable}>
      {text.star &&
        told.map(({ name, title }) => (
          <section key={name} className={classes.toldPart}>
            <h2>{title}</h2>
            <MarkdownView source={text.star?.[name] ?? ''} />
          </section>
        ))}
      {body.trim() === '' && told.length === 0 ? (
        <p className={classes.nothing}>Nothing written yet</p>
      ) : (
        <MarkdownView source={body} onTick={onTick} />
      )}
    </article>
  );
}
