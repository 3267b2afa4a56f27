import { Button, Modal } from '@mantine/core';
import { statusWord } from '#shared/domain/journal/document/lifeWords.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntrySession, SessionState } from '../draft/entrySession.ts';
import { disputedFields, type EntryText, entryText } from '../draft/entryText.ts';
import { STORY_PARTS } from '../story/storyGuide.ts';
import classes from './ConflictDialog.module.css';

interface ConflictDialogProps {
  session: EntrySession;
  state: SessionState;
  theirs: Entry;
  onClose: () => void;
}

/** Both versions beside each other. Closing it changes nothing. */
export function ConflictDialog({ session, state, theirs, onClose }: ConflictDialogProps) {
  const mine = entryText(state.stored, state.unsaved);
  const other = entryText(theirs);
  const fields = disputedFields(state.unsaved, state.stored, theirs);
  const choose = (apply: () => void) => {
    apply();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size={880} title="Two versions of this entry">
      <p className={classes.intro}>
        You and another window changed the same {fields.map((field) => FIELD_WORDS[field]).join(' and ')}. Nothing is
        saved over the other until you choose.
      </p>
      <div className={classes.both}>
        <Version title="Yours, not saved yet" text={mine} fields={fields} />
        <Version
          title={`The other window’s, saved ${new Date(theirs.updatedAt).toTimeString().slice(0, 5)}`}
          text={other}
          fields={fields}
        />
      </div>
      <div className={classes.foot}>
        <Button variant="subtle" onClick={onClose}>
          Decide later
        </Button>
        <Button onClick={() => choose(() => session.takeTheirs())}>Take the other</Button>
        <Button onClick={() => choose(() => void session.keepMine())}>Keep mine</Button>
        <Button variant="filled" onClick={() => choose(() => void session.keepBoth())}>
          Keep both
        </Button>
      </div>
    </Modal>
  );
}

type Field = ReturnType<typeof disputedFields>[number];

const FIELD_WORDS: Record<Field, string> = {
  title: 'title',
  body: 'text',
  date: 'day',
  tags: 'tags',
  links: 'links',
  status: 'status',
  star: 'story',
  energy: 'energy',
  metrics: 'figures',
  supersedes: 'what it supersedes',
};

function Version({ title, text, fields }: { title: string; text: EntryText; fields: readonly Field[] }) {
  return (
    <section className={classes.version} aria-label={title}>
      <h3>{title}</h3>
      {fields.map((field) => (
        <pre key={field} className={classes.text}>
          {wordsOf(text, field)}
        </pre>
      ))}
    </section>
  );
}

function wordsOf(text: EntryText, field: Field): string {
  switch (field) {
    case 'tags':
      return text.tags.join(', ');
    case 'links':
      return `Day ${text.links.planDay ?? 'none'}, session ${text.links.sessionId ?? 'none'}`;
    case 'metrics':
      return text.metrics.join('\n');
    case 'supersedes':
      return text.supersedes ?? 'Supersedes nothing';
    case 'energy':
      return text.energy === null ? '' : `Energy ${text.energy} of 5`;
    case 'status':
      return text.status ? statusWord(text.status) : '';
    case 'star':
      return STORY_PARTS.map(({ name, title }) => `${title}\n${text.star?.[name] ?? ''}`).join('\n\n');
    default:
      return text[field];
  }
}
