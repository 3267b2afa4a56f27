import { type ChangeSpec, EditorSelection, type EditorState, type StateCommand } from '@codemirror/state';

export const FORMATS = ['bold', 'italic', 'quote', 'code', 'list', 'link'] as const;
export type Format = (typeof FORMATS)[number];

/** What each button of the tool bar does; pressing it again takes the marks away. */
export const FORMAT_COMMANDS: Record<Format, StateCommand> = {
  bold: wrapIn('**'),
  italic: wrapIn('*'),
  code: toggleCode,
  quote: prefixLines('> '),
  list: prefixLines('- '),
  link: makeLink,
};

function wrapIn(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.changeByRange(({ from, to }) => {
      if (isWrapped(state, from, to, mark)) {
        return {
          changes: [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ],
          range: EditorSelection.range(from - mark.length, to - mark.length),
        };
      }
      return {
        changes: [
          { from, insert: mark },
          { from: to, insert: mark },
        ],
        range: EditorSelection.range(from + mark.length, to + mark.length),
      };
    });
    dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input.format' }));
    return true;
  };
}

/** `**bold**` is not wrapped in a single `*`: a mark that is part of a longer one does not count. */
function isWrapped(state: EditorState, from: number, to: number, mark: string): boolean {
  const before = state.sliceDoc(Math.max(0, from - mark.length - 1), from);
  const after = state.sliceDoc(to, to + mark.length + 1);
  const isLonger = before === `${mark[0]}${mark}` && mark.length === 1;
  const isBoldAndItalic = isLonger && state.sliceDoc(Math.max(0, from - 3), from) === '***';
  return before.endsWith(mark) && after.startsWith(mark) && (!isLonger || isBoldAndItalic);
}

function toggleCode(target: Parameters<StateCommand>[0]): boolean {
  const { state, dispatch } = target;
  const { from, to } = state.selection.main;
  if (!state.sliceDoc(from, to).includes(state.lineBreak)) return wrapIn('`')(target);
  const first = state.doc.lineAt(from);
  const last = state.doc.lineAt(to);
  dispatch(
    state.update({
      changes: [
        { from: first.from, insert: `\`\`\`${state.lineBreak}` },
        { from: last.to, insert: `${state.lineBreak}\`\`\`` },
      ],
      selection: { anchor: first.from + 3 },
      scrollIntoView: true,
      userEvent: 'input.format',
    }),
  );
  return true;
}

function prefixLines(prefix: string): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const lines = [];
    for (let at = state.doc.lineAt(from).number; at <= state.doc.lineAt(to).number; at++)
      lines.push(state.doc.line(at));
    const hasPrefix = lines.every((line) => line.text.startsWith(prefix));
    const changes: ChangeSpec[] = lines.map((line) =>
      hasPrefix ? { from: line.from, to: line.from + prefix.length } : { from: line.from, insert: prefix },
    );
    const set = state.changes(changes);
    dispatch(
      state.update({
        changes: set,
        selection: state.selection.map(set, 1),
        scrollIntoView: true,
        userEvent: 'input.format',
      }),
    );
    return true;
  };
}

/** The selected words become the link's words and the cursor waits where the address goes. */
function makeLink({ state, dispatch }: Parameters<StateCommand>[0]): boolean {
  const change = state.changeByRange(({ from, to }) => {
    const words = state.sliceDoc(from, to);
    const cursor = words === '' ? from + 1 : from + words.length + 3;
    return { changes: { from, to, insert: `[${words}]()` }, range: EditorSelection.cursor(cursor) };
  });
  dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input.format' }));
  return true;
}
