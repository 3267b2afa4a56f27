import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import type { ReminderView } from '#shared/contract/remindersContract.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { QuietFields } from './QuietFields.tsx';
import classes from './RemindersSection.module.css';
import { RuleDialog } from './RuleDialog.tsx';
import { RuleRow } from './RuleRow.tsx';
import { removeRule, useRules } from './useRules.ts';

interface RemindersSectionProps {
  /** The form for a new one was asked for. */
  isNew: boolean;
}

/** What Leadlight reminds of and when: the four of its own, then one's own, then when it is quiet. */
export function RemindersSection({ isNew }: RemindersSectionProps) {
  const rules = useRules();
  const [, navigate] = useLocation();
  const [edited, setEdited] = useState<ReminderView | 'new' | null>(null);
  const open = isNew ? 'new' : edited;
  const close = () => {
    setEdited(null);
    if (isNew) navigate('/settings/reminders', { replace: true });
  };
  return (
    <SettingsSection place="reminders" lead="Each comes once, also after sleep: then all that was missed comes as one.">
      {rules.error && <p role="alert">{failureMessage(rules.error)}</p>}
      <ul className={classes.rules} aria-label="Reminders">
        {(rules.data ?? []).map((rule) => (
          <RuleRow key={rule.id} rule={rule} onEdit={() => setEdited(rule)} onRemove={() => void removeRule(rule)} />
        ))}
      </ul>
      <div>
        <Button leftSection={<Plus size={15} aria-hidden />} onClick={() => setEdited('new')}>
          New reminder
        </Button>
      </div>
      <QuietFields />
      {open && <RuleDialog rule={open === 'new' ? null : open} onClose={close} />}
    </SettingsSection>
  );
}
