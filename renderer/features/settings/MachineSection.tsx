import { Switch } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useAbout } from '#renderer/api/useAbout.ts';
import { CaptureKeysField } from './CaptureKeysField.tsx';
import classes from './MachineSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { useMachine } from './useMachine.ts';

/** What this computer does for Leadlight; only what its host can. */
export function MachineSection() {
  const { capabilities } = useAbout();
  return (capabilities.autostart || capabilities.globalShortcut) && <MachineFields />;
}

function MachineFields() {
  const { platform } = useAbout();
  const { options, refused, change } = useMachine();
  if (!options) return null;
  const { opensAtLogin, staysInTray, captureShortcut } = options;
  return (
    <SettingsSection place="computer" lead="These belong to this computer and are kept outside your vault.">
      {opensAtLogin !== null && (
        <Switch
          label="Open when you log in"
          classNames={{ description: classes.about }}
          description="Without a window: Leadlight waits in the tray and reminds you."
          checked={opensAtLogin}
          onChange={(event) => change({ opensAtLogin: event.currentTarget.checked })}
        />
      )}
      {staysInTray !== null && (
        <Switch
          label="Stay in the tray when the window is closed"
          classNames={{ description: classes.about }}
          description="Reminders and the keys below go on. Quit ends Leadlight."
          checked={staysInTray}
          onChange={(event) => change({ staysInTray: event.currentTarget.checked })}
        />
      )}
      {captureShortcut && (
        <CaptureKeysField
          shortcut={captureShortcut}
          platform={platform}
          onChange={(captureKeys) => change({ captureKeys })}
        />
      )}
      {refused && (
        <p className={classes.problem} role="alert">
          <TriangleAlert size={15} aria-hidden />
          {refused}
        </p>
      )}
    </SettingsSection>
  );
}
