import { showToast } from '#renderer/components/toast.tsx';
import type { EncryptionView } from '#shared/contract/encryptionContract.ts';

const NAME = 'leadlight-finishes';
const WORDS: Partial<Record<string, string>> = {
  'turning-on': 'Encrypting your files had been broken off. It is finished now.',
  'turning-off': 'Making your files readable had been broken off. It is finished now.',
};

/** To be told once the page was loaded again: what had been broken off is finished while the vault is opened. */
export function noteFinishing(state: EncryptionView['state']): void {
  if (WORDS[state]) window.sessionStorage.setItem(NAME, state);
}

export function tellFinished(): void {
  const message = WORDS[window.sessionStorage.getItem(NAME) ?? ''];
  window.sessionStorage.removeItem(NAME);
  if (message) showToast({ message, stays: true });
}
