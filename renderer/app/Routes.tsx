import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useSettings } from '#renderer/api/useSettings.ts';
import { AskedOverlay } from '#renderer/components/schedule/AskedOverlay.tsx';
import { TodayPage } from '#renderer/features/today/TodayPage.tsx';
import { useAppLocation } from './location.ts';
import { ProgressAhead } from './ProgressAhead.tsx';

const CalendarPage = lazy(async () => ({
  default: (await import('#renderer/features/calendar/CalendarPage.tsx')).CalendarPage,
}));
const JournalPage = lazy(async () => ({
  default: (await import('#renderer/features/journal/JournalPage.tsx')).JournalPage,
}));
const HistoryPage = lazy(async () => ({
  default: (await import('#renderer/features/journal/history/HistoryPage.tsx')).HistoryPage,
}));
const PlanPage = lazy(async () => ({
  default: (await import('#renderer/features/library/plan/PlanPage.tsx')).PlanPage,
}));
const PlanDayPage = lazy(async () => ({
  default: (await import('#renderer/features/library/plan/day/DayPage.tsx')).DayPage,
}));
const PlansPage = lazy(async () => ({
  default: (await import('#renderer/features/library/plan/plans/PlansPage.tsx')).PlansPage,
}));
const EvidencePage = lazy(async () => ({
  default: (await import('#renderer/features/evidence/EvidencePage.tsx')).EvidencePage,
}));
const CoveragePage = lazy(async () => ({
  default: (await import('#renderer/features/practice/stories/CoveragePage.tsx')).CoveragePage,
}));
const CardsPage = lazy(async () => ({
  default: (await import('#renderer/features/practice/cards/CardsPage.tsx')).CardsPage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('#renderer/features/practice/review/ReviewPage.tsx')).ReviewPage,
}));
const QuestionsPage = lazy(async () => ({
  default: (await import('#renderer/features/practice/list/QuestionsPage.tsx')).QuestionsPage,
}));
const QuestionPage = lazy(async () => ({
  default: (await import('#renderer/features/practice/question/QuestionPage.tsx')).QuestionPage,
}));
const InterviewsPage = lazy(async () => {
  const [{ InterviewsPage: Page }, { PracticeTabs }] = await Promise.all([
    import('#renderer/features/interview/list/InterviewsPage.tsx'),
    import('#renderer/features/practice/PracticeTabs.tsx'),
  ]);
  return { default: () => <Page tabs={<PracticeTabs current="interviews" />} /> };
});
const NewInterviewPage = lazy(async () => ({
  default: (await import('#renderer/features/interview/setup/NewInterviewPage.tsx')).NewInterviewPage,
}));
const InterviewPage = lazy(async () => ({
  default: (await import('#renderer/features/interview/InterviewPage.tsx')).InterviewPage,
}));
const LibraryRoutes = lazy(async () => ({
  default: (await import('#renderer/features/library/LibraryRoutes.tsx')).LibraryRoutes,
}));
const DrawingsPage = lazy(async () => ({
  default: (await import('#renderer/features/workbench/drawing/list/DrawingsPage.tsx')).DrawingsPage,
}));
const DrawingPage = lazy(async () => ({
  default: (await import('#renderer/features/workbench/drawing/DrawingPage.tsx')).DrawingPage,
}));
const PresentPage = lazy(async () => ({
  default: (await import('#renderer/features/present/PresentPage.tsx')).PresentPage,
}));
const BrokenLinksPage = lazy(async () => ({
  default: (await import('#renderer/features/links/BrokenLinksPage.tsx')).BrokenLinksPage,
}));
const SkillsPage = lazy(async () => ({
  default: (await import('#renderer/features/skills/map/SkillsPage.tsx')).SkillsPage,
}));
const SkillPage = lazy(async () => ({
  default: (await import('#renderer/features/skills/skill/SkillPage.tsx')).SkillPage,
}));
const GuidePage = lazy(async () => ({
  default: (await import('#renderer/features/help/GuidePage.tsx')).GuidePage,
}));
const NewsPage = lazy(async () => ({
  default: (await import('#renderer/features/help/NewsPage.tsx')).NewsPage,
}));
const PrintPage = lazy(async () => ({
  default: (await import('#renderer/features/print/PrintPage.tsx')).PrintPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/SettingsPage.tsx')).SettingsPage,
}));
const ConflictsPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/conflicts/ConflictsPage.tsx')).ConflictsPage,
}));
const BackupPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/backups/BackupPage.tsx')).BackupPage,
}));
const WelcomePage = lazy(async () => ({
  default: (await import('#renderer/features/welcome/WelcomePage.tsx')).WelcomePage,
}));
const FocusPage = lazy(async () => ({
  default: (await import('#renderer/features/focus/FocusPage.tsx')).FocusPage,
}));
const RecordingsPage = lazy(async () => ({
  default: (await import('#renderer/features/workbench/recording/RecordingsPage.tsx')).RecordingsPage,
}));
const RecordingPage = lazy(async () => ({
  default: (await import('#renderer/features/workbench/recording/RecordingPage.tsx')).RecordingPage,
}));
const TellPage = lazy(async () => ({
  default: (await import('#renderer/features/stories/tell/TellPage.tsx')).TellPage,
}));
const StoriesPage = lazy(async () => ({
  default: (await import('#renderer/features/workbench/stories/StoriesPage.tsx')).StoriesPage,
}));
const SessionDrawer = lazy(async () => ({
  default: (await import('#renderer/features/session/SessionDrawer.tsx')).SessionDrawer,
}));
const RescheduleDialog = lazy(async () => ({
  default: (await import('#renderer/features/reschedule/RescheduleDialog.tsx')).RescheduleDialog,
}));
const InboxDrawer = lazy(async () => ({
  default: (await import('#renderer/features/reminders/InboxDrawer.tsx')).InboxDrawer,
}));
const InboxPage = lazy(async () => ({
  default: (await import('#renderer/features/reminders/InboxPage.tsx')).InboxPage,
}));
const AskAboutMissed = lazy(async () => ({
  default: (await import('#renderer/features/reschedule/AskAboutMissed.tsx')).AskAboutMissed,
}));

export function Routes() {
  const { isWelcomed } = useSettings();
  const { page, openSession, isRescheduling, isInboxOpen } = useAppLocation();
  const isNarrow = useMediaQuery('(max-width: 1000px)', undefined, { getInitialValueInEffect: false });
  const isInbox = isWelcomed && isInboxOpen;
  const isAtToday = isWelcomed && page === '/' && !openSession && !isRescheduling && !isInbox;
  if (isInbox && isNarrow) {
    return (
      <Suspense>
        <InboxPage />
      </Suspense>
    );
  }
  return (
    <>
      <Suspense>
        <Switch>
          <Route path="/welcome">
            <WelcomePage />
          </Route>
          {!isWelcomed && <Redirect to="/welcome" />}
          <Route path="/">
            <TodayPage date={null} />
          </Route>
          <Route path="/day/:date">{({ date }) => <TodayPage date={date} />}</Route>
          <Route path="/focus/:sessionId">{({ sessionId }) => <FocusPage id={sessionId} />}</Route>
          <Route path="/calendar">
            <CalendarPage />
          </Route>
          <Route path="/journal/:entryId?">{({ entryId }) => <JournalPage entryId={entryId ?? null} />}</Route>
          <Route path="/journal/:entryId/history">{({ entryId }) => <HistoryPage entryId={entryId} />}</Route>
          <Route path="/print/:entryId">{({ entryId }) => <PrintPage entryId={entryId} />}</Route>
          <Route path="/practice">
            <CardsPage />
          </Route>
          <Route path="/practice/review">
            <ReviewPage />
          </Route>
          <Route path="/questions">
            <QuestionsPage where="" />
          </Route>
          <Route path="/questions/coverage">
            <CoveragePage />
          </Route>
          <Route path="/questions/where/:where">{({ where }) => <QuestionsPage where={where} />}</Route>
          <Route path="/questions/:questionId">{({ questionId }) => <QuestionPage id={questionId} />}</Route>
          <Route path="/interviews">
            <InterviewsPage />
          </Route>
          <Route path="/interviews/new/:kind?/:sessionId?">
            {({ kind, sessionId }) => <NewInterviewPage kind={kind ?? null} sessionId={sessionId ?? null} />}
          </Route>
          <Route path="/interviews/:interviewId/:place?">
            {({ interviewId, place }) => (
              <InterviewPage
                id={interviewId}
                isBoardOpen={place === 'board'}
                board={(drawingId) => <DrawingPage id={drawingId} />}
              />
            )}
          </Route>
          {/* The plan's pages under /library come before this: it takes whatever is left. */}
          <Route path="/library/plan">
            <PlanPage />
          </Route>
          <Route path="/library/plans">
            <PlansPage />
          </Route>
          <Route path="/library/day/:number">{({ number }) => <PlanDayPage number={number} />}</Route>
          <Route path="/library/*?">
            <LibraryRoutes />
          </Route>
          <Route path="/workbench">
            <Redirect to="/workbench/drawings" />
          </Route>
          <Route path="/workbench/drawings">
            <DrawingsPage />
          </Route>
          <Route path="/drawings/:drawingId">{({ drawingId }) => <DrawingPage id={drawingId} />}</Route>
          <Route path="/workbench/recordings">
            <RecordingsPage />
          </Route>
          <Route path="/recordings/:recordingId">{({ recordingId }) => <RecordingPage id={recordingId} />}</Route>
          <Route path="/stories">
            <StoriesPage />
          </Route>
          <Route path="/stories/:entryId/tell">{({ entryId }) => <TellPage id={entryId} />}</Route>
          <Route path="/present/:entryId">{({ entryId }) => <PresentPage entryId={entryId} />}</Route>
          <Route path="/links">
            <BrokenLinksPage />
          </Route>
          <Route path="/skills">
            <SkillsPage />
          </Route>
          <Route path="/skills/:skillId">{({ skillId }) => <SkillPage id={skillId} />}</Route>
          <Route path="/progress/*?">
            <ProgressAhead />
          </Route>
          <Route path="/evidence">
            <EvidencePage />
          </Route>
          <Route path="/help/news/:version?">
            <NewsPage />
          </Route>
          <Route path="/help">
            <GuidePage part={null} />
          </Route>
          <Route path="/help/guide/:part">{({ part }) => <GuidePage part={part} />}</Route>
          <Route path="/settings/conflicts">
            <ConflictsPage />
          </Route>
          <Route path="/settings/backups/:which/:entryId?">
            {({ which, entryId }) => <BackupPage key={which} which={which} entryId={entryId ?? null} />}
          </Route>
          <Route path="/settings/:place?/:what?">
            {({ place, what }) => <SettingsPage place={place ?? null} isNew={what === 'new'} />}
          </Route>
          <Redirect to="/" />
        </Switch>
      </Suspense>
      <Suspense>{openSession && <SessionDrawer sessionId={openSession} closeTo={page} />}</Suspense>
      <Suspense>{isRescheduling && <RescheduleDialog closeTo={page} />}</Suspense>
      <Suspense>{isInbox && <InboxDrawer closeTo={page} />}</Suspense>
      <Suspense>{isAtToday && <AskAboutMissed />}</Suspense>
      <AskedOverlay />
    </>
  );
}
