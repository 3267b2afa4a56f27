import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { LibraryPage } from './LibraryPage.tsx';

const ModulePage = lazy(async () => ({ default: (await import('./modules/ModulePage.tsx')).ModulePage }));
const ActivityPage = lazy(async () => ({ default: (await import('./modules/ActivityPage.tsx')).ActivityPage }));
const LessonPage = lazy(async () => ({ default: (await import('./lessons/LessonPage.tsx')).LessonPage }));
const ExercisePage = lazy(async () => ({ default: (await import('./exercises/ExercisePage.tsx')).ExercisePage }));
const ResourcePage = lazy(async () => ({ default: (await import('./resources/ResourcePage.tsx')).ResourcePage }));
const TemplatePage = lazy(async () => ({ default: (await import('./templates/TemplatePage.tsx')).TemplatePage }));

/** Everything under `/library` but the plan's pages. Items have a page each, keyed so that none takes over from another. */
export function LibraryRoutes() {
  return (
    <Switch>
      <Route path="/library">
        <LibraryPage tab="modules" />
      </Route>
      <Route path="/library/lessons">
        <LibraryPage tab="lessons" />
      </Route>
      <Route path="/library/exercises">
        <LibraryPage tab="exercises" />
      </Route>
      <Route path="/library/resources">
        <LibraryPage tab="resources" />
      </Route>
      <Route path="/library/templates">
        <LibraryPage tab="templates" />
      </Route>
      <Route path="/library/find/:text">
        {({ text }) => <LibraryPage key={text} tab="modules" find={decodeURIComponent(text)} />}
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
