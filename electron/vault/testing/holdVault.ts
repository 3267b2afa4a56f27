import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { VaultInUse } from '../lock/lockHolder.ts';
import { openVault } from '../openVault.ts';
import type { Vault } from '../vault.ts';

/*
 * Reads one order a line: `open FOLDER` answers `won`, `lost PID` or the error; `close` closes what is open and
 * answers `closed`.
 */
const held: Vault[] = [];

for await (const order of createInterface({ input: process.stdin })) {
  const [word, folder = ''] = order.split(' ');
  if (word === 'open') writeSync(1, `${await open(folder)}\n`);
  else {
    await held.pop()?.close();
    writeSync(1, 'closed\n');
  }
}

async function open(folder: string): Promise<string> {
  try {
    held.push(await openVault({ folder, backupFolder: `${folder}-backups` }, { host: 'browser' }));
    return 'won';
  } catch (error) {
    return error instanceof VaultInUse ? `lost ${error.holder.pid}` : String(error);
  }
}
