import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { RunSummary } from '#shared/contract/runContract.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { Problem } from '../../parts/Problem.tsx';
import classes from './PlansPage.module.css';
import { RestartDialog } from './RestartDialog.tsx';
import { RunRow } from './RunRow.tsx';
import { titleOfRun } from './runWords.ts';

/** Every run through a plan: the one that is walked, others that can be, and those that were put away. */
export function RunsSection() {
  const { data: runs, error, refetch } = useQuery(queries.run.list.queryOptions());
  const current = useRun();
  const actions = useRunActions();
  const [, navigate] = useLocation();
  const [isRestarting, setRestarting] = useState(false);

  const attempt = async (step: () => Promise<unknown>, said: string, undo?: () => Promise<unknown>): Promise<void> => {
    try {
      await step();
      const action = undo && { word: 'Undo', onClick: () => void attempt(undo, 'As it was before') };
      showToast({ message: said, ...(action ? { action } : {}) });
    } catch (refused) {
      showToast({ message: failureMessage(refused) });
    }
  };
  /** Back to the run that was walked before; with none, the one that was taken up is put away as it was. */
  const walk = ({ id, archivedAt, ...run }: RunSummary) => {
    const before = current?.id;
    const back = async () => {
      if (before) await actions.walk(before);
      if (archivedAt !== null || !before) await actions.archive(id);
    };
    return attempt(() => actions.walk(id), `You walk “${titleOfRun(run)}” now`, back);
  };
  const archive = ({ id, isCurrent, ...run }: RunSummary) => {
    const back = async () => {
      const walked = current && !isCurrent ? current.id : null;
      await actions.walk(id);
      if (walked) await actions.walk(walked);
    };
    return attempt(() => actions.archive(id), `“${titleOfRun(run)}” is archived`, back);
  };

  if (runs?.length === 0) return null;
  return (
    <PageSection id="runs" title="Your runs">
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      <ul className={classes.plans} aria-label="Runs">
        {runs?.map((run) => (
          <RunRow
            key={run.id}
            run={run}
            onWalk={() => void walk(run)}
            onRestart={() => setRestarting(true)}
            onArchive={() => void archive(run)}
          />
        ))}
      </ul>
      {isRestarting && current && (
        <RestartDialog
          run={current}
          onRestarted={() => {
            setRestarting(false);
            navigate('/');
          }}
          onCancel={() => setRestarting(false)}
        />
      )}
    </PageSection>
  );
}
