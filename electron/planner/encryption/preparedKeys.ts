import { randomBytes, randomInt } from 'node:crypto';
import type { PreparedKey } from '#shared/contract/encryptionContract.ts';
import { failure } from '../procedures.ts';

/** Recovery keys that somebody is writing down, until they are confirmed or nobody asks for them any more. */
export interface PreparedKeys {
  /** `passphrase` is kept with it; null where it stays as it is. */
  make(passphrase: string | null): PreparedKey;
  /** Takes one out. Throws `invalid` for groups that are not those of the key, and then it can be tried again. */
  confirmed(typed: { ticket: string; groups: readonly [string, string] }): Confirmed;
  /** What it was confirmed for came to nothing. Whoever wrote the key down may confirm it again, and needs no other. */
  putBack(ticket: string, key: Confirmed): void;
}

interface Confirmed {
  passphrase: string | null;
  recoveryKey: string;
  asks: [number, number];
}

const MOST_WAITING = 4;

export function preparedKeys(newRecoveryKey: () => string): PreparedKeys {
  const waiting = new Map<string, Confirmed>();
  return {
    make(passphrase) {
      const recoveryKey = newRecoveryKey();
      const ticket = randomBytes(16).toString('base64url');
      const asks = twoOf(groupsOf(recoveryKey).length);
      waiting.set(ticket, { passphrase, recoveryKey, asks });
      for (const oldest of [...waiting.keys()].slice(0, -MOST_WAITING)) waiting.delete(oldest);
      return { recoveryKey, ticket, asks };
    },
    putBack(ticket, key) {
      waiting.set(ticket, key);
    },
    confirmed({ ticket, groups }) {
      const found = waiting.get(ticket);
      if (!found)
        throw failure('invalid', 'This recovery key was made too long ago. Begin again; nothing was changed.');
      const all = groupsOf(found.recoveryKey);
      const isRight = found.asks.every((asked, at) => asTyped(groups[at] ?? '') === asTyped(all[asked] ?? ''));
      if (!isRight) throw failure('invalid', 'These are not the two groups. Compare them with what you kept.');
      waiting.delete(ticket);
      return found;
    },
  };
}

export function groupsOf(recoveryKey: string): string[] {
  return recoveryKey.split('-');
}

/** Two different groups, in their order. */
function twoOf(count: number): [number, number] {
  const first = randomInt(count - 1);
  return [first, randomInt(first + 1, count)];
}

/** As the recovery key itself is read: case does not count, nor whether a circle is a letter or a figure. */
function asTyped(group: string): string {
  return group.toUpperCase().replaceAll(/\s/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
