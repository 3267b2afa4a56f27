import { embeddedFont } from './embeddedFont.ts';

/** The picture with the interface's font in it: labels are then as wide wherever it is opened, and none is cut. */
export async function withFont(svg: string): Promise<string> {
  const style = await embeddedFont();
  return style === '' ? svg : svg.replace('</title>', `</title><style>${style}</style>`);
}
