import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import type { ReminderView } from '#shared/contract/remindersContract.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { DialogForm } from '../DialogForm.tsx';
import { NextFive } from './NextFive.tsx';
import { draftOf, firstDraft, type RuleDraft, whenOf } from './ruleDraft.ts';
import { WhenFields } from './WhenFields.tsx';

interface RuleDialogProps {
  /** Null for a new one. */
  rule: ReminderView | null;
  onClose: () => void;
}

/** The form for a reminder of one's own; it shows when it would come. */
export function RuleDialog({ rule, onClose }: RuleDialogProps) {
  const { date: today } = useNow();
  const [draft, setDraft] = useState(() => (rule ? draftOf(rule, today) : firstDraft(today)));
  const [problem, setProblem] = useState<string | null>(null);
  const [isNameless, setNameless] = useState(false);
  const when = whenOf(draft);
  const change = (changed: Partial<RuleDraft>) => {
    setProblem(null);
    setDraft((before) => ({ ...before, ...changed }));
  };

  const keep = async () => {
    const title = draft.title.trim();
    setNameless(title === '');
    if (isRefusal(when)) setProblem(when.refused);
    if (title === '' || isRefusal(when)) return;
    try {
      const isOn = rule?.isOn ?? true;
      await trackSaving(() => planner.reminders.saveRule({ id: rule?.id ?? null, title, when, isOn }), failureMessage);
      await queryClient.invalidateQueries({ queryKey: queries.reminders.key() });
      onClose();
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };

  return (
    <Modal opened onClose={onClose} title={rule ? 'Change the reminder' : 'New reminder'} size={560}>
      <DialogForm
        word={rule ? 'Keep the change' : 'Add the reminder'}
        problem={problem}
        onSubmit={() => void keep()}
        onCancel={onClose}
      >
        <TextInput
          label="What to remind you of"
          placeholder="Call the study group"
          value={draft.title}
          maxLength={120}
          error={isNameless && draft.title.trim() === '' ? 'Say what to remind you of' : null}
          data-autofocus
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <WhenFields draft={draft} onChange={change} />
        <NextFive when={when} today={today} />
      </DialogForm>
    </Modal>
  );
}
