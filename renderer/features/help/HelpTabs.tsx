import { PageTabs } from '#renderer/components/PageTabs.tsx';

const TABS = [
  { word: 'Guide', path: '/help' },
  { word: 'What is new', path: '/help/news' },
] as const;

export function HelpTabs({ current }: { current: (typeof TABS)[number]['path'] }) {
  return <PageTabs label="Help" tabs={TABS} current={current} />;
}
