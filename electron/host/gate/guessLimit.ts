import type { Clock } from '#electron/planner/clock.ts';
import { SecretRefused } from '#electron/planner/encryption/gateOfHost.ts';
import { turns } from '#electron/vault/turns.ts';
import { guessDelay } from './guessDelay.ts';

/** Makes each wrong secret in a row cost more time than the one before. */
export interface GuessLimit {
  /** Throws SecretRefused while it is too soon, and what `guess` throws. */
  count<Result>(guess: () => Promise<Result>): Promise<Result>;
  waitSeconds(): number;
}

export function guessLimit(clock: Clock): GuessLimit {
  let wrongInRow = 0;
  let lastAtMs = 0;
  const { inTurn } = turns();

  function waitSeconds(): number {
    const delay = guessDelay(wrongInRow);
    const passed = (Date.parse(clock.now()) - lastAtMs) / 1000;
    // A clock that was set back makes nobody wait longer than the delay itself.
    return Math.ceil(Math.min(delay, Math.max(0, delay - passed)));
  }

  async function guessNow<Result>(guess: () => Promise<Result>): Promise<Result> {
    const seconds = waitSeconds();
    if (seconds > 0)
      throw new SecretRefused(`Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again.`);
    try {
      const result = await guess();
      wrongInRow = 0;
      return result;
    } catch (error) {
      if (error instanceof SecretRefused) {
        wrongInRow += 1;
        lastAtMs = Date.parse(clock.now());
      }
      throw error;
    }
  }

  return {
    waitSeconds,
    // One after the other: many at once would all be within the free ones.
    count: (guess) => inTurn(() => guessNow(guess)),
  };
}
