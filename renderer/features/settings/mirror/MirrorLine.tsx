import { useNow } from '#renderer/api/useNow.ts';
import { zoneHere } from '#renderer/api/zoneHere.ts';
import type { MirrorState } from '#shared/contract/exportContract.ts';
import classes from './MirrorFields.module.css';
import { mirrorWords } from './mirrorWords.ts';

/** "Last written 07:12, 1,204 files" */
export function MirrorLine({ mirror }: { mirror: MirrorState }) {
  const { date } = useNow();
  const words = mirrorWords(mirror, { today: date, zone: zoneHere() });
  return (
    <p className={classes.line} role="status">
      {words}
    </p>
  );
}
