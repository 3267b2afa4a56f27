import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import type { Evidence, SkillDetail } from '#shared/contract/skillsContract.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './EvidenceRow.module.css';
import { evidenceLook, evidencePath } from './evidenceLook.ts';

interface EvidenceRowProps {
  evidence: Evidence;
  detail: SkillDetail;
  /** A suggestion says why it is one. */
  isSuggested?: boolean;
  /** What can be decided about it. */
  children: ReactNode;
}

/** Something that shows the skill: what it is, why it stands here, when, and what can be decided. */
export function EvidenceRow({ evidence, detail, isSuggested = false, children }: EvidenceRowProps) {
  const [page] = useLocation();
  const { icon: Icon, wears, what, fact, meaning } = evidenceLook(evidence);
  const why = [fact, ...(isSuggested ? [meaning] : [])].filter(Boolean).join(', ');
  const path = evidencePath(evidence, detail, page);
  const title = <InlineText text={evidence.title} />;
  return (
    <li className={classes.row} data-activity={wears ?? undefined}>
      <Icon size={15} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        {path === null ? (
          <span className={classes.title}>{title}</span>
        ) : (
          <Link href={path} className={`${classes.title} ${classes.link}`}>
            {title}
          </Link>
        )}
        <p className={classes.about}>
          {what}
          {why && (
            <span className={classes.why} data-suggested={isSuggested || undefined}>
              {why}
            </span>
          )}
          <span className={classes.date}>{mediumDate(evidence.date)}</span>
        </p>
      </div>
      <div className={classes.actions}>{children}</div>
    </li>
  );
}
