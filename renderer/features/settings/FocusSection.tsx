import { Group, NumberInput, SegmentedControl, Switch } from '@mantine/core';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { FocusClock, FocusSettings } from '#shared/model/focus.ts';
import { SettingsSection } from './SettingsSection.tsx';

const CLOCKS = [
  { value: 'block', label: 'Block' },
  { value: 'flow', label: 'Flow' },
  { value: 'pomodoro', label: 'Pomodoro' },
];

/** Which clock a session begins with, how long a pomodoro is, and whether its end sounds. */
export function FocusSection() {
  const { focus } = useSettings();
  const save = async (change: Partial<FocusSettings>) => {
    const key = queries.settings.get.queryKey();
    const settings = queryClient.getQueryData(key);
    const next = FocusSettings.safeParse({ ...focus, ...settings?.focus, ...change });
    // A number half typed is no length yet.
    if (!next.success) return;
    // Shown at once, so that the next change builds on this one.
    if (settings) queryClient.setQueryData(key, { ...settings, focus: next.data });
    try {
      const saved = await trackSaving(() => planner.settings.save({ focus: next.data }), failureMessage);
      queryClient.setQueryData(key, saved);
    } catch (error) {
      void queryClient.invalidateQueries({ queryKey: key });
      showToast({ message: failureMessage(error) });
    }
  };
  return (
    <SettingsSection
      place="focus"
      lead="Block counts down what is left, flow counts up and suggests breaks, pomodoro works and rests in turns."
    >
      <div>
        <SegmentedControl
          aria-label="Clock a session begins with"
          data={CLOCKS}
          value={focus.clock}
          onChange={(value) => {
            void save({ clock: FocusClock.parse(value) });
          }}
        />
      </div>
      <Group>
        <NumberInput
          label="Pomodoro"
          suffix=" min"
          min={5}
          max={120}
          allowDecimal={false}
          defaultValue={focus.pomodoroMinutes}
          onChange={(value) => {
            void save({ pomodoroMinutes: Number(value) });
          }}
        />
        <NumberInput
          label="Break"
          suffix=" min"
          min={1}
          max={60}
          allowDecimal={false}
          defaultValue={focus.breakMinutes}
          onChange={(value) => {
            void save({ breakMinutes: Number(value) });
          }}
        />
      </Group>
      <Switch
        label="A soft chime at the end"
        checked={focus.hasChime}
        onChange={(event) => {
          void save({ hasChime: event.currentTarget.checked });
        }}
      />
    </SettingsSection>
  );
}
