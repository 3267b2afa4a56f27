import { Button, useComputedColorScheme } from '@mantine/core';
import { TriangleAlert } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { type DiagramProblem, diagramProblem } from './diagramProblem.ts';
import { drawDiagram } from './drawDiagram.ts';
import { GoToLine } from './GoToLine.ts';
import classes from './MarkdownView.module.css';
import { OnPaper } from './OnPaper.ts';

interface MermaidDiagramProps {
  source: string;
  /** The line of the whole text in which the diagram begins. */
  firstLine: number;
}

/** A diagram drawn from its source. What cannot be drawn shows its source and the line that is wrong. */
export function MermaidDiagram({ source, firstLine }: MermaidDiagramProps) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme();
  const look = useContext(OnPaper) ? 'paper' : scheme;
  const [problem, setProblem] = useState<DiagramProblem | null>(null);
  const [isDrawn, setDrawn] = useState(false);

  useEffect(() => {
    let isWanted = true;
    drawDiagram(source, look).then(
      (svg) => {
        if (!isWanted) return;
        place.current?.replaceChildren(svg);
        setProblem(null);
        setDrawn(true);
      },
      (error) => {
        if (!isWanted) return;
        setProblem(diagramProblem(error, source));
        setDrawn(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [source, look]);

  return (
    <figure className={classes.diagram} aria-busy={!isDrawn}>
      <div ref={place} role="img" aria-label={`Diagram: ${source.split('\n')[0] ?? ''}`} hidden={problem !== null} />
      {problem && <Problem problem={problem} source={source} firstLine={firstLine} />}
    </figure>
  );
}

function Problem({ problem, source, firstLine }: MermaidDiagramProps & { problem: DiagramProblem }) {
  const goToLine = useContext(GoToLine);
  const lines = source.split('\n');
  const line = problem.line === null ? null : firstLine + problem.line - 1;
  return (
    <>
      <div className={classes.problem}>
        <TriangleAlert size={15} aria-hidden />
        <span>
          {line === null ? 'This diagram cannot be drawn. ' : `Line ${line}: `}
          {problem.words}
          {problem.line !== null && <code>{lines[problem.line - 1]?.trim()}</code>}
        </span>
        {goToLine && line !== null && (
          <Button size="compact-xs" onClick={() => goToLine(line)}>
            Go to line {line}
          </Button>
        )}
      </div>
      <pre className={classes.code}>
        {lines.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number alone
          <span key={index} className={index + 1 === problem.line ? classes.wrong : undefined}>
            {text}
            {'\n'}
          </span>
        ))}
      </pre>
    </>
  );
}
