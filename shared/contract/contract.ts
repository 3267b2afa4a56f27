import { appContract } from './appContract.ts';
import { backupsContract } from './backupsContract.ts';
import { calendarContract } from './calendarContract.ts';
import { cardsContract } from './cardsContract.ts';
import { conflictsContract } from './conflictsContract.ts';
import { diagnosticsContract } from './diagnosticsContract.ts';
import { drawingsContract } from './drawingsContract.ts';
import { encryptionContract } from './encryptionContract.ts';
import { evidenceContract } from './evidenceContract.ts';
import { exportContract } from './exportContract.ts';
import { focusContract } from './focusContract.ts';
import { historyContract } from './historyContract.ts';
import { importContract } from './importContract.ts';
import { interviewsContract } from './interviewsContract.ts';
import { journalContract } from './journalContract.ts';
import { libraryContract } from './libraryContract.ts';
import { linksContract } from './linksContract.ts';
import { planContract } from './planContract.ts';
import { progressContract } from './progressContract.ts';
import { questionsContract } from './questionsContract.ts';
import { recordingsContract } from './recordingsContract.ts';
import { remindersContract } from './remindersContract.ts';
import { runContract } from './runContract.ts';
import { settingsContract } from './settingsContract.ts';
import { skillsContract } from './skillsContract.ts';

/** Everything the renderer may ask of the planner, on every host. */
export const contract = {
  app: appContract,
  backups: backupsContract,
  settings: settingsContract,
  plan: planContract,
  run: runContract,
  journal: journalContract,
  history: historyContract,
  library: libraryContract,
  links: linksContract,
  skills: skillsContract,
  questions: questionsContract,
  cards: cardsContract,
  diagnostics: diagnosticsContract,
  encryption: encryptionContract,
  evidence: evidenceContract,
  export: exportContract,
  import: importContract,
  calendar: calendarContract,
  conflicts: conflictsContract,
  focus: focusContract,
  reminders: remindersContract,
  recordings: recordingsContract,
  drawings: drawingsContract,
  interviews: interviewsContract,
  progress: progressContract,
};
