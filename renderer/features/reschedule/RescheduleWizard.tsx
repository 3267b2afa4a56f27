import { Button, Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { usePlan } from '#renderer/api/usePlan.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { Consequence } from '#renderer/components/schedule/Consequence.tsx';
import { changesAnything } from '#renderer/components/schedule/stepWords.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { useReturnFocus } from '#renderer/components/useReturnFocus.ts';
import type { Run } from '#shared/model/run.ts';
import { ChoiceList } from './ChoiceList.tsx';
import classes from './RescheduleWizard.module.css';
import { SkipList } from './SkipList.tsx';
import { useApply } from './useApply.ts';
import { useChoices } from './useChoices.ts';
import { WishFields } from './WishFields.tsx';
import { CHOICE_WORDS, headingOf, keptWords } from './words.ts';

/** Choices left, what each does right. Nothing is changed before the filled button is pressed. */
export function RescheduleWizard({ run, onClose }: { run: Run; onClose: () => void }) {
  useReturnFocus();
  const { date: today } = useNow();
  const plan = usePlan();
  const actions = useRunActions();
  const choices = useChoices(run);
  const { missed, chosen, preview, wishes } = choices;
  const [heading] = useState(() => headingOf(run, missed));
  const { apply, problem } = useApply(choices.operation, preview, onClose);

  const decideLater = () => {
    onClose();
    if (missed.length === 0 || run.missedAskedOn === today) return;
    actions.decideLater().catch((error: unknown) => showToast({ message: failureMessage(error) }));
  };
  const refused = problem ?? choices.problem;
  const isChange = preview !== null && changesAnything(choices.operation, run, preview);
  useHotkeys([['mod+Enter', () => isChange && apply()]], []);

  return (
    <Modal
      opened
      onClose={decideLater}
      size={880}
      padding={0}
      title={heading.title}
      classNames={{ header: classes.header ?? '', body: classes.content ?? '' }}
    >
      <p className={classes.lead}>{heading.lead}</p>
      <div className={classes.body}>
        <div className={classes.left}>
          <ChoiceList choices={choices.offered} chosen={chosen} onChoose={choices.choose} />
          <WishFields choice={chosen} wishes={wishes} limits={choices.limits} onWish={choices.wish} />
        </div>
        <section className={classes.right} aria-label="What that does">
          {refused && (
            <p className={classes.problem} role="alert">
              {refused}
            </p>
          )}
          {preview && (
            <Consequence
              name={chosen}
              kept={keptWords(chosen, preview)}
              run={run}
              plan={plan}
              preview={preview}
              today={today}
            />
          )}
          {chosen === 'skip' && (
            <SkipList
              missed={missed}
              chosen={wishes.sessionIds}
              onChange={(sessionIds) => choices.wish({ sessionIds })}
            />
          )}
        </section>
      </div>
      <footer className={classes.foot}>
        <span className={classes.undo}>
          <Undo2 size={15} aria-hidden /> One step to undo
        </span>
        <Button onClick={decideLater}>{missed.length > 0 ? 'Decide later' : 'Leave as it is'}</Button>
        <Button variant="filled" disabled={!isChange} rightSection={<Keys keys={['mod', 'Enter']} />} onClick={apply}>
          {CHOICE_WORDS[chosen]}
        </Button>
      </footer>
    </Modal>
  );
}
