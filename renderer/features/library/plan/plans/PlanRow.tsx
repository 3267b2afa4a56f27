import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { planCounts } from '#renderer/components/plan/planWords.ts';
import type { PlanSummary } from '#shared/contract/planContract.ts';
import { PlanSummaryText } from '../PlanSummaryText.tsx';
import classes from './PlanRow.module.css';

interface PlanRowProps {
  plan: PlanSummary;
  onBegin: () => void;
  onRemove: () => void;
}

/** One plan: whose it is, how long, and what can be done with it. */
export function PlanRow({ plan, onBegin, onRemove }: PlanRowProps) {
  const name = useId();
  const { title, summary, isOwn, isCurrent } = plan;
  return (
    <li className={classes.plan} aria-labelledby={name}>
      <div className={classes.words}>
        <h2 id={name} className={classes.title}>
          {isCurrent ? (
            <Link href="/library/plan" className={classes.link}>
              {title}
            </Link>
          ) : (
            title
          )}
          {isCurrent && <span className={classes.current}>Your run follows it</span>}
        </h2>
        <p className={classes.counts}>
          {isOwn ? 'Your own' : 'Comes with Leadlight'}. {planCounts(plan)}.
        </p>
        {summary && <PlanSummaryText summary={summary} />}
      </div>
      <div className={classes.actions}>
        <Button aria-label={`Begin a run with ${title}`} onClick={onBegin}>
          Begin a run
        </Button>
        {isOwn && (
          <Tooltip label="Remove this plan">
            <ActionIcon variant="subtle" aria-label={`Remove ${title}`} onClick={onRemove}>
              <Trash2 size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
    </li>
  );
}
