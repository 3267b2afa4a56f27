import { selectedSource } from '../editor/selectedSource.ts';

/** Words one marked on the page, and where they end on the screen. */
export interface MarkedText {
  text: string;
  bottom: number;
  top: number;
  right: number;
}

const NOT_TO_READ = 'nav, aside, button, [role="listbox"], [data-no-cards]';

/** What is marked in a text to read or to write; null when nothing is, or only parts of the interface. */
export function markedText(): MarkedText | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const element = elementOf(selection.focusNode);
  if (!element || element.closest(NOT_TO_READ) || !element.closest('main, [role="dialog"]')) return null;
  const text = selection.toString();
  if (text.trim() === '') return null;
  const rectangles = selection.getRangeAt(0).getClientRects();
  const last = rectangles.item(rectangles.length - 1);
  if (!last) return null;
  return { text, top: last.top, bottom: last.bottom, right: last.right };
}

/** The same words as their author wrote them: Markdown where an editor shows it, and what is marked in a plain field. */
export async function wordsToKeep(): Promise<string> {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) return field.value.slice(field.selectionStart, field.selectionEnd);
  const marked = markedText();
  if (!marked) return '';
  const element = elementOf(document.getSelection()?.focusNode ?? null);
  return (element && (await selectedSource(element))) ?? marked.text;
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
