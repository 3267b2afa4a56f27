import type { Drawing } from '#shared/model/drawing.ts';
import { drawingTitle } from './drawingTitle.ts';

/** What shows a drawing in a text. */
export function drawingMarkdown(drawing: Pick<Drawing, 'id' | 'title'>): string {
  const words = drawingTitle(drawing).replace(/[\\[\]]/g, '\\$&');
  return `![${words}](drawing:${drawing.id})`;
}
