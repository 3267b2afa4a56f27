import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WrongSecret } from '#electron/vault/encryption/secretErrors.ts';
import { encryptionOf, unlockVault } from '#electron/vault/encryption/unlockVault.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { CommandFailed } from '../command.ts';
import type { Terminal } from '../terminal.ts';

const TRIES = 3;
const NO_WAY =
  'This vault is encrypted. Unlock it in the window of Leadlight, or run this on a terminal and type the passphrase, or ' +
  'name a file that holds it in LEADLIGHT_PASSPHRASE_FILE, or pipe it in with --passphrase-stdin.';

/**
 * Lends the key of a vault and forgets it afterwards; null for one that is not encrypted. The passphrase, or the recovery
 * key in its place, is piped in, read from a file, or asked for on the terminal. Throws CommandFailed where none of these
 * is there or the secret is wrong.
 */
export async function withVaultKey<Result>(
  location: VaultLocation,
  terminal: Terminal,
  use: (key: VaultKey | null) => Promise<Result>,
): Promise<Result> {
  if ((await encryptionOf(location)) === null) return use(null);
  const key = await keyFrom(location, terminal);
  try {
    return await use(key);
  } finally {
    key.forget();
  }
}

/** The same for a command that has something to say without the key: nobody is asked, and it gets null where none was given. */
export async function withGivenKey<Result>(
  location: VaultLocation,
  terminal: Terminal,
  use: (key: VaultKey | null) => Promise<Result>,
): Promise<Result> {
  const given = await givenSecret(terminal);
  if (given === null || (await isPlain(location))) return use(null);
  const key = await tried(location, given);
  try {
    return await use(key);
  } finally {
    key.forget();
  }
}

/** Also where nothing says how it is opened: then a key is of no use. */
async function isPlain(location: VaultLocation): Promise<boolean> {
  return (await encryptionOf(location).catch(() => null)) === null;
}

async function keyFrom(location: VaultLocation, terminal: Terminal): Promise<VaultKey> {
  const given = await givenSecret(terminal);
  if (given !== null) return tried(location, given);
  const { askSecret } = terminal;
  if (!askSecret) throw new CommandFailed(NO_WAY, 'locked');
  for (let left = TRIES - 1; ; left--) {
    try {
      return await tried(location, await askSecret('Passphrase: '));
    } catch (error) {
      if (!(error instanceof CommandFailed) || left === 0) throw error;
      terminal.complain(error.message);
    }
  }
}

/** Null where nobody gave one. */
async function givenSecret({ input, isPassphrasePiped, machine, workingFolder }: Terminal): Promise<string | null> {
  if (isPassphrasePiped) return firstLine(await input.read());
  const file = machine.env['LEADLIGHT_PASSPHRASE_FILE'];
  if (!file) return null;
  try {
    return firstLine(await readFile(resolve(workingFolder, file)));
  } catch {
    throw new CommandFailed(`The file ${file}, which LEADLIGHT_PASSPHRASE_FILE names, cannot be read.`, 'locked');
  }
}

function firstLine(bytes: Uint8Array): string {
  return /^[^\r\n]*/.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
}

async function tried(location: VaultLocation, secret: string): Promise<VaultKey> {
  try {
    return await unlockVault(location, { passphrase: secret });
  } catch (error) {
    if (!(error instanceof WrongSecret)) throw error;
    const key = await unlockVault(location, { recoveryKey: secret }).catch(() => null);
    if (key) return key;
    throw new CommandFailed(error.message, 'wrong-passphrase');
  }
}
