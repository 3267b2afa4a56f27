import { appContract } from './appContract.ts';
import { exportContract } from './exportContract.ts';
import { journalContract } from './journalContract.ts';
import { planContract } from './planContract.ts';
import { runContract } from './runContract.ts';
import { settingsContract } from './settingsContract.ts';

/** Everything the renderer may ask of the planner, on every host. */
export const contract = {
  app: appContract,
  settings: settingsContract,
  plan: planContract,
  run: runContract,
  journal: journalContract,
  export: exportContract,
};
