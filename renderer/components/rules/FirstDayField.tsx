import '@mantine/dates/styles.layer.css';
import { DateInput } from '@mantine/dates';
import { CalendarDays } from 'lucide-react';
import { LocalDate } from '#shared/model/time.ts';

interface FirstDayFieldProps {
  value: LocalDate;
  onChange: (value: LocalDate) => void;
  description?: string;
}

export function FirstDayField({ value, onChange, description }: FirstDayFieldProps) {
  return (
    <DateInput
      label="First day"
      description={description}
      inputWrapperOrder={['label', 'input', 'description']}
      value={value}
      valueFormat="dddd D MMMM YYYY"
      firstDayOfWeek={1}
      weekendDays={[]}
      ariaLabels={{ previousMonth: 'Month before', nextMonth: 'Month after', monthLevelControl: 'Choose a month' }}
      leftSection={<CalendarDays size={16} aria-hidden />}
      onChange={(chosen) => {
        const date = LocalDate.safeParse(chosen);
        if (date.success) onChange(date.data);
      }}
    />
  );
}
