import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { PracticeProgressPage } from './practice/PracticeProgressPage.tsx';
import { ThisRunPage } from './run/ThisRunPage.tsx';
import { SkillsProgressPage } from './skills/SkillsProgressPage.tsx';
import { TimePage } from './time/TimePage.tsx';
import { useFiguresAhead } from './useFiguresAhead.ts';

const RecapPage = lazy(async () => ({ default: (await import('./recap/RecapPage.tsx')).RecapPage }));

/**
 * Everything under `/progress`. Each tab may be followed by what narrows it; see progressAddress. The tabs are small beside
 * the charts and come along: React shows a part that is loaded by itself a third of a second later.
 */
export function ProgressRoutes() {
  useFiguresAhead();
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
