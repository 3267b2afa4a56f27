import { zoneHere } from '#renderer/api/zoneHere.ts';
import type { LastImport } from '#shared/contract/importContract.ts';
import { broughtWords, FORMAT_WORDS } from '#shared/domain/importing/importWords.ts';
import { dateWords } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import classes from './LastImportLine.module.css';
import { UndoImport } from './UndoImport.tsx';

/** The import before, for as long as it can be taken back. */
export function LastImportLine({ last }: { last: LastImport }) {
  const { date, minutes } = wallClockAt(last.at, zoneHere());
  return (
    <section aria-label="Last import" className={classes.last}>
      <p>
        <b>Last import</b>
        {dateWords(date)} at {wallTimeAt(minutes)}: {broughtWords(last)} from {last.from}, {FORMAT_WORDS[last.format]}.
      </p>
      <UndoImport key={last.at} last={last} />
    </section>
  );
}
