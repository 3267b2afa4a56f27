import { describe, expect, test } from 'vitest';
import { checkSections, sectionToWrite } from './requiredSections.ts';

const statesOf = (body: string, kind: 'rfc' | 'decision' = 'decision') =>
  checkSections(kind, body).map(({ state }) => state);

describe('what is written', () => {
  test('nothing at all lacks every section', () => {
    expect(statesOf('')).toEqual(['missing', 'missing', 'missing', 'missing']);
    expect(checkSections('rfc', '').map(({ name }) => name)).toEqual([
      ...['Summary', 'Motivation', 'Proposal', 'Alternatives', 'Trade-offs', 'Rollout', 'Open questions'],
    ]);
  });

  test('a heading with only a comment, an empty list mark or a rule under it is empty', () => {
    const body =
      '## Context\n\n<!-- The forces\n\n## Decision\n\nat work -->\n\n## Consequences\n\n- \n\n## Alternatives\n\n---\n';
    expect(statesOf(body)).toEqual(['empty', 'missing', 'empty', 'empty']);
  });

  test('words, code and words in a part under it count', () => {
    const body =
      '# Context\n\nwords\n\n# Decision\n\n### How\n\nso\n\n# Consequences\n\n```mermaid\nflowchart LR\n```\n';
    expect(statesOf(body)).toEqual(['present', 'present', 'present', 'missing']);
  });

  test('a heading inside code is none, and empty code says nothing', () => {
    expect(statesOf('```md\n## Context\nwords\n```\n\n## Decision\n\n```\n\n```\n')).toEqual([
      ...['missing', 'empty', 'missing', 'missing'],
    ]);
  });

  test('a comment mark inside code opens no comment', () => {
    expect(statesOf('## Context\n\n```html\n<!-- \n```\n\n## Decision\n\nwords')[1]).toBe('present');
  });

  test('a table that was only begun is empty until a row says something', () => {
    const table = (row: string) => `## Alternatives\n\n| Option | Gains |\n| --- | --- |\n${row}\n`;
    expect(statesOf(table('| Do nothing |  |'))[3]).toBe('empty');
    expect(statesOf(table('| Do nothing | no work |'))[3]).toBe('present');
  });

  test('a heading may say it in other letters, or name two at once', () => {
    const states = statesOf(
      '## ALTERNATIVES and tradeoffs ##\n\nwords\n## Trade-off\n## Open Questions?\r\n\r\none',
      'rfc',
    );
    expect(states.slice(3)).toEqual(['present', 'empty', 'missing', 'present']);
  });
});

describe('where to write on', () => {
  const shown = ({ body, place }: { body: string; place: number }) => `${body.slice(0, place)}|${body.slice(place)}`;

  test('a written section is gone on with at its end, and nothing changes', () => {
    expect(shown(sectionToWrite('decision', '## Context\n\nwords\n\n\n## Decision\n', 'Context'))).toBe(
      '## Context\n\nwords|\n\n\n## Decision\n',
    );
  });

  test('an empty one gets a line of its own under its comment', () => {
    expect(shown(sectionToWrite('decision', '## Context\n\n<!-- why -->\n\n## Decision\n', 'Context'))).toBe(
      '## Context\n\n<!-- why -->\n\n|\n\n## Decision\n',
    );
  });

  test('a missing one comes before the next that is there, at its level', () => {
    expect(shown(sectionToWrite('decision', '# Context\n\nwords\n\n# Alternatives\n\nnone', 'Decision'))).toBe(
      '# Context\n\nwords\n\n# Decision\n\n|\n\n# Alternatives\n\nnone',
    );
  });

  test('the last one, and one of an empty text, come at the end', () => {
    expect(shown(sectionToWrite('decision', 'words', 'Alternatives'))).toBe('words\n\n## Alternatives\n\n|');
    expect(shown(sectionToWrite('decision', '', 'Context'))).toBe('## Context\n\n|');
  });

  test('the line breaks stay those of the text', () => {
    const { body } = sectionToWrite('decision', '## Context\r\n\r\nwords\r\n', 'Decision');
    expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('what was added is then known as empty', () => {
    const { body } = sectionToWrite('rfc', '## Summary\n\nwords\n', 'Rollout');
    expect(statesOf(body, 'rfc')).toEqual(['present', 'missing', 'missing', 'missing', 'missing', 'empty', 'missing']);
  });
});
