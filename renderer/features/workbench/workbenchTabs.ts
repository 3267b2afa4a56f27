/** The rooms of the workbench, one for each kind of thing that is made there. */
export const WORKBENCH_TABS: readonly { word: string; path: string }[] = [
  { word: 'Whiteboards', path: '/workbench/drawings' },
  { word: 'Recordings', path: '/workbench/recordings' },
  { word: 'Stories', path: '/stories' },
];
