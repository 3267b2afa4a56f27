import { useComputedColorScheme } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import mermaid from 'mermaid';
import { useEffect, useId, useRef, useState } from 'react';
import { type DiagramProblem, diagramProblem } from './diagramProblem.ts';
import { diagramTheme } from './diagramTheme.ts';
import classes from './MarkdownView.module.css';
import { withoutTags } from './withoutTags.ts';

interface MermaidDiagramProps {
  source: string;
  /** The line of the whole text in which the diagram begins. */
  firstLine: number;
}

/** A diagram drawn from its source. What cannot be drawn shows its source and the line that is wrong. */
export function MermaidDiagram({ source, firstLine }: MermaidDiagramProps) {
  const place = useRef<HTMLDivElement>(null);
  const id = `diagram-${useId().replace(/\W/g, '')}`;
  const scheme = useComputedColorScheme();
  const [problem, setProblem] = useState<DiagramProblem | null>(null);

  useEffect(() => {
    let isWanted = true;
    draw(id, source, scheme).then(
      (svg) => {
        if (!isWanted) return;
        place.current?.replaceChildren(svg);
        setProblem(null);
      },
      (error) => {
        if (isWanted) setProblem(diagramProblem(error, source));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [id, source, scheme]);

  return (
    <figure className={classes.diagram}>
      <div ref={place} role="img" aria-label={`Diagram: ${source.split('\n')[0] ?? ''}`} hidden={problem !== null} />
      {problem && (
        <>
          <p className={classes.problem}>
            <TriangleAlert size={15} aria-hidden />
            <span>
              {problem.line === null ? 'This diagram cannot be drawn. ' : `Line ${firstLine + problem.line - 1}: `}
              {problem.words}
            </span>
          </p>
          <pre className={classes.code}>{source}</pre>
        </>
      )}
    </figure>
  );
}

async function draw(id: string, source: string, scheme: 'light' | 'dark'): Promise<SVGElement> {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    fontFamily: 'Inter Variable, sans-serif',
    themeVariables: { darkMode: scheme === 'dark', fontSize: '13px', ...diagramTheme() },
  });
  const { svg } = await mermaid.render(id, withoutTags(source));
  const drawn = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (!drawn) throw new Error('No picture was drawn');
  for (const link of drawn.querySelectorAll('a')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return drawn;
}
