import { hkdfSync } from 'node:crypto';
import { call } from '@orpc/server';
import { reportBug } from '#electron/host/reportBug.ts';
import { startFailure } from '#electron/host/startFailure.ts';
import type { Clock } from '#electron/planner/clock.ts';
import { type GateOfHost, SecretRefused } from '#electron/planner/encryption/gateOfHost.ts';
import type { VaultSecrets } from '#electron/planner/encryption/vaultSecrets.ts';
import { type HostServices, VaultNotChanged, type VaultWork } from '#electron/planner/hostServices.ts';
import { openPlanner } from '#electron/planner/planner.ts';
import { VaultLocked, WrongSecret } from '#electron/vault/encryption/secretErrors.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { turns } from '#electron/vault/turns.ts';
import type { Secret } from '#shared/contract/encryptionContract.ts';
import type { Occupant, PlannerSlot } from '../plannerSlot.ts';
import { type DueWhileLocked, dueWhileLocked } from './dueWhileLocked.ts';
import { guessLimit } from './guessLimit.ts';
import { idleLock } from './idleLock.ts';
import { lockedPlanner } from './lockedPlanner.ts';
import { LockGivenUp, type OpenPages, openPages } from './openPages.ts';
import { patiently } from './patiently.ts';

interface GateSetup {
  location: VaultLocation;
  clock: Clock;
  /** What the host lends besides. */
  host: HostServices;
  secrets: VaultSecrets;
  /** The slot that holds what the gate opens. */
  slot(): PlannerSlot;
  pages?: OpenPages;
}

/** Holds the key of one's own vault while it is open, and nobody else does. */
export interface VaultGate {
  services: GateOfHost;
  /** For a planner of another vault, which is not encrypted, in the same slot. */
  servicesOfAnother: GateOfHost;
  vaultWork: VaultWork;
  /** Opens the vault, or what stands in its place while it is locked. Throws what `openPlanner` throws. */
  open(host: HostServices): Promise<Occupant>;
  /** Overwrites the key: another vault was opened in the place of this one. */
  forget(): void;
  /** The machine goes to sleep, or its screen is locked. */
  sleeps(): void;
  /** Calls back when a reminder comes due that may not be told while the vault is locked. */
  onDue(listener: () => void): () => void;
  close(): void;
}

export function vaultGate(setup: GateSetup): VaultGate {
  const { location, clock, host, secrets, pages = openPages() } = setup;
  const guesses = guessLimit(clock);
  let key: VaultKey | null = null;
  /** Known to be encrypted: without its key nothing is tried. */
  let isSealed = false;
  let lastHost: HostServices = host;
  const { inTurn } = turns();
  let locking: Promise<void> | null = null;
  const due: DueWhileLocked = dueWhileLocked(clock);

  function take(next: VaultKey | null): void {
    if (next !== key) key?.forget();
    key = next;
  }

  async function open(lender: HostServices): Promise<Occupant> {
    lastHost = lender;
    if (isSealed && key === null) return locked();
    try {
      const planner = await openPlanner({ location, clock, host: lender, ...(key ? { key } : {}) });
      due.end();
      if (key === null || (await secrets.look(location)).state !== 'off') return planner;
      // Opening has finished what made the vault readable: it needs no key, and there is nothing to lock any more.
      await planner.close();
      take(null);
      isSealed = false;
      return await open(lender);
    } catch (error) {
      if (!(error instanceof VaultLocked)) throw error;
      isSealed = true;
      return locked();
    }
  }

  const openAgain = (): Promise<Occupant> => open(lastHost);

  function locked(): Occupant {
    return lockedPlanner({ location, clock, host: lastHost, due });
  }

  async function lockNow(): Promise<void> {
    if (key === null) return;
    try {
      await pages.settle('lock');
      await due.look(setup.slot().present());
      const lockedOne = async () => {
        take(null);
        isSealed = true;
        return locked();
      };
      await setup.slot().replace(lockedOne, { told: 'same', openAgain });
    } catch (error) {
      if (!(error instanceof LockGivenUp)) throw error;
    } finally {
      pages.open();
    }
  }

  function lock(): Promise<void> {
    if (key === null) return Promise.resolve();
    locking ??= inTurn(lockNow).finally(() => {
      locking = null;
    });
    return locking;
  }

  /** One try, counted. The key that it leads to is the caller's to forget. */
  function tried(secret: Secret): Promise<VaultKey> {
    return guesses.count(async () => {
      try {
        return await secrets.unlock(location, secret);
      } catch (error) {
        throw error instanceof WrongSecret ? new SecretRefused(error.message, { cause: error }) : error;
      }
    });
  }

  async function unlockNow(secret: Secret): Promise<void> {
    // Another window was quicker.
    if (setup.slot().present()?.isLocked !== true) return;
    const found = await tried(secret);
    const opened = async () => {
      take(found);
      try {
        return await patiently(openAgain);
      } catch (error) {
        take(null);
        throw error;
      }
    };
    try {
      await setup.slot().replace(opened, { told: 'same', openAgain });
    } catch (error) {
      const words = startFailure(error);
      throw words === null ? error : new VaultNotChanged(words, { cause: error });
    }
    idle.touch();
  }

  const services: GateOfHost = {
    async view() {
      const facts = await secrets.look(location);
      const isLocked = setup.slot().present()?.isLocked === true;
      return { ...facts, isLocked, dueWhileLocked: due.count(), waitSeconds: guesses.waitSeconds() };
    },
    async unlock(secret) {
      const underWay = locking;
      if (underWay !== null) {
        (await tried(secret)).forget();
        idle.touch();
        pages.giveUp();
        await underWay.catch(() => undefined);
      }
      // It may have been too late to give it up.
      return inTurn(() => unlockNow(secret));
    },
    async check(passphrase) {
      (await tried({ passphrase })).forget();
    },
    lock,
    touch: () => idle.touch(),
    pageKey: () => key && Buffer.from(hkdfSync('sha256', key.bytes, '', 'leadlight page 1', 32)).toString('base64url'),
    pages,
    secrets,
  };

  const idle = idleLock({
    clock,
    idleSeconds: () => (host.about.capabilities.idleTime ? (host.idleSeconds?.() ?? null) : null),
    toLock: () => {
      const planner = key === null ? null : setup.slot().present();
      if (!planner) return null;
      const { settings, focus } = planner.router;
      return {
        settings: async () => (await call(settings.get, undefined)).lock,
        isAtWork: async () => ((await call(focus.now, undefined))?.running ?? null) !== null,
      };
    },
    lock: () => void lock().catch(reportBug),
  });

  return {
    services,
    servicesOfAnother: {
      ...services,
      view: async () => ({ state: 'off', isLocked: false, changedAt: null, dueWhileLocked: 0, waitSeconds: 0 }),
      pageKey: () => null,
    },
    vaultWork: {
      whileClosed: (work) =>
        inTurn(async () => {
          await pages.settle('work');
          try {
            const worked = async () => {
              take(await work({ location, key }));
              isSealed = key !== null;
              return openAgain();
            };
            await setup.slot().replace(worked, { told: 'same', openAgain });
          } finally {
            pages.open();
          }
        }),
      lock,
    },
    open,
    forget: () => take(null),
    sleeps: idle.sleeps,
    onDue: due.onDue,
    close() {
      idle.end();
      due.end();
      take(null);
    },
  };
}
