import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { languages } from '@codemirror/language-data';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightSpecialChars, keymap, placeholder } from '@codemirror/view';
import { editorLook, markdownTags } from './editorTheme.ts';
import { FORMAT_COMMANDS, FORMATS, type Format } from './formatText.ts';
import { linkCompletion } from './linkCompletion.ts';

/** The keys of the tool bar, in the editor's own spelling. */
const FORMAT_KEYS: Record<Format, string> = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  code: 'Mod-e',
  quote: 'Mod-Shift-.',
  list: 'Mod-Shift-8',
  link: 'Mod-Shift-k',
};

interface EditorOptions {
  look: 'source' | 'prose';
  label: string;
  hint?: string | undefined;
}

/** Everything a Markdown editor here can do. Tab is left alone: it moves the focus, as everywhere. */
export function editorExtensions({ look, label, hint }: EditorOptions): Extension {
  return [
    history(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'true', autocapitalize: 'on' }),
    markdown({
      base: markdownLanguage,
      codeLanguages: languages,
      extensions: markdownTags,
      completeHTMLTags: false,
    }),
    editorLook(look),
    linkCompletion(),
    hint === undefined ? [] : placeholder(hint),
    look === 'source' ? [highlightActiveLine(), search({ top: true }), SEARCH_WORDS, keymap.of([...searchKeymap])] : [],
    keymap.of([...formatKeys, ...historyKeymap, ...defaultKeymap.filter(({ key }) => !isTaken(key))]),
  ];
}

const SEARCH_WORDS = EditorState.phrases.of({
  next: 'Next',
  previous: 'Previous',
  'match case': 'Match case',
  regexp: 'Pattern',
  'by word': 'Whole words',
  replace: 'Replace',
  'replace all': 'Replace all',
  close: 'Close',
});

const formatKeys = FORMATS.map((format) => ({
  key: FORMAT_KEYS[format],
  run: FORMAT_COMMANDS[format],
  preventDefault: true,
}));

/** Ctrl Enter ends the work on any screen, Ctrl K opens the palette. */
function isTaken(key: string | undefined): boolean {
  return key === 'Mod-Enter' || key === 'Ctrl-k';
}
