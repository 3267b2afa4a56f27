import { EventPublisher } from '@orpc/server';
import type { PagesOfHost } from '#electron/planner/encryption/gateOfHost.ts';
import { VaultNotChanged } from '#electron/planner/hostServices.ts';
import type { Leaving } from '#shared/contract/encryptionContract.ts';

type Because = 'lock' | 'work';

/** The pages that show the vault, and whether what they hold is on disk. */
export interface OpenPages extends PagesOfHost {
  /**
   * Asks every page to save what waits and show nothing meanwhile. For a lock it waits as long as a page cannot, and
   * throws LockGivenUp when that is ended; for other work it throws VaultNotChanged then.
   */
  settle(because: Because): Promise<void>;
  /** Ends a lock that waits. */
  giveUp(): void;
  /** The vault is open, or closed, and nobody is asked for anything any more. */
  open(): void;
}

/** Somebody who knows the passphrase wants to go on writing. */
export class LockGivenUp extends Error {
  override readonly name = 'LockGivenUp';
}

/** Undefined: asked and not answered. Null: saved. */
type PageAnswer = string | null | undefined;

/** A page that answers nothing for this long is frozen or gone; the text in it is kept by the browser, sealed. */
const PATIENCE_MS = 10_000;
const OPEN: Leaving = { phase: 'open' };
const NO_ANSWER = 'A window of Leadlight does not answer. Close it, then try again.';

export function openPages({ patienceMs = PATIENCE_MS } = {}): OpenPages {
  const publisher = new EventPublisher<Record<string, Leaving>>();
  const pages = new Map<string, PageAnswer>();
  let phase: Leaving = OPEN;
  let turn = 0;
  let look = (): void => undefined;
  let giveUp = (): void => undefined;

  function become(next: Leaving): void {
    phase = next;
    for (const page of pages.keys()) publisher.publish(page, next);
  }

  async function* follow(page: string, signal: AbortSignal | undefined): AsyncGenerator<Leaving, void> {
    pages.set(page, undefined);
    try {
      const changes = publisher.subscribe(page, signal ? { signal } : {});
      yield phase;
      yield* changes;
    } finally {
      pages.delete(page);
      look();
    }
  }

  /** Resolves true when every page has saved, false when those that answer have and another one does not answer. */
  function answers(because: Because): Promise<boolean> {
    return new Promise((resolve, reject) => {
      let isPatient = true;
      const end = (settle: () => void) => {
        clearTimeout(impatience);
        look = () => undefined;
        giveUp = () => undefined;
        settle();
      };
      look = () => {
        const all = [...pages.values()];
        const problem = all.find((answer) => typeof answer === 'string');
        if (typeof problem === 'string') {
          if (because === 'work') end(() => reject(new VaultNotChanged(problem)));
          else if (phase.phase !== 'held' || phase.problem !== problem) become({ phase: 'held', turn, problem });
        } else if (!all.includes(undefined)) end(() => resolve(true));
        else if (!isPatient) end(() => resolve(false));
      };
      giveUp = () => end(() => reject(new LockGivenUp()));
      const impatience = setTimeout(() => {
        isPatient = false;
        look();
      }, patienceMs);
      look();
    });
  }

  return {
    follow,
    saved({ page, turn: answered, problem }) {
      if (answered !== turn || !pages.has(page)) return;
      pages.set(page, problem);
      look();
    },
    async settle(because) {
      turn += 1;
      for (const page of pages.keys()) pages.set(page, undefined);
      become({ phase: 'saving', turn, because });
      try {
        const areAllSaved = await answers(because);
        if (!areAllSaved && because === 'work') throw new VaultNotChanged(NO_ANSWER);
      } catch (error) {
        become(OPEN);
        throw error;
      }
    },
    giveUp: () => giveUp(),
    open: () => become(OPEN),
  };
}
