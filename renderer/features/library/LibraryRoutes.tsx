import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { LibraryPage, type ListTab } from './LibraryPage.tsx';
import { readFind } from './search/findPath.ts';

const ModulePage = lazy(async () => ({ default: (await import('./modules/ModulePage.tsx')).ModulePage }));
const ActivityPage = lazy(async () => ({ default: (await import('./modules/ActivityPage.tsx')).ActivityPage }));
const LessonPage = lazy(async () => ({ default: (await import('./lessons/LessonPage.tsx')).LessonPage }));
const ExercisePage = lazy(async () => ({ default: (await import('./exercises/ExercisePage.tsx')).ExercisePage }));
const ResourcePage = lazy(async () => ({ default: (await import('./resources/ResourcePage.tsx')).ResourcePage }));
const TemplatePage = lazy(async () => ({ default: (await import('./templates/TemplatePage.tsx')).TemplatePage }));

/** One route for all lists, so that the search field keeps its focus while the address follows what is typed. */
const LISTS = /^\/library(?:\/(?<tab>lessons|exercises|resources|templates)|\/find\/(?<text>.+))?$/;

/** Everything under `/library` but the plan's pages. Items have a page each, keyed so that none takes over from another. */
export function LibraryRoutes() {
  return (
    <Switch>
      <Route path={LISTS}>
        {({ tab, text }) => <LibraryPage tab={readTab(tab)} find={text === undefined ? '' : readFind(text)} />}
      </Route>
      <Route path="/library/module/:id">{({ id }) => <ModulePage key={id} id={id} />}</Route>
      <Route path="/library/activity/:id">{({ id }) => <ActivityPage key={id} id={id} />}</Route>
      <Route path="/library/lesson/:id">{({ id }) => <LessonPage key={id} id={id} />}</Route>
      <Route path="/library/exercise/:id">{({ id }) => <ExercisePage key={id} id={id} />}</Route>
      <Route path="/library/resource/:id">{({ id }) => <ResourcePage key={id} id={id} />}</Route>
      <Route path="/library/template/:id">{({ id }) => <TemplatePage key={id} id={id} />}</Route>
      <Redirect to="/library" />
    </Switch>
  );
}

function readTab(tab: string | undefined): ListTab {
  switch (tab) {
    case 'lessons':
    case 'exercises':
    case 'resources':
    case 'templates':
      return tab;
    default:
      return 'modules';
  }
}
