import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { Keys } from '../Keys.tsx';
import classes from './CardDialog.module.css';
import { LONGEST_SIDE } from './cardDraft.ts';

interface Sides {
  front: string;
  back: string;
}

interface CardDialogProps {
  title: string;
  /** On the button that keeps it. */
  word: string;
  sides: Sides;
  /** Where the words come from, for a new card. */
  hint?: string | undefined;
  save: (sides: Sides) => Promise<void>;
  /** With what was written and not kept; null when there is nothing to lose. */
  onClose: (unsaved: Sides | null) => void;
}

/** Both sides of a card as Markdown. Closes once they are on disk. */
export function CardDialog({ title, word, sides, hint, save, onClose }: CardDialogProps) {
  const [front, setFront] = useState(sides.front);
  const [back, setBack] = useState(sides.back);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isWhole = front.trim() !== '' && back.trim() !== '';

  const keep = async () => {
    if (!isWhole || isSaving) return;
    setSaving(true);
    try {
      await trackSaving(() => save({ front, back }), failureMessage);
      onClose(null);
    } catch (error) {
      setProblem(failureMessage(error));
      setSaving(false);
    }
  };
  const close = () => onClose(front === sides.front && back === sides.back ? null : { front, back });

  return (
    <Modal opened onClose={close} title={title} size={560}>
      <div className={classes.sides}>
        <Side label="Front" value={front} onChange={setFront} onKeep={keep} isFirst={front === '' || back !== ''} />
        <Side label="Back" value={back} onChange={setBack} onKeep={keep} isFirst={front !== '' && back === ''} />
      </div>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={classes.foot}>
        <p>{hint ?? 'Markdown is shown as it reads.'}</p>
        <Button
          variant="filled"
          onClick={() => void keep()}
          disabled={!isWhole}
          rightSection={<Keys keys={['mod', 'Enter']} />}
        >
          {word}
        </Button>
      </div>
    </Modal>
  );
}

interface SideProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onKeep: () => Promise<void>;
  /** Where writing begins. */
  isFirst: boolean;
}

function Side({ label, value, onChange, onKeep, isFirst }: SideProps) {
  const [hadFocus] = useState(isFirst);
  return (
    <Textarea
      label={label}
      {...(hadFocus ? { 'data-autofocus': true } : {})}
      autosize
      minRows={2}
      maxRows={9}
      maxLength={LONGEST_SIDE}
      value={value}
      classNames={{ input: classes.side }}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void onKeep();
      }}
    />
  );
}
