import { describe, expect, test } from 'vitest';
import { date, withOutcome } from '../../testing/aRun.ts';
import { recapEntry, refreshedBody } from './recapEntry.ts';
import { recapFacts } from './recapFacts.ts';
import { aRecapAnswer, aRecapEntry, aRecapSource, recapRun } from './testing/aRecapSource.ts';

const template = [
  '## What I set out to learn',
  '## What I can explain',
  '<!-- Say it aloud. -->',
  '## What is thin',
  '## Evidence',
  '## What I would do differently',
  '## What I carry on',
  '- [ ] ',
].join('\n\n');

const done = withOutcome(recapRun, 'd8-s1', 'done', { minutes: 50, energy: 4 });

describe('a saved recap', () => {
  test('has its facts, its evidence as links, and the three questions that facts cannot answer', () => {
    const facts = recapFacts(
      aRecapSource({
        run: withOutcome(done, 'd8-s2', 'skipped'),
        today: date('2027-02-18'),
        entries: [aRecapEntry(1, { kind: 'rfc', status: 'accepted', title: 'An *outbox*', words: 300 })],
        answers: [aRecapAnswer('cap', { rating: 4 }), aRecapAnswer('raft', { rating: 2 })],
      }),
    );
    const { title, body } = recapEntry(facts, template);
    expect(title).toBe('Recap of days 8 to 14');
    const rfc = '[An \\*outbox\\*](#/journal/0194c5a0-0000-7000-8000-000000000001)';
    expect(body).toMatch(/^## Days 8 to 14 in facts\n\n10 Feb to 17 Feb:\n\n- \*\*Sessions\*\*/);
    for (const line of [
      '- **Sessions**: 1 done, 1 set aside, 26 waiting, of 28.',
      '- **Time**: 50 min of 27 h planned.',
      '- **Days**: worked on 1 of 7 study days.',
      '- **Energy**: 4.0 of 5 over 1 session.',
      '- **Written**: 300 words on 1 day.',
      '- **Questions**: 2 answers: 1 could teach it, 1 shaky. Again: [raft?](#/questions/raft)',
      `- **Left behind**: ${rfc}.`,
      `**Best evidence**\n\n- ${rfc}, accepted\n- [cap?](#/questions/cap), a solid answer`,
      '**Next**: days 15 to 18, from Thursday 18 February, 16 h.\n\n- 15 Day 15\n',
    ]) {
      expect(body).toContain(line);
    }
    expect(body).toContain(
      '**Not done**\n\n- [D8-S2](#/session/d8-s2), set aside\n- [D8-S3](#/session/d8-s3), was planned for 10 Feb\n',
    );
    expect([...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Days 8 to 14 in facts',
      'What I can explain',
      'What is thin',
      'What I would do differently',
    ]);
    expect(body).toContain('<!-- Say it aloud. -->\n\n\n\n## What is thin');
    expect(body).toMatch(/- and 19 more\n/);
    expect(body).toMatch(/## What I would do differently\n\n\n\n$/);
  });

  test('of nothing says so, and of the end that the plan is over', () => {
    const { body } = recapEntry(recapFacts(aRecapSource({ through: 18 })), template);
    expect(body).toContain('Nothing was done, written or practised in these days.');
    expect(body).toContain('Day 18 was the last of the plan.');
  });

  test('takes in what happened since and keeps every word that was written', () => {
    const { body } = recapEntry(recapFacts(aRecapSource({ run: done })), template);
    const written = body.replace('## What is thin\n\n', '## What is thin\n\nQuorums.');
    const later = recapFacts(aRecapSource({ run: withOutcome(done, 'd8-s2', 'done') }));
    const refreshed = refreshedBody(written, later);
    expect(refreshed).toContain('2 done');
    expect(refreshed.split('-->').slice(1)).toEqual(written.split('-->').slice(1));
    expect(refreshedBody(refreshed, later)).toBe(refreshed);
  });

  test('leaves facts alone that were changed by hand', () => {
    const { body } = recapEntry(recapFacts(aRecapSource({ run: done })), template);
    const changed = body.replace('1 done', '2 done');
    expect(refreshedBody(changed, recapFacts(aRecapSource()))).toBe(changed);
  });
});
