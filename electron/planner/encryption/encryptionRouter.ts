import type { EncryptionStep } from '#shared/contract/encryptionContract.ts';
import type { Changes } from '../changes.ts';
import type { HostServices } from '../hostServices.ts';
import { VaultNotChanged } from '../hostServices.ts';
import { failure, procedures } from '../procedures.ts';
import { ownVaultOnly } from '../sample/ownVaultOnly.ts';
import type { GateOfHost } from './gateOfHost.ts';
import { SecretRefused } from './gateOfHost.ts';
import { preparedKeys } from './preparedKeys.ts';
import { reportedSteps } from './reportedSteps.ts';

interface Parts {
  host: HostServices;
  changes: Changes;
}

/** Encrypting the vault, and locking and unlocking it. */
export function encryptionRouter({ host }: Parts) {
  const prepared = preparedKeys(() => gate().secrets.newRecoveryKey());
  const encryption = procedures.encryption;

  function gate(): GateOfHost {
    if (!host.gate) throw failure('invalid', 'That is done in a window of Leadlight.');
    return host.gate;
  }

  function work() {
    ownVaultOnly(host, 'The sample is not encrypted.');
    if (!host.vaultWork) throw failure('invalid', 'That is done in a window of Leadlight.');
    return host.vaultWork;
  }

  async function stateIs(...wanted: string[]): Promise<void> {
    const { state } = await gate().view();
    if (!wanted.includes(state)) throw failure('invalid', STATE_WORDS);
  }

  return encryption.router({
    state: encryption.state.handler(() => gate().view()),
    prepare: encryption.prepare.handler(async ({ input }) => {
      work();
      await stateIs('off');
      return prepared.make(input.passphrase);
    }),
    turnOn: encryption.turnOn.handler(async function* ({ input }) {
      const { whileClosed } = work();
      const confirmed = prepared.confirmed(input);
      const { passphrase, recoveryKey } = confirmed;
      if (passphrase === null) throw failure('invalid', STATE_WORDS);
      yield BEGUN;
      yield* reportedSteps((onProgress) =>
        inWords(
          whileClosed((closed) => gate().secrets.turnOn(closed, { passphrase, recoveryKey, onProgress })).catch(
            (error: unknown) => {
              prepared.putBack(input.ticket, confirmed);
              throw error;
            },
          ),
        ),
      );
    }),
    turnOff: encryption.turnOff.handler(async function* ({ input }) {
      const { whileClosed } = work();
      await inWords(gate().check(input.passphrase));
      yield BEGUN;
      yield* reportedSteps((onProgress) =>
        inWords(
          whileClosed(async (closed) => {
            await gate().secrets.turnOff(closed, onProgress);
            return null;
          }),
        ),
      );
    }),
    changePassphrase: encryption.changePassphrase.handler(async ({ input }) => {
      const { whileClosed } = work();
      await inWords(gate().check(input.passphrase));
      await inWords(
        whileClosed(async (closed) => {
          await gate().secrets.changePassphrase(closed, input.next);
          return closed.key;
        }),
      );
      return gate().view();
    }),
    prepareRecoveryKey: encryption.prepareRecoveryKey.handler(async ({ input }) => {
      work();
      await stateIs('on');
      await inWords(gate().check(input.passphrase));
      return prepared.make(null);
    }),
    keepRecoveryKey: encryption.keepRecoveryKey.handler(async ({ input }) => {
      const { whileClosed } = work();
      const confirmed = prepared.confirmed(input);
      await inWords(
        whileClosed(async (closed) => {
          await gate().secrets.changeRecoveryKey(closed, confirmed.recoveryKey);
          return closed.key;
        }).catch((error: unknown) => {
          prepared.putBack(input.ticket, confirmed);
          throw error;
        }),
      );
      return gate().view();
    }),
    unlock: encryption.unlock.handler(async ({ input }) => {
      await inWords(gate().unlock(input));
      return {};
    }),
    lock: encryption.lock.handler(async () => {
      await stateIs('on', 'turning-on', 'turning-off');
      // The page that asks has to save first, and can only once it has this answer.
      gate()
        .lock()
        .catch((error: unknown) => console.error('The vault could not be locked.', nameOf(error)));
      return {};
    }),
    activity: encryption.activity.handler(() => {
      host.gate?.touch();
      return {};
    }),
    pageKey: encryption.pageKey.handler(() => ({ key: host.gate?.pageKey() ?? null })),
    follow: encryption.follow.handler(({ input, signal }) => gate().pages.follow(input.page, signal)),
    saved: encryption.saved.handler(({ input }) => {
      gate().pages.saved(input);
      return {};
    }),
  });
}

/** What was typed is right; how many files there are is not known yet. */
const BEGUN: EncryptionStep = { done: 0, total: 0 };

const STATE_WORDS = 'Somebody changed the encryption meanwhile. Look at it again.';

/** What the user can do something about, in words; anything else is thrown as it is. */
async function inWords<Result>(done: Promise<Result>): Promise<Result> {
  try {
    return await done;
  } catch (error) {
    const isForUser = error instanceof SecretRefused || error instanceof VaultNotChanged;
    throw isForUser ? failure('invalid', error.message) : error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
