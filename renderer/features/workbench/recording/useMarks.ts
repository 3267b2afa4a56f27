import { useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import type { Player } from '#renderer/components/recording/usePlayer.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Recording, RecordingMark } from '#shared/model/recording.ts';

/** The marks of a recording and what can be done with them. A new one is there at once, and saved behind it. */
export function useMarks({ id, marks, deletedAt }: Recording, player: Player) {
  const [fresh, setFresh] = useState<RecordingMark | null>(null);
  const adding = useRef<Promise<boolean>>(Promise.resolve(true));
  const canMark = deletedAt === null && player.isReady;
  const isKnown = (one: RecordingMark) => marks.some(({ atSeconds }) => atSeconds === one.atSeconds);

  const keep = (work: () => Promise<unknown>) => keepTrying(`mark-${id}`, async () => void (await work()));
  const add = (mark: RecordingMark) => keep(() => planner.recordings.addMark({ id, mark }));
  const change = (before: RecordingMark, after: RecordingMark | null) =>
    keep(() => planner.recordings.changeMark({ id, before, after }));

  return {
    canMark,
    fresh: fresh?.atSeconds ?? null,
    /** In order of time. */
    shown: fresh && !isKnown(fresh) ? [...marks, fresh].sort((one, other) => one.atSeconds - other.atSeconds) : marks,
    mark: () => {
      const now = player.element.current?.currentTime ?? 0;
      const one = { atSeconds: Math.round(now * 10) / 10, text: '' };
      if (!canMark || isKnown(one)) return;
      setFresh(one);
      adding.current = add(one);
    },
    write: async (mark: RecordingMark, text: string) => {
      const after = { ...mark, text };
      const isLost = !(await adding.current) && !isKnown(mark);
      if (isLost) adding.current = add(after);
      else if (text !== mark.text) await change(mark, after);
      setFresh(null);
    },
    remove: async (mark: RecordingMark) => {
      if (!(await change(mark, null))) return;
      showToast({ message: 'Mark taken away', action: { word: 'Undo', onClick: () => void add(mark) } });
    },
  };
}
