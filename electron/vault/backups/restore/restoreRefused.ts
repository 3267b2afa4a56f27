import { VaultUnusable } from '../../vaultDocument.ts';

/** A backup is not restored, and nothing was touched. The message says why and what to do, for the user. */
export class RestoreRefused extends VaultUnusable {
  readonly because: 'damaged' | 'newer' | 'locked' | 'other-vault' | 'not-found';

  constructor(because: RestoreRefused['because'], message: string) {
    super(message);
    this.because = because;
  }
}
