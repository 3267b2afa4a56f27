import { Button, Select, Switch } from '@mantine/core';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { Keys } from '#renderer/components/Keys.tsx';
import { lockNow } from '#renderer/components/secret/lockNow.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { LockSettings } from '#shared/model/settings.ts';
import classes from './EncryptionSection.module.css';

const MINUTES = [5, 15, 30, 60];
const NEVER = 'never';

/** When the vault locks itself, and what notifications say. */
export function LockFields() {
  const { lock } = useSettings();
  const save = async (change: Partial<LockSettings>) => {
    const key = queries.settings.get.queryKey();
    try {
      const saved = await trackSaving(() => planner.settings.save({ lock: { ...lock, ...change } }), failureMessage);
      queryClient.setQueryData(key, saved);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const chosen = lock.afterMinutes;
  const choices = chosen === null || MINUTES.includes(chosen) ? MINUTES : [...MINUTES, chosen].sort((a, b) => a - b);
  return (
    <fieldset className={classes.lock}>
      <Select
        label="Lock when nobody is here"
        data={[
          ...choices.map((minutes) => ({ value: String(minutes), label: `After ${minutes} minutes` })),
          { value: NEVER, label: 'Never' },
        ]}
        value={chosen === null ? NEVER : String(chosen)}
        allowDeselect={false}
        maw={260}
        onChange={(value) => void save({ afterMinutes: value === NEVER || value === null ? null : Number(value) })}
      />
      <Switch
        label="Lock when the computer sleeps"
        classNames={{ description: classes.about ?? '' }}
        description="Or its screen is locked, where the system says so. A focus clock that runs keeps the minutes above waiting, and not this."
        checked={lock.onSleep}
        onChange={(event) => void save({ onSleep: event.currentTarget.checked })}
      />
      <Switch
        label="Notifications say only that something is due"
        classNames={{ description: classes.about ?? '' }}
        description="While Leadlight is locked they never say more."
        checked={lock.hidesNotices}
        onChange={(event) => void save({ hidesNotices: event.currentTarget.checked })}
      />
      <div>
        <Button rightSection={<Keys keys={['mod', 'Shift', 'L']} />} onClick={() => void lockNow()}>
          Lock now
        </Button>
      </div>
    </fieldset>
  );
}
