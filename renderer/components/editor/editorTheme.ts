import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { styleTags, Tag, tags } from '@lezer/highlight';

const inlineCode = Tag.define();
const tableFrame = Tag.define();

/** What the stock Markdown grammar calls alike and the look tells apart. */
export const markdownTags = {
  props: [
    styleTags({
      'InlineCode/...': inlineCode,
      'CodeText ListMark TaskMarker': tags.content,
      'TableHeader/... TableDelimiter': tableFrame,
    }),
  ],
};

/** Where two rules meet in one word, the later one wins. */
const colours = HighlightStyle.define([
  { tag: [tags.processingInstruction, tags.labelName, tags.contentSeparator, tableFrame], color: 'var(--ll-ink-3)' },
  { tag: [tags.comment, tags.meta, tags.url], color: 'var(--ll-ink-3)' },
  { tag: tags.heading, color: 'var(--ll-accent-ink)', fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, color: 'var(--ll-act-reflect-ink)' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--ll-ink-2)' },
  { tag: tags.link, color: 'var(--ll-accent-ink)' },
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.tagName], color: 'var(--ll-act-reflect-ink)' },
  { tag: [inlineCode, tags.number, tags.bool, tags.atom, tags.null], color: 'var(--ll-act-practise-ink)' },
  { tag: [tags.string, tags.regexp, tags.special(tags.string)], color: 'var(--ll-act-code-ink)' },
  { tag: [tags.typeName, tags.className, tags.propertyName], color: 'var(--ll-act-read-ink)' },
  { tag: tags.invalid, color: 'var(--ll-bad-ink)' },
]);

const shared = EditorView.theme({
  '&': { color: 'var(--ll-ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-content': { caretColor: 'var(--ll-accent)' },
  // Where one writes is told by the caret and the current line, not by a ring around the page.
  '.cm-content:focus-visible': { boxShadow: 'none' },
  // The browser's own caret: one that is drawn and blinks keeps the page painting for nothing.
  '.cm-line ::selection, .cm-line::selection': {
    backgroundColor: 'color-mix(in oklab, var(--ll-accent) 22%, transparent)',
  },
  '.cm-placeholder': { color: 'var(--ll-ink-3)' },
  '.cm-asked': { textDecoration: 'underline dotted var(--ll-warn)', textUnderlineOffset: '4px' },
  '.cm-specialChar': { color: 'var(--ll-warn-ink)' },
  '.cm-searchMatch': { backgroundColor: 'var(--ll-warn-soft)', outline: '1px solid var(--ll-warn)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--ll-accent-soft)', outlineColor: 'var(--ll-accent)' },
});

const source = EditorView.theme({
  '&': { height: '100%' },
  '.cm-scroller': {
    font: '400 13px/22px var(--ll-font-code)',
    fontFeatureSettings: "'calt' 0",
    letterSpacing: '-0.012em',
    overflow: 'auto',
  },
  '.cm-content': { padding: '16px 0 40vh' },
  '.cm-line': { padding: '0 16px 0 var(--editor-gutter, 28px)' },
  '&.cm-focused .cm-activeLine': {
    backgroundColor: 'color-mix(in oklab, var(--ll-accent) 7%, transparent)',
    boxShadow: 'inset 2px 0 0 var(--ll-accent)',
  },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-panels': {
    backgroundColor: 'var(--ll-sunken)',
    color: 'var(--ll-ink-2)',
    borderBottom: 'var(--ll-border)',
  },
  '.cm-panels-top': { borderBottom: 'var(--ll-border)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '8px 40px 8px 28px',
    font: '400 12px/20px var(--ll-font-ui)',
  },
  '.cm-panel.cm-search br, .cm-panel.cm-search [name=select]': { display: 'none' },
  '.cm-panel.cm-search label': { display: 'flex', alignItems: 'center', fontSize: '12px', whiteSpace: 'nowrap' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': { margin: '0' },
  '.cm-panel.cm-search input[type=checkbox]': { accentColor: 'var(--ll-accent)', marginRight: '5px' },
  '.cm-panel.cm-search [name=close]': { color: 'inherit', fontSize: '16px', right: '10px', top: '8px' },
  '.cm-textfield': {
    height: '26px',
    font: '400 12px/20px var(--ll-font-ui)',
    backgroundColor: 'var(--ll-surface)',
    color: 'var(--ll-ink)',
    border: 'var(--ll-border-control)',
    borderRadius: 'var(--ll-radius-sm)',
    padding: '0 8px',
    flex: '1 1 150px',
  },
  '.cm-button': {
    height: '26px',
    font: '500 12px/20px var(--ll-font-ui)',
    backgroundImage: 'none',
    backgroundColor: 'var(--ll-surface)',
    color: 'var(--ll-ink)',
    border: 'var(--ll-border-strong)',
    borderRadius: 'var(--ll-radius-sm)',
    padding: '0 9px',
  },
});

const prose = EditorView.theme({
  '.cm-scroller': { font: '400 16px/25px var(--ll-font-prose)', overflow: 'visible' },
  '.cm-content': { padding: '0' },
  '.cm-line': { padding: '0' },
});

/** `source` is the page's own editor; `prose` a field in serif that grows with its text. */
export function editorLook(look: 'source' | 'prose'): Extension {
  return [shared, look === 'source' ? source : prose, syntaxHighlighting(colours)];
}
