import type { MouseEvent } from 'react';
import type { ExtraProps } from 'react-markdown';
import { WikiLinkText } from '#renderer/components/links/WikiLinkText.tsx';
import { readWikiAddress } from '#renderer/components/links/wikiAddress.ts';
import { drawingOf } from './drawingAddress.ts';
import { ShownDrawing } from './ShownDrawing.tsx';
import { leadsOutside } from './safeAddress.ts';
import { textOf } from './textOf.ts';

type SafeLinkProps = React.ComponentProps<'a'> & ExtraProps;

/** Outside links open in the system's browser; a footnote scrolls; a drawing is shown; what leads nowhere is plain text. */
export function SafeLink({ href, children, node, ...rest }: SafeLinkProps) {
  if (!href) return <span>{children}</span>;
  const wiki = readWikiAddress(href);
  if (wiki) return <WikiLinkText {...wiki} />;
  const drawing = drawingOf(href);
  if (drawing) return <ShownDrawing id={drawing} words={textOf(node)} />;
  if (leadsOutside(href)) {
    return (
      <a {...rest} href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  }
  if (href.startsWith('#/')) return <a href={href}>{children}</a>;
  return (
    <a {...rest} href={href} onClick={(event) => scrollTo(event, href.slice(1))}>
      {children}
    </a>
  );
}

/** The address bar's hash is the app's route, so a place in the text is scrolled to instead. */
function scrollTo(event: MouseEvent, place: string): void {
  event.preventDefault();
  const target = document.getElementById(place) ?? document.getElementById(`user-content-${place}`);
  target?.scrollIntoView({ block: 'nearest' });
}
