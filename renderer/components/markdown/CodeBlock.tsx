import { lazy, Suspense, useContext } from 'react';
import type { ExtraProps } from 'react-markdown';
import { HighlightedCode } from './HighlightedCode.tsx';
import classes from './MarkdownView.module.css';
import { SectionPlace } from './SectionPlace.ts';

type Element = NonNullable<ExtraProps['node']>;

const MermaidDiagram = lazy(async () => ({ default: (await import('./MermaidDiagram.tsx')).MermaidDiagram }));

/** A fenced block: a diagram when it says so, else code with its language's colours. */
export function CodeBlock({ node, children }: React.ComponentProps<'pre'> & ExtraProps) {
  const { line } = useContext(SectionPlace);
  const code = node?.children[0];
  if (code?.type !== 'element' || code.tagName !== 'code') return <pre className={classes.code}>{children}</pre>;
  const text = textOf(code).replace(/\n$/, '');
  const language = languageOf(code);
  if (language === 'mermaid') {
    const firstLine = line + (node?.position?.start.line ?? 0) + 1;
    return (
      <Suspense
        fallback={
          <pre className={classes.code} aria-busy>
            {text}
          </pre>
        }
      >
        <MermaidDiagram source={text} firstLine={firstLine} />
      </Suspense>
    );
  }
  return <HighlightedCode code={text} language={language} />;
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function languageOf(element: Element): string | null {
  const names = element.properties['className'];
  const name = Array.isArray(names) ? names.find((each) => String(each).startsWith('language-')) : undefined;
  return name === undefined ? null : String(name).slice('language-'.length);
}
