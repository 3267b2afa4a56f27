import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What the window's own browser may not write down: where one was and what pages were called, passwords, and what was typed
 * into forms. Names of Chromium's own settings.
 */
const QUIET = {
  history: { saving_disabled: true },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  // Begins with a new window: nothing of the last one is kept to be restored.
  session: { restore_on_startup: 5 },
};

/** Sets these in the profile of our window, and leaves the rest of its settings as it is. Of use before the browser starts. */
export async function quietProfile(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  const file = join(folder, 'Preferences');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const wanted = JSON.stringify(merged(await readSettings(file), QUIET));
  const temporary = `${file}.leadlight`;
  await writeFile(temporary, wanted, { mode: 0o600 });
  await rename(temporary, file);
}

type Settings = Record<string, unknown>;

/** A profile that is new or cannot be read begins with none. */
async function readSettings(file: string): Promise<Settings> {
  try {
    const found: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isSettings(found) ? found : {};
  } catch {
    return {};
  }
}

function merged(found: Settings, wanted: Settings): Settings {
  const result = { ...found };
  for (const [name, value] of Object.entries(wanted)) {
    const before = found[name];
    result[name] = isSettings(value) ? merged(isSettings(before) ? before : {}, value) : value;
  }
  return result;
}

function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
