import '@mantine/dates/styles.layer.css';
import { DateInput } from '@mantine/dates';
import { LocalDate } from '#shared/model/time.ts';

interface DateFieldProps {
  label: string;
  value: LocalDate;
  onChange: (value: LocalDate) => void;
}

/** One date among words; its label is for those who do not see them. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <DateInput
      aria-label={label}
      size="xs"
      w={122}
      value={value}
      valueFormat="ddd D MMM"
      dateParser={(text) => (LocalDate.safeParse(text).success ? text : null)}
      firstDayOfWeek={1}
      weekendDays={[]}
      ariaLabels={{ previousMonth: 'Month before', nextMonth: 'Month after', monthLevelControl: 'Choose a month' }}
      onChange={(chosen) => {
        const date = LocalDate.safeParse(chosen);
        if (date.success) onChange(date.data);
      }}
    />
  );
}
