import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeCompletion,
  completionKeymap,
  completionStatus,
  startCompletion,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, tooltips } from '@codemirror/view';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { KIND_LOOKS } from '#renderer/components/kindLooks.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { LinkSuggestion } from '#shared/contract/linksContract.ts';
import { foldedTitle, readTarget } from '#shared/domain/journal/wikiLinks/linkTarget.ts';

/** From the brackets to the cursor; what follows a bar is shown words, and those are the writer's. */
const OPENED = /(?<!\\)\[\[([^[\]|\r\n]{0,200})$/;
const CODE = /Code|Comment/;

/** Names what a link can lead to as soon as two brackets are typed. */
export function linkCompletion(): Extension {
  return [
    autocompletion({
      override: [suggest],
      icons: false,
      defaultKeymap: false,
      // Within brackets Enter takes what is chosen, however fast one types.
      interactionDelay: 0,
      activateOnCompletion: () => false,
      optionClass: ({ type }) => (type === 'begin' ? 'cm-linkBegin' : 'cm-linkFound'),
    }),
    // Over the page: inside the editor's own column the list would be cut.
    tooltips({ position: 'fixed', parent: document.body }),
    Prec.highest(keymap.of(completionKeymap.map((binding) => (binding.key === 'Escape' ? closeByEscape : binding)))),
    // A closing bracket typed or taken away may open the list again.
    EditorView.inputHandler.of((view, _from, _to, text) => {
      if (text === '[') setTimeout(() => startCompletion(view), 0);
      return false;
    }),
    look,
  ];
}

/** Closes the list. While none is shown the press is not the list's: after each letter one might still be on its way. */
const closeByEscape: KeyBinding = {
  key: 'Escape',
  run: (view) => {
    const isShown = completionStatus(view.state) === 'active';
    closeCompletion(view);
    return isShown;
  },
};

async function suggest(context: CompletionContext): Promise<CompletionResult | null> {
  const line = context.state.doc.lineAt(context.pos);
  const found = OPENED.exec(line.text.slice(0, context.pos - line.from));
  if (!found || isInCode(context)) return null;
  const text = (found[1] ?? '').trim();
  const suggestions = await planner.links.suggest({ text }).catch(() => null);
  if (!suggestions || context.aborted) return null;
  const options = suggestions.map((each, place) => optionOf(each, suggestions.length - place));
  if (canBegin(text, suggestions)) options.push(toBegin(text));
  return { from: context.pos - (found[1] ?? '').length, options, filter: false };
}

function isInCode({ state, pos }: CompletionContext): boolean {
  let node = syntaxTree(state).resolveInner(pos, -1);
  for (;;) {
    if (CODE.test(node.name)) return true;
    if (!node.parent) return false;
    node = node.parent;
  }
}

function optionOf({ title, detail, entryKind, insert }: LinkSuggestion, boost: number): Completion {
  const kind = entryKind === null ? detail : `${KIND_LOOKS[entryKind].one}, ${detail}`;
  return { label: insert, displayLabel: title, detail: kind, boost: Math.min(boost, 99), apply: put(insert) };
}

function canBegin(text: string, suggestions: readonly LinkSuggestion[]): boolean {
  if (text === '' || readTarget(text).kind !== null) return false;
  return !suggestions.some(({ entryKind, title }) => entryKind !== null && foldedTitle(title) === foldedTitle(text));
}

function toBegin(title: string): Completion {
  return {
    label: title,
    displayLabel: `Create “${title}”`,
    detail: 'new note',
    type: 'begin',
    boost: -99,
    apply: (view, _completion, from, to) => {
      trackSaving(() => planner.links.begin({ title }), failureMessage).then(
        ({ insert }) => showToast({ message: `“${title}” is a note now`, detail: insert === title ? '' : insert }),
        (error: unknown) => showToast({ message: failureMessage(error) }),
      );
      put(title)(view, _completion, from, to);
    },
  };
}

/** Puts the words between the brackets, closes them where they are open, and goes on behind. */
function put(insert: string) {
  return (view: EditorView, _completion: Completion, from: number, to: number): void => {
    const isClosed = view.state.sliceDoc(to, to + 2) === ']]';
    const anchor = from + insert.length + 2;
    view.dispatch({
      changes: { from, to, insert: isClosed ? insert : `${insert}]]` },
      selection: { anchor },
      userEvent: 'input.complete',
      scrollIntoView: true,
    });
  };
}

const look = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete': {
    backgroundColor: 'var(--ll-raised)',
    color: 'var(--ll-ink)',
    border: 'var(--ll-border-strong)',
    borderRadius: 'var(--ll-radius-md)',
    boxShadow: 'var(--ll-shadow-2)',
    padding: '4px',
    zIndex: '200',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '400 13px/20px var(--ll-font-ui)',
    maxHeight: '260px',
    maxWidth: 'min(480px, 92vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    gap: '12px',
    padding: '5px 8px',
    borderRadius: 'var(--ll-radius-sm)',
    lineHeight: '20px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ll-accent-soft)',
    color: 'var(--ll-ink)',
  },
  '.cm-completionLabel': { flex: '1', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: '0' },
  '.cm-completionDetail': {
    flex: 'none',
    margin: '0',
    fontStyle: 'normal',
    fontSize: '12px',
    color: 'var(--ll-ink-2)',
  },
});
