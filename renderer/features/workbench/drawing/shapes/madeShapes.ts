import { convertToExcalidrawElements, getCommonBounds } from '@excalidraw/excalidraw';
import type { ExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { LibraryItem } from '@excalidraw/excalidraw/types';
import { SHAPES, type Shape } from './shapes.ts';

/** The parts as one group, its corner at 0, 0. Made where fonts are loaded: labels are measured. */
export function elementsOf({ id, parts }: Shape): readonly ExcalidrawElement[] {
  const groupId = `leadlight-${id}`;
  return convertToExcalidrawElements([...parts]).map((element) => {
    // A label that stands by itself was given its middle: how wide it is is known only now.
    const x = element.type === 'text' && element.containerId === null ? element.x - element.width / 2 : element.x;
    return { ...element, x, groupIds: [groupId] };
  });
}

/** The shapes as items of Excalidraw's library. Their times are all the same, so that they stand in our order. */
export function libraryOfShapes(): LibraryItem[] {
  return SHAPES.map((shape, at) => ({
    id: `leadlight-${shape.id}`,
    status: 'published',
    name: shape.word,
    created: SHAPES.length - at,
    elements: elementsOf(shape).filter((element) => !element.isDeleted) as LibraryItem['elements'],
  }));
}

/** A shape of its own, with its middle at a place of the scene. */
export function placedShape(shape: Shape, middle: { x: number; y: number }): readonly ExcalidrawElement[] {
  const elements = elementsOf(shape);
  const [left, top, right, bottom] = getCommonBounds(elements);
  const groupId = crypto.randomUUID();
  const dx = middle.x - (left + right) / 2;
  const dy = middle.y - (top + bottom) / 2;
  return elements.map((element) => ({ ...element, x: element.x + dx, y: element.y + dy, groupIds: [groupId] }));
}
