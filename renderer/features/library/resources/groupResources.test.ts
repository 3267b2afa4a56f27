import { describe, expect, test } from 'vitest';
import type { ResourceHead } from '#shared/contract/libraryContract.ts';
import { ResourceId } from '#shared/model/ids.ts';
import { groupResources } from './groupResources.ts';

function aResource(title: string, kind: ResourceHead['kind'], author?: string): ResourceHead {
  const id = ResourceId.parse(title.toLowerCase().replaceAll(' ', '-'));
  return { id, title, kind, isUsed: false, usedBy: 1, ...(author ? { author } : {}) };
}

const RESOURCES = [
  aResource('Redis', 'documentation'),
  aResource('Staff Engineer', 'book', 'Will Larson'),
  aResource('Clean Code', 'book', 'Robert C. Martin'),
];

function shown(text: string): string[] {
  return groupResources(RESOURCES, text).flatMap(({ kind, resources }) => [
    kind,
    ...resources.map(({ title }) => `- ${title}`),
  ]);
}

describe('the resources', () => {
  test('stand by kind and title', () => {
    expect(shown('')).toEqual(['book', '- Clean Code', '- Staff Engineer', 'documentation', '- Redis']);
  });

  test('are found by the beginnings of words in title, author and kind', () => {
    expect(shown('lars')).toEqual(['book', '- Staff Engineer']);
    expect(shown('book mart')).toEqual(['book', '- Clean Code']);
    expect(shown('documentation')).toEqual(['documentation', '- Redis']);
  });

  test('no group stands empty', () => {
    expect(shown('larson redis')).toEqual([]);
  });
});
