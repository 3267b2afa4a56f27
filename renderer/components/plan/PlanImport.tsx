import { Button } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import type { PlanSummary } from '#shared/contract/planContract.ts';
import classes from './PlanImport.module.css';
import { PlanPreviewView } from './PlanPreviewView.tsx';
import { PlanProblems } from './PlanProblems.tsx';
import { PlanSource } from './PlanSource.tsx';
import type { PlanFile } from './planFiles.ts';
import { planCounts } from './planWords.ts';
import { usePlanPreview } from './usePlanPreview.ts';

interface PlanImportProps {
  onKept: (plan: PlanSummary) => void;
}

/** A plan of one's own: files or text in, what they mean shown at once, kept only when it is whole. */
export function PlanImport({ onKept }: PlanImportProps) {
  const [files, setFiles] = useState<readonly PlanFile[]>([]);
  const [isKeeping, setKeeping] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isEmpty = files.every(({ text }) => text.trim() === '');
  const { preview, files: read, isBehind, error } = usePlanPreview(isEmpty ? NONE : files);
  const change = (changed: readonly PlanFile[]) => {
    setFailure(null);
    setFiles(changed);
  };

  const keep = async () => {
    setKeeping(true);
    try {
      const plan = await trackSaving(() => planner.plan.import({ files: [...files] }), failureMessage);
      setFiles([]);
      onKept(plan);
    } catch (refused) {
      setFailure(failureMessage(refused));
    } finally {
      setKeeping(false);
    }
  };

  const problem = failure ?? (error && failureMessage(error));
  const hasResult = !isEmpty && preview !== undefined;
  const canKeep = !isBehind && !isKeeping && preview?.plan != null && preview.problems.length === 0;
  return (
    <div className={classes.import}>
      <div className={classes.both} data-read={hasResult || undefined}>
        <PlanSource files={files} onFiles={change} />
        {hasResult && (
          <div className={classes.result}>
            <PlanProblems title="To put right first" tone="bad" problems={preview.problems} files={read} />
            <PlanProblems title="Good to know" tone="quiet" problems={preview.hints} files={read} />
            {preview.plan && <PlanPreviewView plan={preview.plan} phases={preview.phases} />}
          </div>
        )}
      </div>
      {problem && (
        <p role="alert" className={classes.failure}>
          {problem}
        </p>
      )}
      {hasResult && (
        <div className={classes.foot}>
          <p role="status">{footWords(preview)}</p>
          <Button variant="subtle" onClick={() => change([])}>
            Start over
          </Button>
          <Button variant="filled" disabled={!canKeep} onClick={() => void keep()}>
            Keep this plan
          </Button>
        </div>
      )}
    </div>
  );
}

const NONE: readonly PlanFile[] = [];

function footWords({ plan, problems, replaces }: NonNullable<ReturnType<typeof usePlanPreview>['preview']>): string {
  if (problems.length === 1) return 'One thing to put right before it can be kept.';
  if (problems.length > 1) return `${problems.length} things to put right before it can be kept.`;
  if (!plan) return 'This makes no plan yet.';
  if (!replaces) return `${planCounts(plan)}.`;
  return `It takes the place of “${replaces.title}”, which you have already. A run through it keeps what you finished; reschedule it to give new sessions a date.`;
}
