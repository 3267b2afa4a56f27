import { Button } from '@mantine/core';
import type { CheckResult } from '#shared/contract/diagnosticsContract.ts';
import { checkWords } from '#shared/domain/diagnostics/healthWords.ts';
import { countedWords } from '#shared/domain/words/countedWords.ts';
import classes from './HealthSection.module.css';
import { useCheck } from './useCheck.ts';

/** Reads every file and backup back while one goes on, and says in a sentence what came of it. */
export function CheckEverything({ last }: { last: CheckResult | null }) {
  const { running, problem, start, stop } = useCheck();
  return (
    <div className={classes.check}>
      <Button onClick={running ? stop : start}>{running ? 'Stop' : 'Check everything now'}</Button>
      <p className={classes.hint} role="status">
        {running && runningWords(running)}
        {!running && problem}
        {!running &&
          !problem &&
          (last ? checkWords(last) : 'Reads every file of the vault and its backups back. You can go on meanwhile.')}
      </p>
    </div>
  );
}

function runningWords({ files, backups }: { files: number; backups: number }): string {
  const read = countedWords(files, 'file', 'files');
  return `Reading. ${backups === 0 ? read : `${read} and ${countedWords(backups, 'backup', 'backups')}`} so far.`;
}
