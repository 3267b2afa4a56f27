import zones from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { ianaZone } from './ianaZone.ts';
import { WINDOWS_ZONES } from './windowsZones.ts';

const list = zones.supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone);

test('the names of Windows lead where the newest list of Unicode says', () => {
  const ofTheWorld = list.filter(({ _territory }) => _territory === '001').map(({ _other, _type }) => [_other, _type]);
  expect(WINDOWS_ZONES).toEqual(Object.fromEntries(ofTheWorld));
});

test('each leads to a zone that is known here', () => {
  expect(Object.values(WINDOWS_ZONES).filter((name) => ianaZone(name) === null)).toEqual([]);
});
