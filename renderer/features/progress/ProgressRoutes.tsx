import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { ThisRunPage } from './run/ThisRunPage.tsx';

const TimePage = lazy(async () => ({ default: (await import('./time/TimePage.tsx')).TimePage }));
const PracticeProgressPage = lazy(async () => ({
  default: (await import('./practice/PracticeProgressPage.tsx')).PracticeProgressPage,
}));
const SkillsProgressPage = lazy(async () => ({
  default: (await import('./skills/SkillsProgressPage.tsx')).SkillsProgressPage,
}));
const RecapPage = lazy(async () => ({ default: (await import('./recap/RecapPage.tsx')).RecapPage }));

/** Everything under `/progress`. Each tab may be followed by what narrows it; see progressAddress. */
export function ProgressRoutes() {
  return (
    <Switch>
      <Route path={tabPath('')}>
        <ThisRunPage />
      </Route>
      <Route path={tabPath('/time')}>
        <TimePage />
      </Route>
      <Route path={tabPath('/practice')}>
        <PracticeProgressPage />
      </Route>
      <Route path={tabPath('/skills')}>
        <SkillsProgressPage />
      </Route>
      <Route path="/progress/recap/:day">{({ day }) => <RecapPage day={day} />}</Route>
      <Redirect to="/progress" />
    </Switch>
  );
}

function tabPath(tab: string): RegExp {
  return new RegExp(`^/progress${tab}(?:/where/.*)?$`);
}
