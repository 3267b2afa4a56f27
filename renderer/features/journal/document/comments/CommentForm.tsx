import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import classes from './Comments.module.css';

interface CommentFormProps {
  quote: string;
  text?: string;
  /** What the button says. */
  word: string;
  onSave: (text: string) => Promise<boolean>;
  onGiveUp: () => void;
}

export function CommentForm({ quote, text: before = '', word, onSave, onGiveUp }: CommentFormProps) {
  const [text, setText] = useState(before);
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    if (text.trim() === '' || isSaving) return;
    setSaving(true);
    const isSaved = await onSave(text);
    if (!isSaved) setSaving(false);
  };
  return (
    <form
      className={classes.comment}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {quote !== '' && <div className={classes.quote}>{quote}</div>}
      <Textarea
        aria-label={quote === '' ? 'Comment on the whole' : 'Comment on these words'}
        placeholder={quote === '' ? 'What do you see in it now?' : 'What do you see now?'}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        data-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onGiveUp();
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            event.stopPropagation();
            void save();
          }
        }}
      />
      <div className={classes.formFoot}>
        <Button size="xs" variant="subtle" onClick={onGiveUp}>
          Cancel
        </Button>
        <Button size="xs" variant="filled" type="submit" disabled={text.trim() === '' || isSaving}>
          {word}
        </Button>
      </div>
    </form>
  );
}
