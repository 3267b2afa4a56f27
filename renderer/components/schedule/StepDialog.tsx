import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import type { Run } from '#shared/model/run.ts';
import { Consequence } from './Consequence.tsx';
import classes from './StepDialog.module.css';
import { StepFields } from './StepFields.tsx';
import { changesAnything, stepWords } from './stepWords.ts';
import { useApplyStep } from './useApplyStep.ts';

interface StepDialogProps {
  run: Run;
  asked: RescheduleOperation;
  onClose: () => void;
}

/** One operation on the schedule: what it would do, before it is done. */
export function StepDialog({ run, asked, onClose }: StepDialogProps) {
  useReturnFocus();
  const plan = usePlan();
  const { date: today } = useNow();
  const { apply } = useApplyStep();
  const [operation, setOperation] = useState(asked);
  const [failure, setFailure] = useState<string | null>(null);
  const isSaving = useRef(false);
  const { data: answer, error } = useQuery({
    ...queries.run.preview.queryOptions({ input: { operation } }),
    placeholderData: keepPreviousData,
  });
  const preview = error ? null : (answer ?? null);
  const problem = failure ?? (error ? failureMessage(error) : null);
  const { title, lead, button, kept } = stepWords(operation, run, plan);
  const isChange = preview !== null && changesAnything(operation, run, preview);

  const submit = async () => {
    if (isSaving.current || !isChange) return;
    isSaving.current = true;
    try {
      await apply(operation);
      onClose();
    } catch (refused) {
      setFailure(failureMessage(refused));
    } finally {
      isSaving.current = false;
    }
  };
  useHotkeys([['mod+Enter', () => void submit()]], []);

  return (
    <Modal
      opened
      onClose={onClose}
      size={640}
      padding={0}
      title={title}
      classNames={{ header: classes.header ?? '', body: classes.content ?? '' }}
    >
      <div className={classes.form}>
        <p className={classes.lead}>{lead}</p>
        <StepFields
          operation={operation}
          onChange={(changed) => {
            setFailure(null);
            setOperation(changed);
          }}
        />
        <section aria-label="What that does" className={classes.consequence}>
          {problem && (
            <p className={classes.problem} role="alert">
              {problem}
            </p>
          )}
          {preview && <Consequence name={title} kept={kept} run={run} plan={plan} preview={preview} today={today} />}
        </section>
        <footer className={classes.foot}>
          <span className={classes.undo}>
            <Undo2 size={15} aria-hidden /> One step to undo
          </span>
          <Button onClick={onClose}>Leave as it is</Button>
          <Button
            variant="filled"
            data-autofocus
            disabled={!isChange}
            rightSection={<Keys keys={['mod', 'Enter']} />}
            onClick={() => void submit()}
          >
            {button}
          </Button>
        </footer>
      </div>
    </Modal>
  );
}
