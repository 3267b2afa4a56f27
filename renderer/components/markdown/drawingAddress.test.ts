import { expect, it } from 'vitest';
import { drawingOf } from './drawingAddress.ts';
import { linkAddress, pictureAddress } from './safeAddress.ts';

const ID = '01a3cc30-becd-7215-8f1d-7941c15db673';

it.each([
  'drawing:',
  'drawing:../settings',
  `drawing:${ID}/x`,
  `drawing://${ID}`,
  ` javascript:drawing:${ID}`,
  `Drawing:${ID}`,
  'drawing:01a3cc30-becd-4215-8f1d-7941c15db673',
])('takes %s for no drawing', (address) => {
  expect([drawingOf(address), linkAddress(address), pictureAddress(address)]).toEqual([null, '', '']);
});

it('knows a drawing by its id, as a link and as a picture', () => {
  const address = `drawing:${ID}`;
  expect([drawingOf(address), linkAddress(address), pictureAddress(address)]).toEqual([ID, address, address]);
});
