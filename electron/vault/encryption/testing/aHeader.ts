import { CHEAP } from '../../testing/sealedVault.ts';
import { idNumber } from '../../testing/someData.ts';
import { VaultIdentity } from '../../vaultIdentity.ts';
import { makeHeader } from '../makeHeader.ts';
import { type VaultKey, vaultKey } from '../vaultKey.ts';

export const aKey = () => vaultKey('00'.repeat(16), Buffer.alloc(32, 5));

/** What `vault.json` says of a vault that is encrypted with this key. */
export async function aHeader(key: VaultKey) {
  const identity = VaultIdentity.parse({ id: idNumber(1), createdAt: '2027-02-19T06:04:00.000Z', encryption: null });
  const wanted = {
    passphrase: 'x',
    recoveryKey: Buffer.alloc(20),
    cost: CHEAP,
    now: new Date('2027-02-19T06:04:00.000Z'),
  };
  return makeHeader(identity, key, wanted);
}
