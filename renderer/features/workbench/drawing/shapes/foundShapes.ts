import { SHAPES, type Shape } from './shapes.ts';

/** The shapes that every typed word begins a word of, in their order; those named so come first. */
export function foundShapes(typed: string): readonly Shape[] {
  const wanted = typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const has = (text: string) => {
    const words = text.toLowerCase().split(/\s+/);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  const named = SHAPES.filter(({ word }) => has(word));
  const called = SHAPES.filter((shape) => !named.includes(shape) && has(`${shape.word} ${shape.alsoFoundBy}`));
  return [...named, ...called];
}
