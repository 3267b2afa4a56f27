import { Select } from '@mantine/core';
import { useNow } from '#renderer/api/useNow.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { DateField } from '#renderer/components/rules/DateField.tsx';
import { addDays } from '#shared/domain/time/localDate.ts';
import type { EvidenceRange } from '#shared/model/evidenceChoice.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './Choices.module.css';

interface RangeFieldProps {
  range: EvidenceRange;
  onChange: (range: EvidenceRange) => void;
}

/** Which days count: all, those of the run, the last thirty, or two of one's own. */
export function RangeField({ range, onChange }: RangeFieldProps) {
  const { date: today } = useNow();
  const begun = useRun()?.startDate ?? null;
  const known: { value: string; label: string; range: EvidenceRange }[] = [
    { value: 'all', label: 'Everything', range: { from: null, to: null } },
    ...(begun ? [{ value: 'run', label: 'This run', range: { from: begun, to: null } }] : []),
    { value: 'month', label: 'The last 30 days', range: { from: addDays(today, -29), to: null } },
  ];
  const value = known.find((one) => one.range.from === range.from && one.range.to === range.to)?.value ?? 'own';
  const to = range.to ?? today;
  const from = range.from ?? begun ?? to;
  return (
    <div className={classes.range}>
      <Select
        label="Range"
        data={[...known.map(({ value: id, label }) => ({ value: id, label })), { value: 'own', label: 'Two days…' }]}
        value={value}
        allowDeselect={false}
        onChange={(chosen) => onChange(known.find((one) => one.value === chosen)?.range ?? ordered(from, to))}
      />
      {value === 'own' && (
        <div className={classes.days}>
          <DateField
            label="First day"
            value={from}
            onChange={(day) => onChange({ from: day, to: to < day ? day : to })}
          />
          <span>to</span>
          <DateField
            label="Last day"
            value={to}
            onChange={(day) => onChange({ from: day < from ? day : from, to: day })}
          />
        </div>
      )}
    </div>
  );
}

function ordered(from: LocalDate, to: LocalDate): EvidenceRange {
  return from <= to ? { from, to } : { from: to, to: from };
}
