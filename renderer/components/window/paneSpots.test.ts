import { describe, expect, it } from 'vitest';
import { layOutWindow } from '#shared/domain/pictures/windowGeometry.ts';
import { aWindow } from '#shared/domain/testing/aWindow.ts';
import { paneSpots, spotAfterKey } from './paneSpots.ts';

const phases = aWindow();
const spots = paneSpots(phases, layOutWindow(phases, 980, 'large'));
const indexOf = (dayNumber: number, row: number) =>
  spots.findIndex((spot) => spot.dayNumber === dayNumber && spot.row === row);

describe('Walking the panes', () => {
  it('knows all of them, in the plan order', () => {
    expect(spots).toHaveLength(148);
    expect(spots.slice(0, 5).map((spot) => [spot.dayNumber, spot.row])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 3],
      [2, 0],
    ]);
  });

  it('goes sideways from day to day, across lancets', () => {
    expect(spotAfterKey(spots, indexOf(7, 2), 'ArrowRight')).toBe(indexOf(8, 2));
    expect(spotAfterKey(spots, indexOf(8, 2), 'ArrowLeft')).toBe(indexOf(7, 2));
  });

  it('goes up and down within a day and stops at its ends', () => {
    expect(spotAfterKey(spots, indexOf(3, 1), 'ArrowDown')).toBe(indexOf(3, 2));
    expect(spotAfterKey(spots, indexOf(3, 0), 'ArrowUp')).toBeNull();
    expect(spotAfterKey(spots, indexOf(3, 3), 'ArrowDown')).toBeNull();
  });

  it('jumps to the first and the last day in the same row', () => {
    expect(spotAfterKey(spots, indexOf(20, 3), 'Home')).toBe(indexOf(1, 3));
    expect(spotAfterKey(spots, indexOf(20, 3), 'End')).toBe(indexOf(37, 3));
    expect(spotAfterKey(spots, indexOf(37, 3), 'ArrowRight')).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(spotAfterKey(spots, 0, 'Tab')).toBeNull();
  });
});
