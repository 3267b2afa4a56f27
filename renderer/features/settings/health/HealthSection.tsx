import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { openProblemReport } from '#renderer/components/problem/problemReport.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { CheckEverything } from './CheckEverything.tsx';
import { FilesTable } from './FilesTable.tsx';
import { FoundFiles } from './FoundFiles.tsx';
import { HealthFacts } from './HealthFacts.tsx';
import { HealthLine } from './HealthLine.tsx';
import classes from './HealthSection.module.css';

const MANY_FILES = 5000;

/** How the files are: what there is, when it was saved, backed up and read back, and what is not as it should be. */
export function HealthSection() {
  const { data: view, error } = useQuery({
    ...queries.diagnostics.health.queryOptions(),
    // Saves happen elsewhere and tell nobody of their time.
    staleTime: 0,
    // Looking at a hundred thousand files takes seconds, however rarely anybody has them.
    refetchInterval: ({ state }) => ((state.data?.files ?? 0) > MANY_FILES ? false : 60_000),
  });
  const { data: health } = useQuery(queries.app.health.queryOptions());
  return (
    <SettingsSection place="health">
      {error && <p role="alert">{failureMessage(error)}</p>}
      {view && health && (
        <>
          <HealthLine view={view} health={health} />
          <HealthFacts view={view} />
          <CheckEverything last={view.check} />
          <FilesTable view={view} />
          <FoundFiles
            title="Damaged files set aside"
            hint="Each was replaced and kept as it was found. Leadlight never deletes them."
            files={view.setAside}
          />
          <FoundFiles
            title="Leftovers of saves that did not end"
            hint="The next start removes them."
            files={view.leftovers}
          />
          <details className={classes.formats}>
            <summary>Versions of the file formats</summary>
            <p>{view.formats.map(({ format, version }) => `${format} ${version}`).join(', ')}</p>
          </details>
          <div className={classes.report}>
            <Button onClick={openProblemReport}>Problem report</Button>
            <p className={classes.hint}>
              For somebody who looks for a mistake in Leadlight. It holds nothing that you wrote, and is sent nowhere.
            </p>
          </div>
        </>
      )}
    </SettingsSection>
  );
}
