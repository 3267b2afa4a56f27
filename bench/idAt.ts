import type { Chance } from './chance.ts';

/** A UUIDv7 without real chance. */
export function idAt(dice: Chance, milliseconds: number): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const hex = (digits: number) =>
    dice
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
}
