import { type RefObject, useEffect } from 'react';
import { findQuote } from '#shared/domain/journal/document/findQuote.ts';
import { plainLines } from '#shared/domain/journal/plainText.ts';

/** As EntryEditor.module.css knows it. */
const NAME = 'review-comment';
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, pre, blockquote, figure';

/** Marks the words that open comments are about in what is shown, without changing a node of it. */
export function useMarkedQuotes(place: RefObject<HTMLElement | null>, quotes: readonly string[]): void {
  const wanted = quotes.join('\u0000');
  useEffect(() => {
    const shown = place.current;
    if (!shown || wanted === '') return;
    const texts = wanted.split('\u0000').map((quote) => Array.from(plainLines(quote), ({ text }) => text).join(' '));
    const mark = () => CSS.highlights.set(NAME, new Highlight(...rangesOf(shown, texts)));
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(shown, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [place, wanted]);
}

function rangesOf(shown: HTMLElement, quotes: readonly string[]): Range[] {
  const { text, nodes } = textOf(shown);
  return quotes.flatMap((quote) => {
    const found = findQuote(text, quote);
    if (!found) return [];
    const range = document.createRange();
    const [start, end] = [nodeAt(nodes, found.from), nodeAt(nodes, found.to - 1)];
    if (!start || !end) return [];
    range.setStart(start.node, found.from - start.at);
    range.setEnd(end.node, found.to - end.at);
    return [range];
  });
}

interface PlacedNode {
  node: Text;
  at: number;
}

/** What is shown as one text, a new line between two blocks. */
function textOf(shown: HTMLElement): { text: string; nodes: PlacedNode[] } {
  const nodes: PlacedNode[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('svg')) continue;
    const own: Element | null = node.parentElement?.closest(BLOCK) ?? null;
    if (own !== block && text !== '') text += '\n';
    block = own;
    nodes.push({ node, at: text.length });
    text += node.data;
  }
  return { text, nodes };
}

function nodeAt(nodes: readonly PlacedNode[], place: number): PlacedNode | undefined {
  return nodes.findLast(({ node, at }) => at <= place && place < at + node.data.length);
}
