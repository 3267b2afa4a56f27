import { SegmentedControl } from '@mantine/core';
import { FocusClock } from '#shared/model/focus.ts';

const CLOCKS = [
  { value: 'block', label: 'Block' },
  { value: 'flow', label: 'Flow' },
  { value: 'pomodoro', label: 'Pomodoro' },
];

export function FocusClockChoice({ clock, onChoose }: { clock: FocusClock; onChoose: (clock: FocusClock) => void }) {
  return (
    <SegmentedControl
      aria-label="Clock"
      size="xs"
      withItemsBorders={false}
      data={CLOCKS}
      value={clock}
      onChange={(value) => onChoose(FocusClock.parse(value))}
    />
  );
}
