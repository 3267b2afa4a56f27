import type { MirrorState } from '#shared/contract/exportContract.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import { countedWords } from '#shared/domain/words/countedWords.ts';
import type { LocalDate } from '#shared/model/time.ts';

type Told = Pick<MirrorState, 'lastWrittenAt' | 'files' | 'isUnderWay' | 'diagramsWithoutPicture'>;

/** "Last written 07:12, 1,204 files" */
export function mirrorWords(
  { lastWrittenAt, files, isUnderWay, diagramsWithoutPicture }: Told,
  { today, zone }: { today: LocalDate; zone: string },
): string {
  if (lastWrittenAt === null || files === null) {
    return isUnderWay ? 'Being written for the first time …' : 'Not yet written since Leadlight was opened';
  }
  const { date, minutes } = wallClockAt(lastWrittenAt, zone);
  const when = date === today ? wallTimeAt(minutes) : `${mediumDate(date)}, ${wallTimeAt(minutes)}`;
  const pictures = diagramsWithoutPicture === 0 ? '' : `; ${diagramWords(diagramsWithoutPicture)}`;
  return `Last written ${when}, ${countedWords(files, 'file', 'files')}${pictures}`;
}

function diagramWords(count: number): string {
  return count === 1 ? '1 diagram is there as source alone' : `${count} diagrams are there as source alone`;
}
