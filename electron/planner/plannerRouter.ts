import { appRouter } from './app/appRouter.ts';
import { backupsRouter } from './backups/backupsRouter.ts';
import { backupsService } from './backups/backupsService.ts';
import { type CalendarKeeper, calendarKeeper } from './calendar/calendarKeeper.ts';
import { calendarRouter } from './calendar/calendarRouter.ts';
import { cardsRouter } from './cards/cardsRouter.ts';
import { type CardsService, cardsService } from './cards/cardsService.ts';
import { conflictsRouter } from './conflicts/conflictsRouter.ts';
import { diagnosticsRouter } from './diagnostics/diagnosticsRouter.ts';
import { type DiagnosticsService, diagnosticsService } from './diagnostics/diagnosticsService.ts';
import { drawingsRouter } from './drawings/drawingsRouter.ts';
import { drawingsService } from './drawings/drawingsService.ts';
import { encryptionRouter } from './encryption/encryptionRouter.ts';
import { evidenceRouter } from './evidence/evidenceRouter.ts';
import { exportRouter } from './export/exportRouter.ts';
import { type MirrorKeeper, mirrorKeeper } from './export/mirrorKeeper.ts';
import { focusRouter } from './focus/focusRouter.ts';
import { type FocusService, focusService } from './focus/focusService.ts';
import { historyRouter } from './history/historyRouter.ts';
import { historyService } from './history/historyService.ts';
import { importRouter } from './import/importRouter.ts';
import { type ImportService, importService } from './import/importService.ts';
import { interviewsRouter } from './interviews/interviewsRouter.ts';
import { type Journal, journalOf } from './journal/journal.ts';
import { journalRouter } from './journal/journalRouter.ts';
import { type Content, contentOf } from './library/content.ts';
import { libraryRouter } from './library/libraryRouter.ts';
import { linksRouter } from './links/linksRouter.ts';
import { type LinksService, linksService } from './links/linksService.ts';
import { planRouter } from './plan/planRouter.ts';
import type { PlannerParts } from './plannerParts.ts';
import { procedures } from './procedures.ts';
import { progressRouter } from './progress/progressRouter.ts';
import { recapsOfVault } from './progress/recaps.ts';
import { attemptLog } from './questions/attemptLog.ts';
import { questionsRouter } from './questions/questionsRouter.ts';
import { recordingsRouter } from './recordings/recordingsRouter.ts';
import { type RecordingsService, recordingsService } from './recordings/recordingsService.ts';
import { remindersRouter } from './reminders/remindersRouter.ts';
import { type RemindersService, remindersService } from './reminders/remindersService.ts';
import { runRouter } from './run/runRouter.ts';
import { settingsRouter } from './settings/settingsRouter.ts';
import { skillsRouter } from './skills/skillsRouter.ts';

export type PlannerRouter = ReturnType<typeof plannerRouter>;

/** Everything that may be asked of the planner. What several subjects need is made once here. */
export function plannerRouter(
  parts: PlannerParts,
  journal: Journal = journalOf(parts),
  focus: FocusService = focusService(parts),
  keeper: CalendarKeeper = calendarKeeper(parts),
  content: Content = contentOf(parts),
  cards: CardsService = cardsService(parts, content),
  reminders: RemindersService = remindersService(parts, cards.cardsDue),
  recordings: RecordingsService = recordingsService(parts),
  links: LinksService = linksService(parts, journal, content),
  imports: ImportService = importService(parts, journal),
  mirror: MirrorKeeper = mirrorKeeper(parts),
  diagnostics: DiagnosticsService = diagnosticsService(parts),
) {
  const attempts = attemptLog(parts);
  const drawings = drawingsService(parts);
  const recaps = recapsOfVault(parts, { content, journal, attempts, cards });
  return procedures.router({
    app: appRouter(parts),
    backups: backupsRouter(parts, backupsService(parts, journal)),
    settings: settingsRouter(parts),
    plan: planRouter(parts),
    run: runRouter(parts),
    journal: journalRouter(parts, journal, { intervals: focus.log, attempts, recaps }, links),
    history: historyRouter(historyService(parts, journal, links)),
    library: libraryRouter(parts, content),
    links: linksRouter(links),
    skills: skillsRouter(parts, { content, journal, attempts }),
    questions: questionsRouter(parts, { content, journal, attempts, cards }),
    cards: cardsRouter(parts, { content, journal, service: cards }),
    focus: focusRouter(parts, focus),
    reminders: remindersRouter(parts, { service: reminders, focus }),
    drawings: drawingsRouter(parts, drawings, links),
    interviews: interviewsRouter(parts, { content, journal, attempts, cards, drawings, recordings }),
    recordings: recordingsRouter(parts, recordings),
    progress: progressRouter(parts, { content, journal, attempts, cards, recaps, intervals: focus.log }),
    encryption: encryptionRouter(parts),
    conflicts: conflictsRouter(parts),
    diagnostics: diagnosticsRouter(diagnostics, parts.clock),
    evidence: evidenceRouter(parts, { content, journal, attempts }),
    export: exportRouter(parts, mirror),
    import: importRouter(imports, parts.host),
    calendar: calendarRouter(parts, keeper),
  });
}
