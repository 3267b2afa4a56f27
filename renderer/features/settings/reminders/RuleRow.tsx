import { Button, Switch } from '@mantine/core';
import { BellOff } from 'lucide-react';
import { useNow } from '#renderer/api/useNow.ts';
import { remindAgain } from '#renderer/components/reminders/silence.ts';
import type { ReminderView } from '#shared/contract/remindersContract.ts';
import { BuiltInFields } from './BuiltInFields.tsx';
import classes from './RuleRow.module.css';
import { occurrenceInWords, ruleInWords } from './ruleWords.ts';
import { changeRule } from './useRules.ts';

interface RuleRowProps {
  rule: ReminderView;
  onEdit: () => void;
  onRemove: () => void;
}

/** One rule: whether it is on, when it comes next, and how to change it. */
export function RuleRow({ rule, onEdit, onRemove }: RuleRowProps) {
  const { date: today } = useNow();
  const { title, about, isOn, isSilentToday, id } = rule;
  const isOwn = about === 'own';
  return (
    <li className={classes.row}>
      <Switch
        className={classes.switch ?? ''}
        label={title}
        checked={isOn}
        onChange={(event) => void changeRule(rule, { isOn: event.currentTarget.checked })}
      />
      {isOwn ? (
        <p className={classes.when}>{ruleInWords(rule.when)}</p>
      ) : (
        <BuiltInFields rule={rule} onWhen={(when) => void changeRule(rule, { when })} />
      )}
      <p className={classes.next}>{nextInWords(rule, today)}</p>
      {isOn && isSilentToday && (
        <p className={classes.silent}>
          <BellOff size={14} aria-hidden />
          Silent today
          <Button
            size="xs"
            variant="subtle"
            aria-label={`Remind again: ${title}`}
            onClick={() => void remindAgain([id])}
          >
            Remind again
          </Button>
        </p>
      )}
      {isOwn && (
        <div className={classes.actions}>
          <Button size="xs" variant="subtle" aria-label={`Change ${title}`} onClick={onEdit}>
            Change
          </Button>
          <Button size="xs" variant="subtle" aria-label={`Remove ${title}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}

function nextInWords({ isOn, next, when }: ReminderView, today: Parameters<typeof occurrenceInWords>[1]): string {
  if (!isOn) return 'Off';
  const [first] = next;
  if (first) return `Next: ${occurrenceInWords(first, today)}`;
  return when.kind === 'rule' ? 'It does not come again.' : 'Nothing to come: no session waits.';
}
