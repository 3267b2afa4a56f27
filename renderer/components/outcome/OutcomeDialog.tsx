import { Modal } from '@mantine/core';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import { OutcomeForm, type OutcomeFormProps } from './OutcomeForm.tsx';

interface OutcomeDialogProps extends OutcomeFormProps {
  /** The session's title. */
  title: string;
}

/** The outcome form over the page, for where there is no room to show it in place. Mount it to open it. */
export function OutcomeDialog({ title, ...form }: OutcomeDialogProps) {
  useReturnFocus();
  return (
    <Modal opened onClose={form.onCancel} title={title} size={480}>
      <OutcomeForm {...form} />
    </Modal>
  );
}
