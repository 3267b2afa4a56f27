import { PageTabs } from '#renderer/components/PageTabs.tsx';

/** Where each tab of the library is. */
export const LIBRARY_TABS = {
  modules: { word: 'Modules', path: '/library' },
  lessons: { word: 'Lessons', path: '/library/lessons' },
  exercises: { word: 'Exercises', path: '/library/exercises' },
  resources: { word: 'Resources', path: '/library/resources' },
  templates: { word: 'Templates', path: '/library/templates' },
  plan: { word: 'Plan', path: '/library/plan' },
} as const;

export type LibraryTab = keyof typeof LIBRARY_TABS;

/** Null while none of them is what one looks at, because something is searched for. */
export function LibraryTabs({ current }: { current: LibraryTab | null }) {
  return (
    <PageTabs
      label="Library"
      tabs={Object.values(LIBRARY_TABS)}
      current={current === null ? '' : LIBRARY_TABS[current].path}
    />
  );
}

/** The overline of a page under a tab: the library, then the tab, both leading back. */
export function libraryOverline(tab: LibraryTab) {
  return [{ word: 'Library', path: LIBRARY_TABS.modules.path }, LIBRARY_TABS[tab]];
}
