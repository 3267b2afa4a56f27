import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostSettingsFile, rememberVaultFolder } from './hostSettings.ts';
import { resolveVaultLocation } from './vaultLocation.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-home-'));
});

afterEach(() => rm(home, { recursive: true }));

function aQuestion(more: { argv?: string[]; env?: Record<string, string>; platform?: NodeJS.Platform } = {}) {
  return { argv: [], env: {}, homeFolder: home, platform: 'linux' as const, workingFolder: '/projects', ...more };
}

describe('which vault is opened', () => {
  test('a machine where nothing was chosen has it in the home folder, backups beside it', async () => {
    const found = await resolveVaultLocation(aQuestion());
    expect(found).toMatchObject({ folder: join(home, 'Leadlight'), backupFolder: join(home, 'Leadlight Backups') });
  });

  test('the flag wins over the environment, the environment over what was remembered', async () => {
    const chosen = join(home, 'chosen');
    await mkdir(chosen);
    await rememberVaultFolder(chosen, aQuestion());
    const env = { LEADLIGHT_VAULT: '/from/env' };
    expect(await resolveVaultLocation(aQuestion())).toMatchObject({ folder: chosen });
    expect(await resolveVaultLocation(aQuestion({ env }))).toMatchObject({ folder: '/from/env' });
    expect(await resolveVaultLocation(aQuestion({ env, argv: ['--no-open', '--vault', '/flag'] }))).toMatchObject({
      folder: '/flag',
      backupFolder: '/flag Backups',
    });
    expect(await resolveVaultLocation(aQuestion({ argv: ['--vault=here'] }))).toMatchObject({
      folder: '/projects/here',
    });
  });

  test.each([['--vault'], ['--vault='], ['--vault', '--no-open']])(
    '%s without a folder is refused',
    async (...argv) => {
      await expect(resolveVaultLocation(aQuestion({ argv }))).rejects.toThrow(/folder of the vault/);
    },
  );

  test('the backups can be put elsewhere', async () => {
    const found = await resolveVaultLocation(aQuestion({ env: { LEADLIGHT_BACKUPS: '/other/disk' } }));
    expect(found.backupFolder).toBe('/other/disk');
  });

  test('a remembered folder that is not there is said, and no new vault is named', async () => {
    await rememberVaultFolder(join(home, 'gone'), aQuestion());
    await expect(resolveVaultLocation(aQuestion())).rejects.toThrow(/is not there\. Connect its drive/);
  });

  test('unreadable settings of the machine are said, and no other vault is opened instead', async () => {
    const file = hostSettingsFile(aQuestion());
    await rememberVaultFolder(home, aQuestion());
    await writeFile(file, '{"vaultFolder":');
    await expect(resolveVaultLocation(aQuestion())).rejects.toThrow(/cannot be read/);
    await expect(rememberVaultFolder(home, aQuestion())).rejects.toThrow(/cannot be read/);
  });
});

describe('what is remembered on the machine', () => {
  test('fields of another version stay', async () => {
    const file = hostSettingsFile(aQuestion());
    await rememberVaultFolder('/one', aQuestion());
    await writeFile(file, '{"vaultFolder":"/one","later":true}');
    await rememberVaultFolder('/two', aQuestion());
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ vaultFolder: '/two', later: true });
  });

  test.each([
    ['linux', {}, '/home/kim/.config/leadlight/host.json'],
    ['linux', { XDG_CONFIG_HOME: '/xdg' }, '/xdg/leadlight/host.json'],
    ['darwin', {}, '/home/kim/Library/Application Support/Leadlight/host.json'],
    ['win32', { APPDATA: 'C:\\Users\\kim\\Roaming' }, 'C:\\Users\\kim\\Roaming\\Leadlight\\host.json'],
    ['linux', { LEADLIGHT_CONFIG: '/test' }, '/test/host.json'],
  ] as const)('on %s with %o it is %s', (platform, env, file) => {
    expect(hostSettingsFile({ env, homeFolder: '/home/kim', platform })).toBe(file);
  });
});
