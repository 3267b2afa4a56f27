import { expect, it } from 'vitest';
import { preparedKeys } from './preparedKeys.ts';

const KEY = '7KQW-2M0D-AB1C-9999-EFGH-JKMN';

function typed(
  asks: readonly [number, number],
  change: (group: string) => string = (group) => group,
): [string, string] {
  const group = (at: number) => change(KEY.split('-')[at] ?? '');
  return [group(asks[0]), group(asks[1])];
}

it('asks for two different groups and lets the key be used once they were typed, however a person writes them', () => {
  const prepared = preparedKeys(() => KEY);
  for (let time = 0; time < 30; time++) {
    const { ticket, asks, recoveryKey } = prepared.make('a long passphrase');
    expect(recoveryKey).toBe(KEY);
    expect(asks[0]).toBeLessThan(asks[1]);
    const groups = typed(asks, (group) => ` ${group.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `);
    expect(prepared.confirmed({ ticket, groups })).toMatchObject({ passphrase: 'a long passphrase', recoveryKey: KEY });
    expect(() => prepared.confirmed({ ticket, groups })).toThrow('made too long ago');
  }
});

it('refuses groups that are others and lets them be typed again', () => {
  const prepared = preparedKeys(() => KEY);
  const { ticket, asks } = prepared.make(null);
  const [first, second] = typed(asks);
  expect(() => prepared.confirmed({ ticket, groups: [second, first] })).toThrow('not the two groups');
  expect(() => prepared.confirmed({ ticket, groups: ['', ''] })).toThrow('not the two groups');
  expect(prepared.confirmed({ ticket, groups: [first, second] }).passphrase).toBeNull();
});

it('takes a key back that was confirmed for nothing, with the groups that it asked for', () => {
  const prepared = preparedKeys(() => KEY);
  const { ticket, asks } = prepared.make('a long passphrase');
  const confirmed = prepared.confirmed({ ticket, groups: typed(asks) });
  prepared.putBack(ticket, confirmed);
  expect(prepared.confirmed({ ticket, groups: typed(asks) })).toBe(confirmed);
});

it('forgets the oldest of many that nobody confirms', () => {
  const prepared = preparedKeys(() => KEY);
  const [oldest] = Array.from({ length: 5 }, () => prepared.make(null));
  if (!oldest) throw new Error('There is no key.');
  expect(() => prepared.confirmed({ ticket: oldest.ticket, groups: typed(oldest.asks) })).toThrow('made too long ago');
});
