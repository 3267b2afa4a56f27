import { Button, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { SessionId } from '#shared/model/ids.ts';
import type { Recording } from '#shared/model/recording.ts';
import classes from './RecordingPage.module.css';

interface DetailsDialogProps {
  recording: Pick<Recording, 'id' | 'title' | 'links'>;
  onClose: () => void;
}

/** What it is called and which session it was made for. */
export function DetailsDialog({ recording: { id, title, links }, onClose }: DetailsDialogProps) {
  const plan = usePlan();
  const [name, setName] = useState(title);
  const [sessionId, setSession] = useState<string | null>(links.sessionId);
  const [problem, setProblem] = useState<string | null>(null);
  const sessions = plan.days.map((day) => ({
    group: `Day ${day.number}: ${day.title}`,
    items: day.sessions.map((session) => ({ value: String(session.id), label: session.title })),
  }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    // One that was added beside the plan is in no list: it stays unless another is chosen.
    const chosen = sessionId === null ? null : SessionId.parse(sessionId);
    const edit = { title: name.trim(), links: { ...links, sessionId: chosen } };
    try {
      await trackSaving(() => planner.recordings.edit({ id, edit }), failureMessage);
      onClose();
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title="Title and session" size={480}>
      <form onSubmit={(event) => void save(event)} className={classes.details}>
        <TextInput
          label="Title"
          data-autofocus
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label="Session"
          placeholder="None"
          data={sessions}
          value={sessionId}
          onChange={setSession}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'No session' }}
          openOnFocus={false}
          maxDropdownHeight={220}
          nothingFoundMessage="None of that name"
        />
        {problem && (
          <p className={classes.problem} role="alert">
            {problem}
          </p>
        )}
        <Button type="submit" variant="filled">
          Keep
        </Button>
      </form>
    </Modal>
  );
}
