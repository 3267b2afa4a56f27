import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPrivate, withPrivacy } from '../journal/isPrivate.ts';
import { withoutIds, withoutSecrets } from './withoutSecrets.ts';

it('takes out a title of several words or a long one, in any capitals and over two lines', () => {
  const clean = withoutSecrets(['Salary talk', 'Gehaltsgespräch', 'A_b *c*'], []);
  expect(clean('After the salary\n talk: SALARY TALK, Gehaltsgespräch and A\\_b \\*c\\*.')).toBe(
    'After the (private): (private), (private) and (private).',
  );
});

it('takes out a title as HTML and drawings write it, in bold words too', () => {
  const clean = withoutSecrets(['Pay & bonus "talk"', 'Leaving the team'], []);
  expect(clean('<text>Pay &amp; bonus &quot;talk&quot;</text> Pay &#38; bonus&nbsp;"talk"')).toBe(
    '<text>(private)</text> (private)',
  );
  expect(clean('<text x="1">Leaving the </text><text x="1" y="20">team</text>')).toBe('<text x="1">(private)</text>');
  expect(clean('**Leaving** the *team*, leaving _the_ team')).toBe('**(private)*, (private)');
});

it('takes out a title of any characters', () => {
  const words = fc.array(fc.stringMatching(/^\S{1,6}$/u), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(words, (made) => {
      const title = `A ${made.join(' ')} Z`;
      expect(withoutSecrets([title], [])(`b, ${title}.`)).toBe('b, (private).');
    }),
  );
  expect(withoutSecrets(['One-to-one with Anna'], [])('One-to-one with Anna')).toBe('(private)');
});

it('takes out ids of what is private, wherever they stand', () => {
  const id = '01950000-0000-7001-8000-100000000000';
  expect(withoutIds(`<a href="#/journal/${id.toUpperCase()}">`, (one) => one === id)).toBe(
    '<a href="#/journal/(private)">',
  );
  expect(withoutIds(id, () => false)).toBe(id);
});

it('leaves longer words, one short word, and a title that something open has too', () => {
  const clean = withoutSecrets(['Talk', 'Salary talk', 'Evening reflection'], ['Evening Reflection']);
  const text = 'Talk of salary talks; Salary talk2; an evening reflection.';
  expect(clean(text)).toBe(text);
});

it('takes the longer of two titles that begin alike', () => {
  expect(withoutSecrets(['Salary talk', 'Salary talk with Anna'], [])('Salary talk with Anna')).toBe('(private)');
});

it('an entry is kept private by a tag or one under it, and let go of by taking them off', () => {
  expect(isPrivate({ tags: ['privately', 'go'] })).toBe(false);
  expect(withPrivacy(['go'], true)).toEqual(['go', 'private']);
  expect(isPrivate({ tags: ['private/pay'] })).toBe(true);
  expect(withPrivacy(['private/pay', 'go', 'private'], false)).toEqual(['go']);
});
