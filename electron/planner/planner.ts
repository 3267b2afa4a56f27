import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';

export const planner = implement(contract);
