import { TimeField } from '#renderer/components/rules/TimeField.tsx';
import type { ReminderView } from '#shared/contract/remindersContract.ts';
import type { ReminderWhen } from '#shared/model/reminder.ts';
import { MinutesField } from './MinutesField.tsx';
import classes from './RuleRow.module.css';
import { ruleInWords } from './ruleWords.ts';

interface BuiltInFieldsProps {
  rule: ReminderView;
  onWhen: (when: ReminderWhen) => void;
}

/** The one figure of each of the four that are always there, changed where it stands. */
export function BuiltInFields({ rule: { title, when }, onWhen }: BuiltInFieldsProps) {
  switch (when.kind) {
    case 'before':
      return (
        <div className={classes.fields}>
          <MinutesField
            label={`${title}: minutes before`}
            value={when.minutes}
            onChange={(minutes) => onWhen({ ...when, minutes })}
          />
          minutes before the {when.part}’s first session
        </div>
      );
    case 'last-study-day':
      return (
        <div className={classes.fields}>
          <MinutesField
            label={`${title}: minutes before the evening`}
            value={when.minutesBeforeEvening}
            onChange={(minutesBeforeEvening) => onWhen({ ...when, minutesBeforeEvening })}
          />
          minutes before the evening, on the last study day of the week
        </div>
      );
    case 'rule':
      return (
        <div className={classes.fields}>
          <TimeField label={`${title}: at`} value={when.time} onChange={(time) => onWhen({ ...when, time })} />
          {ruleInWords(when).replace(` at ${when.time}`, '')}, when some are due
        </div>
      );
  }
}
