import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AttemptId } from '#shared/model/ids.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { idNumber, MONTH } from '../testing/someData.ts';

/** An answer as Leadlight 0.2 wrote it. */
const OLD_ATTEMPT = {
  id: idNumber(1),
  questionId: 'cap-theorem',
  rating: 2,
  entryId: null,
  date: '2027-02-01',
  createdAt: '2027-02-01T08:00:00.000Z',
  zone: 'Europe/Berlin',
  deletedAt: null,
};

test('a practice month of version 1 keeps its answers and has no reviews', async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  await mkdir(join(place.folder, 'practice'), { recursive: true });
  const data = { attempts: { [OLD_ATTEMPT.id]: OLD_ATTEMPT } };
  const text = JSON.stringify({ format: 'practice-month', version: 1, data }, null, 2);
  await writeFile(join(place.folder, 'practice', `${MONTH}.json`), text);
  const vault = await place.open();
  const { attempts, reviews } = await vault.practiceMonth(MONTH).read();
  expect(attempts[AttemptId.parse(OLD_ATTEMPT.id)]).toEqual(OLD_ATTEMPT);
  expect(reviews).toEqual({});
  expect(vault.health().repairs).toEqual([]);
});

test('a box of cards that cannot be read is told, never taken for an empty one', async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  await mkdir(join(place.folder, 'practice'), { recursive: true });
  await writeFile(join(place.folder, 'practice', 'cards.json'), '{ "format": "cards", "vers');
  const vault = await place.open();
  await vault.cards.read();
  expect(vault.health().repairs).toMatchObject([{ file: 'practice/cards.json' }]);
});
