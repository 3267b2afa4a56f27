import { Instant } from '#shared/model/time.ts';
import type { SealedIdentity } from '../vaultIdentity.ts';
import { completed } from '../vaultOptions.ts';
import { calibrateScrypt } from './calibrateScrypt.ts';
import { type ClosedVault, holdClosed, type SecretOptions } from './closedVault.ts';
import { withCheck, withoutCheck } from './headerCheck.ts';
import { wrapWithPassphrase, wrapWithRecoveryKey } from './keyWrap.ts';
import { type OpenedHeader, openedHeader } from './openedHeader.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { WrongSecret } from './secretErrors.ts';
import { writeIdentity } from './writeIdentity.ts';

/**
 * Gives the vault another passphrase. Its key and its files stay, so a backup of before still opens with the passphrase of
 * its time. Throws StorageFailure, VaultInUse, VaultLocked and VaultUnusable; then the former one opens it.
 */
export async function changePassphrase(
  closed: ClosedVault,
  { passphrase }: { passphrase: string },
  options: SecretOptions = {},
): Promise<void> {
  const cost = options.cost ?? (await calibrateScrypt());
  await changeHeader(closed, options, async ({ identity, key }) => ({
    passphrase: await wrapWithPassphrase(identity.id, key, passphrase, cost),
  }));
}

/** Takes a recovery key that newRecoveryKey made. The former one opens nothing any more. Throws as changePassphrase does. */
export async function changeRecoveryKey(
  closed: ClosedVault,
  { recoveryKey }: { recoveryKey: string },
  options: SecretOptions = {},
): Promise<void> {
  const bytes = readRecoveryKey(recoveryKey);
  if (!bytes) throw new WrongSecret('misread-recovery-key');
  await changeHeader(closed, options, async ({ identity, key }) => ({
    recovery: wrapWithRecoveryKey(identity.id, key, bytes),
  }));
  bytes.fill(0);
}

type Changed = Partial<Pick<SealedIdentity['encryption'], 'passphrase' | 'recovery'>>;

async function changeHeader(
  closed: ClosedVault,
  options: SecretOptions,
  change: (header: OpenedHeader) => Promise<Changed>,
): Promise<void> {
  const { formats, now } = completed(options);
  await holdClosed(closed, options, async ({ plain, identity }) => {
    const header = openedHeader(identity, closed.key);
    const { encryption, ...rest } = withoutCheck(header.identity);
    const changedAt = Instant.parse(now().toISOString());
    const next = { ...rest, encryption: { ...encryption, ...(await change(header)), changedAt } };
    await writeIdentity(plain, formats, withCheck(next, header.key));
  });
}
