import type { StateCommand } from '@codemirror/state';

/** Puts lines of their own in the place of the selection, parted from the text around by blank lines. */
export function insertBlock(text: string): StateCommand {
  return ({ state, dispatch }) => {
    const { from, to } = state.selection.main;
    const before = state.sliceDoc(0, from);
    const after = state.sliceDoc(to);
    const above = before.trim() === '' ? '' : '\n'.repeat(Math.max(0, 2 - breaks(/\n*$/, before)));
    const below = '\n'.repeat(after.trim() === '' ? 1 : Math.max(0, 2 - breaks(/^\n*/, after)));
    const insert = state.toText(`${above}${text}${below}`);
    dispatch(
      state.update({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length - below.length },
        scrollIntoView: true,
        userEvent: 'input.block',
      }),
    );
    return true;
  };
}

function breaks(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
