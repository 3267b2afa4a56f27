import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { titleOfThought } from '#shared/domain/journal/titleOfThought.ts';
import classes from './CaptureDialog.module.css';

interface CaptureDialogProps {
  thought: string;
  onThought: (thought: string) => void;
  onClose: () => void;
  onOpenEntry: (id: string) => void;
}

/** A thought kept without leaving the screen: it becomes a note of today, tied to the session under way. */
export function CaptureDialog({ thought, onThought, onClose, onOpenEntry }: CaptureDialogProps) {
  const { date } = useNow();
  const run = useRun();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const keep = async () => {
    if (thought.trim() === '' || isSaving) return;
    setSaving(true);
    try {
      const links = { planDay: null, sessionId: run?.started?.sessionId ?? null, items: [] };
      const edit = { title: titleOfThought(thought), body: thought, links };
      const entry = await trackSaving(() => planner.journal.create({ kind: 'note', date, edit }), failureMessage);
      showToast({ message: 'Kept in the journal', action: { word: 'Open', onClick: () => onOpenEntry(entry.id) } });
      onClose();
    } catch (error) {
      setProblem(failureMessage(error));
      setSaving(false);
    }
  };

  return (
    <Modal opened onClose={onClose} title="Capture a thought" size={480}>
      <Textarea
        aria-label="Thought"
        data-autofocus
        autosize
        minRows={4}
        maxRows={14}
        value={thought}
        error={problem}
        classNames={{ input: classes.thought }}
        onChange={(event) => onThought(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      />
      <div className={classes.foot}>
        <p>{run?.started ? 'Goes with the session under way.' : 'Becomes a note of today.'}</p>
        <Button
          variant="filled"
          onClick={() => void keep()}
          disabled={thought.trim() === ''}
          rightSection={<Keys keys={['mod', 'Enter']} />}
        >
          Keep
        </Button>
      </div>
    </Modal>
  );
}
