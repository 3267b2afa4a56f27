import { expect, test } from 'vitest';
import { cuesOf } from './cuesOf.ts';
import { onlySpoken } from './onlySpoken.ts';
import { spokenSeconds } from './spokenSeconds.ts';
import { formatSeconds } from './storyPlan.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('150 words take a minute, and another pace can be asked for', () => {
  expect(spokenSeconds('')).toBe(0);
  expect(spokenSeconds(words(150))).toBe(60);
  expect(spokenSeconds(words(150), 100)).toBe(90);
});

test('code, pictures, addresses and comments are not said, the words of a link are', () => {
  expect(spokenSeconds(`${words(50)}\n\`\`\`sql\nselect ${words(90)}\n\`\`\`\n${words(50)}`)).toBe(40);
  expect(spokenSeconds(`${words(25)}\n\n~~~\n${words(90)}`)).toBe(10);
  expect(onlySpoken('Run `select 1` now').trim().split(/\s+/)).toEqual(['Run', 'now']);
  const link =
    'See [the RFC](https://example.org/a?b "An RFC") and https://example.org/x, <!-- no --> ![a](b.png) done';
  const spoken = onlySpoken(link);
  expect(spoken.replace(/\s+/g, ' ')).toBe('See [the RFC] and done');
  expect(spoken).toHaveLength(link.length);
});

test('seconds are said as people say them', () => {
  expect([0, 45, 64.6, 100, 120, 125].map(formatSeconds)).toEqual([
    '0 s',
    '45 s',
    '65 s',
    '1 min 40 s',
    '2 min',
    '2 min 5 s',
  ]);
});

test('a cue is the first words of each paragraph or item', () => {
  const text =
    '# Why\nTwo teams published to the same\nqueue, and it broke.\n\n- Asked both\n- **Wrote** an RFC that says who owns the schema\n\n```\ncode\n```\n';
  expect(cuesOf(text)).toEqual(['Why Two teams published to the …', 'Asked both', 'Wrote an RFC that says who …']);
  expect(cuesOf('\n \n')).toEqual([]);
});
