import { PageHeader } from '#renderer/components/PageHeader.tsx';
import guide from './guide.md?raw';
import { guideParts } from './guideParts.ts';
import { HelpParts } from './HelpParts.tsx';
import { HelpTabs } from './HelpTabs.tsx';

const PARTS = guideParts(guide);

/** What Leadlight is for and how a day with it goes, on one page. */
export function GuidePage({ part }: { part: string | null }) {
  return (
    <>
      <PageHeader title="Help">
        <HelpTabs current="/help" />
      </PageHeader>
      <HelpParts parts={PARTS} path="/help/guide" asked={part} />
    </>
  );
}
