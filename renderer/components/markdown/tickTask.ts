const TASK_AT_ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\]/;

/**
 * Ticks or unticks the task of the list item that begins at this place of the source. Null when no task is there
 * (any more): the preview may be a moment behind the text.
 */
export function tickTask(source: string, itemStart: number): string | null {
  const found = TASK_AT_ITEM.exec(source.slice(itemStart, itemStart + 40));
  if (!found) return null;
  const box = itemStart + found[0].length - 2;
  return `${source.slice(0, box)}${found[1] === ' ' ? 'x' : ' '}${source.slice(box + 1)}`;
}
