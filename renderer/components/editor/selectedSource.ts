/** The Markdown that is marked in the editor around an element; null where there is no editor. */
export async function selectedSource(element: Element): Promise<string | null> {
  const editor = element.closest<HTMLElement>('.cm-editor');
  if (!editor) return null;
  // Whoever marks text in an editor has loaded it already.
  const { EditorView } = await import('@codemirror/view');
  const state = EditorView.findFromDOM(editor)?.state;
  return state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : null;
}
