import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** A stretch of the text to underline, in characters from its start; a line break counts as one. */
export interface TextRange {
  from: number;
  to: number;
}

export const setTextMarks = StateEffect.define<readonly TextRange[]>();

const underlined = Decoration.mark({ class: 'cm-asked' });

/** Underlines that follow the text while one types, until newer ones are set. */
export const textMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, step) {
    const moved = step.docChanged ? marks.map(step.changes) : marks;
    const latest = step.effects.findLast((effect) => effect.is(setTextMarks));
    if (!latest?.is(setTextMarks)) return moved;
    const { length } = step.newDoc;
    // What was looked at may be older than the text.
    const within = latest.value.filter(({ from, to }) => from < to && to <= length);
    return Decoration.set(
      within.map(({ from, to }) => underlined.range(from, to)),
      true,
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});
