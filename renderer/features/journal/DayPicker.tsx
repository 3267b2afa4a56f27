import { DatePicker } from '@mantine/dates';
import { LocalDate } from '#shared/model/time.ts';
import classes from './DayPicker.module.css';

interface DayPickerProps {
  today: LocalDate;
  value: LocalDate | null;
  /** The month that is shown, by any of its days. */
  month: LocalDate;
  onMonth: (month: LocalDate) => void;
  onChoose: (date: LocalDate | null) => void;
  canChooseNone?: boolean;
  labelOf: (date: LocalDate) => string;
  /** Days that wear a dot. */
  hasDot?: (date: LocalDate) => boolean;
}

const CONTROLS = {
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  previousDecade: 'Previous ten years',
  nextDecade: 'Next ten years',
  monthLevelControl: 'Choose a month',
  yearLevelControl: 'Choose a year',
};

/** A month to choose a day from. Today is the planner's, not the page's own clock's. */
export function DayPicker(props: DayPickerProps) {
  const { today, value, month, onMonth, onChoose, canChooseNone = false, labelOf, hasDot } = props;
  return (
    <DatePicker
      classNames={{ day: classes.day ?? '', weekday: classes.weekday ?? '', calendarHeaderLevel: classes.level ?? '' }}
      value={value}
      date={month}
      onDateChange={(date) => onMonth(LocalDate.parse(date.slice(0, 10)))}
      onChange={(date) => onChoose(date === null ? null : LocalDate.parse(date))}
      allowDeselect={canChooseNone}
      ariaLabels={CONTROLS}
      getDayProps={(date) => ({
        'aria-label': labelOf(LocalDate.parse(date)),
        'data-now': date === today || undefined,
      })}
      renderDay={(date) => (
        <span className={classes.number} data-dot={hasDot?.(LocalDate.parse(date)) || undefined}>
          {Number(date.slice(8))}
        </span>
      )}
    />
  );
}
