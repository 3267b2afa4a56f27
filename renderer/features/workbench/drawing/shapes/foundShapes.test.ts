import { expect, it } from 'vitest';
import { foundShapes } from './foundShapes.ts';
import { SHAPES } from './shapes.ts';

const idsOf = (typed: string) => foundShapes(typed).map(({ id }) => id);

it('offers all while nothing is typed, each under a name of its own', () => {
  expect(idsOf(' ')).toEqual(SHAPES.map(({ id }) => id));
  expect(new Set(SHAPES.map(({ word }) => word)).size).toBe(SHAPES.length);
});

it('finds by the beginning of a name or of another word for it, names first', () => {
  expect(idsOf('bal')).toEqual(['load-balancer']);
  expect(idsOf('kafka')).toEqual(['topic']);
  expect(idsOf('cache')).toEqual(['cache', 'cdn']);
  expect(idsOf('data st')).toEqual(['database']);
  expect(idsOf('zzz')).toEqual([]);
});

it('labels every shape', () => {
  const labelOf = (part: object) => ('label' in part || ('type' in part && part.type === 'text') ? 1 : 0);
  expect(SHAPES.filter(({ parts }) => !parts.some(labelOf))).toEqual([]);
});
