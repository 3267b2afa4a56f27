import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/contract.ts';

/** The planner as a command asks it, in this process or in the one that has the vault open. */
export type PlannerClient = ContractRouterClient<typeof contract>;

export type UsePlanner<Result> = (planner: PlannerClient, place: PlannerPlace) => Promise<Result>;

interface PlannerPlace {
  /** It goes on running after the command, in a host of its own. */
  staysOpen: boolean;
}
