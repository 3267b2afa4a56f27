import { SegmentedControl } from '@mantine/core';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { Theme } from '#shared/model/settings.ts';
import { SettingsSection } from './SettingsSection.tsx';

const THEMES = [
  { value: 'system', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export function AppearanceSection() {
  const { theme } = useSettings();
  const choose = async (value: string) => {
    try {
      const saved = await trackSaving(() => planner.settings.save({ theme: Theme.parse(value) }), failureMessage);
      queryClient.setQueryData(queries.settings.get.queryKey(), saved);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  return (
    <SettingsSection place="appearance">
      <div>
        <SegmentedControl
          aria-label="Theme"
          data={THEMES}
          value={theme}
          onChange={(value) => {
            void choose(value);
          }}
        />
      </div>
    </SettingsSection>
  );
}
