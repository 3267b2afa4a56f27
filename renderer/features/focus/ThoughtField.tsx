import { useWindowEvent } from '@mantine/hooks';
import { Check, Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useCaptureRequests } from '#renderer/api/useCaptureRequests.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { titleOfThought } from '#shared/domain/journal/titleOfThought.ts';
import type { RunSession } from '#shared/domain/run/findSession.ts';
import { isTyping, isUnderDialog } from './keyPlace.ts';
import classes from './ThoughtField.module.css';

/** What was typed and not kept, by session: leaving the screen for a moment loses nothing. */
const drafts = new Map<string, string>();

/** Keeps a thought as a note of today that belongs to the session, without leaving it. */
export function ThoughtField({ session: { session, day } }: { session: RunSession }) {
  const { date } = useNow();
  const field = useRef<HTMLInputElement>(null);
  const [thought, setTyped] = useState(drafts.get(session.id) ?? '');
  const setThought = (text: string) => {
    drafts.set(session.id, text);
    setTyped(text);
  };
  const [kept, setKept] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  useCaptureRequests(useCallback(() => field.current?.focus(), []));
  useWindowEvent('keydown', (event) => {
    if (event.key.toLowerCase() !== 'n' || event.altKey || isTyping(event) || isUnderDialog()) return;
    event.preventDefault();
    field.current?.focus();
  });

  const keep = async () => {
    const text = thought.trim();
    if (text === '' || isSaving) return;
    setSaving(true);
    try {
      const links = { planDay: day?.number ?? null, sessionId: session.id, items: [] };
      await trackSaving(
        () =>
          planner.journal.create({ kind: 'note', date, edit: { title: titleOfThought(text), body: thought, links } }),
        failureMessage,
      );
      setKept((count) => count + 1);
      setThought('');
      setProblem(null);
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      className={classes.field}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Plus size={16} aria-hidden />
      <input
        ref={field}
        value={thought}
        aria-label="Capture a thought"
        placeholder="Capture a thought and stay here"
        autoComplete="off"
        onChange={(event) => setThought(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          field.current?.blur();
        }}
      />
      <span className={classes.kept} role="status">
        {problem ??
          (kept > 0 && (
            <>
              <Check size={14} aria-hidden />
              {kept} kept in the journal
            </>
          ))}
      </span>
      <Keys keys={thought === '' ? ['N'] : ['Enter']} />
    </form>
  );
}
