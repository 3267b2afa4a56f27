import type { FileCipher } from '../fileCipher.ts';
import { INBOX_FOLDER, nameBeforeAside, VAULT_FILE } from '../layout.ts';
import type { SealedIdentity } from '../vaultIdentity.ts';
import { withDerivedKey } from './deriveKey.ts';
import { openDropped } from './inboxSeal.ts';
import { checkHead, generationIn, headOf, layoutIn, openSealed, type SealedPlace, sealPart } from './sealedFile.ts';
import { beginsWith, FILE_MARK, INBOX_MARK } from './sealedMarks.ts';
import type { VaultKey } from './vaultKey.ts';

interface Sealing {
  identity: SealedIdentity;
  key: VaultKey;
  now: () => Date;
  /** Files that are not sealed are read as they are: some are, while encryption is being turned on or off. */
  readsPlain?: boolean;
}

const PURPOSE = 'files';

/** The files of an encrypted vault. `vault.json` itself is never sealed: it says how the others are opened. */
export function sealingCipher({ identity, key, now, readsPlain = false }: Sealing): FileCipher {
  let last = 0n;
  /** A file that was set aside is the same file under a second name. */
  const place = (path: string): SealedPlace => ({ vaultId: identity.id, path: nameBeforeAside(path) });

  /** By the clock, so that a later session has higher numbers, and never the same twice. */
  function newHead(): Buffer {
    const time = BigInt(now().getTime());
    last = time > last ? time : last + 1n;
    return headOf(key.id, last);
  }

  function whole(path: string, bytes: Uint8Array, isLast: boolean): Buffer {
    const head = newHead();
    return withDerivedKey(key.bytes, PURPOSE, (fileKey) =>
      Buffer.concat([head, sealPart(fileKey, place(path), { head, number: 1, isLast }, bytes)]),
    );
  }

  return {
    seal: (path, bytes) => (isNeverSealed(path) ? bytes : whole(path, bytes, true)),
    open: (path, raw) => {
      if (isNeverSealed(path)) return raw;
      if (isInbox(path) && beginsWith(raw, INBOX_MARK)) return openDropped({ identity, key }, path, raw);
      // Whoever may write into the inbox may leave a thought there, so one that is not sealed is no less true.
      if (!beginsWith(raw, FILE_MARK) && (readsPlain || isInbox(path))) return raw;
      const plain = withDerivedKey(key.bytes, PURPOSE, (fileKey) =>
        openSealed(fileKey, place(path), raw, { keyId: key.id, mayGrow: mayGrow(path) }),
      );
      const generation = generationIn(raw) ?? 0n;
      if (generation > last) last = generation;
      return plain;
    },
    generationOf: generationIn,
    growing: {
      begin: (path, bytes) => whole(path, bytes, false),
      layout: (raw) => {
        if (!beginsWith(raw, FILE_MARK)) return null;
        checkHead(raw, key.id);
        return layoutIn(raw);
      },
      next: (path, { head, ends }, bytes) =>
        withDerivedKey(key.bytes, PURPOSE, (fileKey) =>
          sealPart(fileKey, place(path), { head, number: ends.length + 1, isLast: false }, bytes),
        ),
    },
  };
}

/** Also one that was set aside. */
const isNeverSealed = (path: string): boolean => path === VAULT_FILE || path.startsWith(`${VAULT_FILE}.`);
const isInbox = (path: string): boolean => path.startsWith(`${INBOX_FOLDER}/`);
const mayGrow = (path: string): boolean => path.includes('.webm');
