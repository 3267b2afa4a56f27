import { Button } from '@mantine/core';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useHere } from '#renderer/api/useHere.ts';
import type { HealthView } from '#shared/contract/diagnosticsContract.ts';
import { calmWords, healthTroubles, isWell, toldTroubles } from '#shared/domain/diagnostics/healthWords.ts';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import classes from './HealthSection.module.css';

interface HealthLineProps {
  view: HealthView;
  health: VaultHealth;
}

/** "All is well. Last saved 2 minutes ago, last backup 14:00, verified today.", or each thing that is not. */
export function HealthLine({ view, health }: HealthLineProps) {
  const here = useHere();
  if (isWell(view, health)) {
    return (
      <p className={classes.calm} role="status">
        <CircleCheck size={16} aria-hidden />
        {calmWords(view, here)}
      </p>
    );
  }
  const hasBackupTrouble = health.backupProblem !== null || health.backupDamage !== null || health.shrunk !== null;
  return (
    <>
      <ul className={classes.troubles}>
        {[...toldTroubles(health), ...healthTroubles(view)].map((words) => (
          <li key={words}>
            <TriangleAlert size={15} aria-hidden />
            <span>{words}</span>
          </li>
        ))}
      </ul>
      <div className={classes.ways}>
        {health.conflicts.length > 0 && (
          <Button component={Link} href="/settings/conflicts">
            Second copies
          </Button>
        )}
        {hasBackupTrouble && (
          <Button component={Link} href="/settings/backups">
            Backups
          </Button>
        )}
      </div>
    </>
  );
}
