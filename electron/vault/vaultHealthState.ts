import { isDeepStrictEqual } from 'node:util';
import { type ConflictCopy, type Repair, type Shrinking, type VaultHealth, WELL } from '#shared/model/vaultHealth.ts';

/** What is wrong with the open vault, gathered from all its parts. */
export interface VaultHealthState {
  current(): VaultHealth;
  /** The first reason stands: the others follow from it. */
  becomeReadOnly(because: string): void;
  setRepairs(repairs: Repair[]): void;
  setBackupProblem(problem: string | null): void;
  setAway(because: string | null): void;
  setConflicts(conflicts: ConflictCopy[]): void;
  setBackupDamage(damage: string | null): void;
  setShrunk(shrunk: Shrinking | null): void;
}

export function vaultHealthState(onChange: () => void): VaultHealthState {
  let health: VaultHealth = WELL;
  function become(change: Partial<VaultHealth>): void {
    health = { ...health, ...change };
    onChange();
  }
  return {
    current: () => health,
    becomeReadOnly: (because) => {
      if (health.readOnlyBecause === null) become({ readOnlyBecause: because });
    },
    setRepairs: (repairs) => become({ repairs }),
    setBackupProblem: (problem) => {
      if (problem !== health.backupProblem) become({ backupProblem: problem });
    },
    setAway: (away) => {
      if (away !== health.away) become({ away });
    },
    setConflicts: (conflicts) => {
      if (!isDeepStrictEqual(conflicts, health.conflicts)) become({ conflicts });
    },
    setBackupDamage: (damage) => {
      if (damage !== health.backupDamage) become({ backupDamage: damage });
    },
    setShrunk: (shrunk) => {
      if (shrunk?.backup !== health.shrunk?.backup) become({ shrunk });
    },
  };
}
