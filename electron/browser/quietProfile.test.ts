import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { quietProfile } from './quietProfile.ts';

let profile = '';
const settings = async () => JSON.parse(await readFile(join(profile, 'Default/Preferences'), 'utf8'));

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'leadlight-profile-'));
});
afterEach(() => rm(profile, { recursive: true }));

test('a new profile keeps no history, passwords or forms', async () => {
  await quietProfile(profile);
  expect(await settings()).toMatchObject({
    history: { saving_disabled: true },
    credentials_enable_service: false,
    profile: { password_manager_enabled: false },
  });
});

test('what the browser keeps besides stays, such as the size of the window', async () => {
  await mkdir(join(profile, 'Default'));
  const kept = {
    browser: { app_window_placement: { left: 10 } },
    profile: { name: 'Leadlight' },
    history: { other: 1 },
  };
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(kept));
  await quietProfile(profile);
  await quietProfile(profile);
  expect(await settings()).toMatchObject({ ...kept, history: { other: 1, saving_disabled: true } });
});

test('settings that cannot be read begin anew', async () => {
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), 'not json');
  await quietProfile(profile);
  expect((await settings()).history).toEqual({ saving_disabled: true });
});
