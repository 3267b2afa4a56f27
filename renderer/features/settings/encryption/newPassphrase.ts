import { SHORTEST_PASSPHRASE } from '#shared/contract/encryptionContract.ts';

/** A passphrase as it was typed, twice. */
export interface NewPassphrase {
  first: string;
  second: string;
}

export const NOTHING_TYPED: NewPassphrase = { first: '', second: '' };

export function isUsable({ first, second }: NewPassphrase): boolean {
  return first === second && [...first].length >= SHORTEST_PASSPHRASE;
}
