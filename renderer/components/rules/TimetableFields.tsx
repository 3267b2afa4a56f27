import { MoonStar, Sunrise } from 'lucide-react';
import type { ReactNode } from 'react';
import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { DayWindow, Timetable } from '#shared/model/timetable.ts';
import { type DayBlock, dayBlocks } from './dayBlocks.ts';
import { TimeField } from './TimeField.tsx';
import classes from './TimetableFields.module.css';

interface TimetableFieldsProps {
  /** Whose sessions the bars show. */
  plan: Plan;
  timetable: Timetable;
  onChange: (timetable: Timetable) => void;
  /** What is wrong with it, in words; null when nothing is. */
  problem: string | null;
}

/** The two daily windows: what fits into them as a bar, and their times. */
export function TimetableFields({ plan, timetable, onChange, problem }: TimetableFieldsProps) {
  const blocks = dayBlocks(plan);
  const { morning, evening } = timetable;
  return (
    <fieldset className={classes.fields}>
      <legend>Timetable</legend>
      <WindowRow
        part="Morning"
        icon={<Sunrise size={16} aria-hidden />}
        window={morning}
        blocks={blocks.morning}
        onChange={(changed) => onChange({ ...timetable, morning: changed })}
      />
      <WindowRow
        part="Evening"
        icon={<MoonStar size={16} aria-hidden />}
        window={evening}
        blocks={blocks.evening}
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
  blocks: readonly DayBlock[];
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
        {blocksThatFit(blocks, minutes).map(({ id, minutes: length }) => (
          <i key={id} style={{ flexGrow: length }} />
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
function blocksThatFit(blocks: readonly DayBlock[], minutes: number): DayBlock[] {
  let left = minutes;
  return blocks.filter(({ minutes: length }) => {
    if (length > left) return false;
    left -= length;
    return true;
  });
}
