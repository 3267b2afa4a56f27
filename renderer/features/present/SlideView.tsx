import { useLayoutEffect, useRef } from 'react';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { fitSlide } from './fitSlide.ts';
import classes from './Presentation.module.css';

/** A slide as large as its place allows; a long one is drawn smaller, never cut. */
export function SlideView({ source }: { source: string }) {
  const place = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, content.current];
    if (!outer || !inner) return;
    const draw = () => fitSlide(outer, inner);
    draw();
    // Diagrams and pictures come later; the place changes with the window.
    const sizes = new ResizeObserver(draw);
    sizes.observe(outer);
    const changes = new MutationObserver(draw);
    changes.observe(inner, { childList: true, subtree: true });
    inner.addEventListener('load', draw, true);
    return () => {
      sizes.disconnect();
      changes.disconnect();
      inner.removeEventListener('load', draw, true);
    };
  }, []);
  return (
    <div ref={place} className={classes.place}>
      <div ref={content} className={classes.slide}>
        <MarkdownView source={source} />
      </div>
    </div>
  );
}
