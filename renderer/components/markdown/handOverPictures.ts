import { planner } from '#renderer/api/connection.ts';

/**
 * Draws the diagrams of the journal of which the planner has no picture, so that an export has them. To be called before
 * one begins; `onLeft` is told how many are to come.
 */
export async function handOverPictures(signal: AbortSignal, onLeft: (left: number) => void): Promise<void> {
  while (!signal.aborted) {
    const { sources, left } = await planner.export.missingPictures();
    if (left === 0) return;
    onLeft(left);
    const { pictureOfDiagram } = await import('./pictureOfDiagram.ts');
    const pictures = [];
    for (const source of sources) pictures.push({ source, picture: await pictureOfDiagram(source) });
    await planner.export.givePictures({ pictures });
  }
}
