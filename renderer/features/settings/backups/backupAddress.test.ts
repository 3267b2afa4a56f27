import { expect, test } from 'vitest';
import { backupPath, readBackupAddress } from './backupAddress.ts';

test.each([null, '0194bfc0-0000-7000-8000-000000000001'])(
  'an address leads back to its backup, of vault %s',
  (vaultId) => {
    const address = { name: '2027-02-21T20-00-00-000Z', vaultId };
    const path = backupPath(address);
    expect(readBackupAddress(path.split('/').at(-1) ?? '')).toEqual(address);
    expect(backupPath(address, 'an-entry')).toBe(`${path}/an-entry`);
  },
);
