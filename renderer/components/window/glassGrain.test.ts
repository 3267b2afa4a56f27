import { describe, expect, it } from 'vitest';
import { glassGrain } from './glassGrain.ts';

const ids = Array.from({ length: 148 }, (_, index) => `session-${index}`);

describe('The grain of glass', () => {
  it('is the same whenever the same session is drawn', () => {
    expect(glassGrain('set-up-postgresql-locally')).toEqual(glassGrain('set-up-postgresql-locally'));
  });

  it('makes neighbours differ though their names differ in one letter', () => {
    const tints = new Set(ids.map((id) => glassGrain(id).tint.toFixed(3)));
    expect(tints.size).toBeGreaterThan(30);
  });

  it('stays subtle, and leaves some clear panes without a gleam', () => {
    expect(Math.max(...ids.map((id) => Math.abs(glassGrain(id).tint)))).toBeLessThanOrEqual(0.13);
    const gleaming = ids.filter((id) => glassGrain(id).sheen !== null).length;
    expect(gleaming).toBeGreaterThan(40);
    expect(gleaming).toBeLessThan(120);
  });
});
