import { SegmentedControl } from '@mantine/core';
import { DateField } from '#renderer/components/rules/DateField.tsx';
import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import classes from './StepDialog.module.css';

interface StepFieldsProps {
  operation: RescheduleOperation;
  onChange: (operation: RescheduleOperation) => void;
}

/** What can still be chosen about an operation: its day, its days, or which half of it. */
export function StepFields({ operation, onChange }: StepFieldsProps) {
  switch (operation.kind) {
    case 'restDay':
      return (
        <div className={classes.fields}>
          <span>Day</span>
          <DateField label="Day" value={operation.date} onChange={(date) => onChange({ ...operation, date })} />
        </div>
      );
    case 'halfDay':
      return (
        <div className={classes.fields}>
          <span>Day</span>
          <DateField label="Day" value={operation.date} onChange={(date) => onChange({ ...operation, date })} />
          {operation.keeps && (
            <SegmentedControl
              aria-label="What is studied"
              size="xs"
              value={operation.keeps}
              onChange={(chosen) => onChange({ ...operation, keeps: chosen === 'evening' ? 'evening' : 'morning' })}
              data={[
                { value: 'morning', label: 'Only the morning' },
                { value: 'evening', label: 'Only the evening' },
              ]}
            />
          )}
        </div>
      );
    case 'shift':
    case 'resume':
      return (
        <div className={classes.fields}>
          <span>Begin on</span>
          <DateField label="Begin on" value={operation.from} onChange={(from) => onChange({ ...operation, from })} />
        </div>
      );
    case 'blockOut':
      return (
        <div className={classes.fields}>
          <DateField
            label="First free day"
            value={operation.from}
            onChange={(from) => onChange({ ...operation, from, to: operation.to < from ? from : operation.to })}
          />
          <span>to</span>
          <DateField label="Last free day" value={operation.to} onChange={(to) => onChange({ ...operation, to })} />
        </div>
      );
    default:
      return null;
  }
}
