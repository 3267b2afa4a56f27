import { beforeEach, expect, it } from 'vitest';
import { FIRST_LOCK_SETTINGS, type LockSettings } from '#shared/model/settings.ts';
import { Instant } from '#shared/model/time.ts';
import { type IdleLock, idleLock } from './idleLock.ts';

const MINUTE_MS = 60_000;
let ms = 0;
let locks = 0;
let tick = (): void => undefined;
let wish: LockSettings;
let isAtWork = false;
let isOpen = true;
let machineSeconds: number | null = null;
let idle: IdleLock;

beforeEach(() => {
  ms = Date.parse('2027-02-19T06:00:00.000Z');
  locks = 0;
  wish = { ...FIRST_LOCK_SETTINGS, afterMinutes: 5 };
  isAtWork = false;
  isOpen = true;
  machineSeconds = null;
  idle = idleLock({
    clock: { now: () => Instant.parse(new Date(ms).toISOString()), zone: () => 'Europe/Berlin' },
    idleSeconds: () => machineSeconds,
    toLock: () => (isOpen ? { settings: async () => wish, isAtWork: async () => isAtWork } : null),
    lock: () => {
      locks += 1;
    },
    every: (_, look) => {
      tick = look;
      return () => undefined;
    },
  });
});

/** As the timer looks, every five seconds for so long. */
async function awakeFor(minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes * MINUTE_MS && locks === 0; passed += 5_000) {
    ms += 5_000;
    tick();
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
  }
}

it('locks after the minutes that were chosen, and not before', async () => {
  await awakeFor(4.9);
  expect(locks).toBe(0);
  await awakeFor(0.2);
  expect(locks).toBe(1);
});

it('begins to count again with every sign of somebody', async () => {
  await awakeFor(4);
  idle.touch();
  await awakeFor(4);
  expect(locks).toBe(0);
});

it('waits while a focus clock runs, and then the whole time', async () => {
  isAtWork = true;
  await awakeFor(50);
  isAtWork = false;
  await awakeFor(4.8);
  expect(locks).toBe(0);
  await awakeFor(0.5);
  expect(locks).toBe(1);
});

it('believes a host that knows the machine was touched in another program', async () => {
  machineSeconds = 20;
  await awakeFor(30);
  expect(locks).toBe(0);
});

it('never locks for idleness where that was chosen', async () => {
  wish = { ...wish, afterMinutes: null };
  await awakeFor(120);
  expect(locks).toBe(0);
});

it('locks after a sleep that only the clock on the wall shows, also with a focus clock running', async () => {
  isAtWork = true;
  ms += 45_000;
  await awakeFor(0.1);
  expect(locks).toBe(1);
});

it('sleeps on where sleep is not to lock, and locks at once where the host says that it comes', async () => {
  wish = { afterMinutes: null, onSleep: false, hidesNotices: false };
  idle.sleeps();
  ms += 8 * 60 * MINUTE_MS;
  await awakeFor(1);
  expect(locks).toBe(0);
  wish = { ...wish, onSleep: true };
  idle.sleeps();
  await awakeFor(0.1);
  expect(locks).toBe(1);
});

it('counts anew when the clock is set back, and locks nothing that is locked', async () => {
  ms -= 365 * 24 * 60 * MINUTE_MS;
  await awakeFor(4);
  expect(locks).toBe(0);
  isOpen = false;
  await awakeFor(60);
  expect(locks).toBe(0);
});
