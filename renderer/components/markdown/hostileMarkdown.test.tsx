import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MARKDOWN } from '#electron/fuzz/xss/markdownVectors.ts';
import { EVERY_MARKUP } from '#electron/fuzz/xss/markupVectors.ts';
import { htmlToMarkdown } from '#electron/planner/import/foreign/htmlToMarkdown.ts';
import { htmlFile } from '#renderer/components/paper/htmlFile.ts';
import { MarkdownView } from './MarkdownView.tsx';

afterEach(cleanup);

const MAY_APPEAR = new Set(
  'DIV P A IMG PRE CODE SPAN TABLE THEAD TBODY TR TH TD SECTION H1 H2 UL OL LI SUP EM STRONG BLOCKQUOTE HR BR DEL INPUT FIGURE BUTTON SVG LINE PATH POLYLINE CIRCLE RECT'.split(
    ' ',
  ),
);
/** Out to the web or by mail, or to a place in the app: nothing that runs, and nothing that is loaded by itself. */
const HARMLESS_LINK = /^(?:$|#|https?:\/\/|mailto:|wiki:)/;

/** What there is in a page that could run or fetch something; nothing, where all is well. */
function dangersIn(shown: ParentNode): string[] {
  const found: string[] = [];
  for (const element of shown.querySelectorAll('*')) {
    if (!MAY_APPEAR.has(element.tagName.toUpperCase())) found.push(element.outerHTML);
    for (const { name } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^srcset$|^ping$|^action$|^formaction$|^background$|^name$/i.test(name))
        found.push(element.outerHTML);
    }
    if (!HARMLESS_LINK.test(element.getAttribute('href') ?? '')) found.push(element.outerHTML);
    if (!/^(?:$|data:image\/)/.test(element.getAttribute('src') ?? '')) found.push(element.outerHTML);
    if (/^(?:root|body|location|tripped|__proto__)$/.test(element.id)) found.push(element.outerHTML);
  }
  return found;
}

/** Where a link between brackets leads is asked of the planner, which nobody is here. */
const nobody = new QueryClient({ defaultOptions: { queries: { enabled: false } } });

function shownOf(source: string): HTMLElement {
  const view = (
    <QueryClientProvider client={nobody}>
      <MarkdownView source={source} />
    </QueryClientProvider>
  );
  return render(view).container;
}

it.each(Object.entries(MARKDOWN))('%s: nothing but shown', (_, vectors) => {
  for (const vector of vectors) {
    expect([vector, dangersIn(shownOf(vector))]).toEqual([vector, []]);
    cleanup();
  }
});

it('HTML of other programs becomes Markdown that does nothing but show', () => {
  for (const vector of EVERY_MARKUP) {
    const { markdown } = htmlToMarkdown(vector);
    expect([vector, dangersIn(shownOf(markdown))]).toEqual([vector, []]);
    cleanup();
  }
});

it('all of them in one text show nothing else, and neither does the file that is made of what is shown', () => {
  const every = Object.values(MARKDOWN).flat();
  const inList = every.map((vector) => `- x\n\n${vector.replaceAll(/^/gm, '  ')}`).join('\n');
  for (const source of [every.join('\n\n'), inList]) {
    const shown = shownOf(source);
    expect(dangersIn(shown)).toEqual([]);
    const file = new DOMParser().parseFromString(htmlFile(shown, every.join(' ')), 'text/html');
    expect(dangersIn(file.body)).toEqual([]);
    expect(file.querySelectorAll('script, iframe, object, embed, base, link, form')).toHaveLength(0);
    cleanup();
  }
});
