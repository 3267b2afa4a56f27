import { useCallback, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import type { Settings } from '#shared/model/settings.ts';

export type EditorView = Settings['editorView'];

/** How one writes: remembered for next time. Where there is no room for both, writing comes first. */
export function useEditorView(canShowBoth: boolean): [EditorView, (view: EditorView) => void] {
  const remembered = useSettings().editorView;
  const [chosen, setChosen] = useState<EditorView | null>(null);
  const wanted = chosen ?? remembered;
  const choose = useCallback((view: EditorView) => {
    setChosen(view);
    trackSaving(() => planner.settings.save({ editorView: view }), failureMessage).catch(() => {
      // Said at the foot of the side bar; the choice holds for this entry all the same.
    });
  }, []);
  return [wanted === 'both' && !canShowBoth ? 'write' : wanted, choose];
}
