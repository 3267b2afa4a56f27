import { MoonStar, Sunrise } from 'lucide-react';
import type { ReactNode } from 'react';
import { minutesOf } from '#shared/domain/wallTime.ts';
import type { DayWindow, Timetable } from '#shared/model/timetable.ts';
import { TimeField } from './TimeField.tsx';
import classes from './TimetableFields.module.css';

/** The plan's own blocks of a day, in minutes: what the bars show. */
const MORNING_BLOCKS: readonly Block[] = [
  { name: 'first', length: 120 },
  { name: 'second', length: 60 },
  { name: 'third', length: 120 },
];
const EVENING_BLOCKS: readonly Block[] = [{ name: 'evening', length: 120 }];

interface Block {
  name: string;
  /** Minutes. */
  length: number;
}

interface TimetableFieldsProps {
  timetable: Timetable;
  onChange: (timetable: Timetable) => void;
  /** What is wrong with it, in words; null when nothing is. */
  problem: string | null;
}

/** The two daily windows: what fits into them as a bar, and their times. */
export function TimetableFields({ timetable, onChange, problem }: TimetableFieldsProps) {
  const { morning, evening } = timetable;
  return (
    <fieldset className={classes.fields}>
      <legend>Timetable</legend>
      <WindowRow
        part="Morning"
        icon={<Sunrise size={16} aria-hidden />}
        window={morning}
        blocks={MORNING_BLOCKS}
        onChange={(changed) => onChange({ ...timetable, morning: changed })}
      />
      <WindowRow
        part="Evening"
        icon={<MoonStar size={16} aria-hidden />}
        window={evening}
        blocks={EVENING_BLOCKS}
        onChange={(changed) => onChange({ ...timetable, evening: changed })}
      />
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

interface WindowRowProps {
  part: 'Morning' | 'Evening';
  icon: ReactNode;
  window: DayWindow;
  blocks: readonly Block[];
  onChange: (window: DayWindow) => void;
}

function WindowRow({ part, icon, window, blocks, onChange }: WindowRowProps) {
  const minutes = Math.max(0, minutesOf(window.end) - minutesOf(window.start));
  return (
    <div className={classes.row} data-part={part}>
      <span className={classes.part}>
        {icon}
        {part}
      </span>
      <span className={classes.bar} aria-hidden>
        {blocksThatFit(blocks, minutes).map(({ name, length }) => (
          <i key={name} style={{ flexGrow: length }} />
        ))}
        <b style={{ flexGrow: Math.max(0, 300 - Math.min(minutes, 300)) }} />
      </span>
      <span className={classes.times}>
        <TimeField label={`${part} from`} value={window.start} onChange={(start) => onChange({ ...window, start })} />
        to
        <TimeField label={`${part} to`} value={window.end} onChange={(end) => onChange({ ...window, end })} />
      </span>
    </div>
  );
}

/** The plan's blocks as far as the window holds them, in order. */
function blocksThatFit(blocks: readonly Block[], minutes: number): Block[] {
  let left = minutes;
  return blocks.filter(({ length }) => {
    if (length > left) return false;
    left -= length;
    return true;
  });
}
