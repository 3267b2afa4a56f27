import { drawDiagram } from './drawDiagram.ts';
import { svgFile } from './svgFile.ts';

/** The diagram as an SVG file that runs nothing and asks nobody for anything; null when it cannot be drawn. */
export async function pictureOfDiagram(source: string): Promise<string | null> {
  try {
    return svgFile(await drawDiagram(source, 'paper'));
  } catch {
    // What is wrong with it is said beside its source, where one writes it.
    return null;
  }
}
