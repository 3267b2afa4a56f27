import mermaid from 'mermaid';
import { asksForPictures } from './asksForPictures.ts';
import { diagramTheme } from './diagramTheme.ts';
import { withoutTags } from './withoutTags.ts';

/** `paper` is for print and files: light, in a face that every machine has, and with plain text in place of HTML. */
export type DiagramLook = 'light' | 'dark' | 'paper';

let queue: Promise<unknown> = Promise.resolve();
let drawn = 0;

/** The diagram as a picture. Throws what mermaid says of a source that it cannot read. */
export function drawDiagram(source: string, look: DiagramLook): Promise<SVGSVGElement> {
  // Mermaid has one set of options for the page: whoever draws with others waits.
  const turn = queue.then(() => draw(source, look));
  queue = turn.catch(() => undefined);
  return turn;
}

async function draw(source: string, look: DiagramLook): Promise<SVGSVGElement> {
  if (asksForPictures(source)) throw new Error('Nothing is loaded from outside: take the “img” out of the diagram.');
  const isOnPaper = look === 'paper';
  drawn += 1;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    fontFamily: isOnPaper ? 'Arial, Helvetica, sans-serif' : 'Inter Variable, sans-serif',
    htmlLabels: !isOnPaper,
    flowchart: { htmlLabels: !isOnPaper },
    class: { htmlLabels: !isOnPaper },
    themeVariables: { darkMode: look === 'dark', fontSize: '13px', ...diagramTheme(isOnPaper) },
  });
  const { svg } = await mermaid.render(`diagram-${drawn}`, withoutTags(source));
  const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (!picture) throw new Error('No picture was drawn');
  for (const link of picture.querySelectorAll('a')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return picture;
}
