import { useEffect } from 'react';
import { useAbout } from '#renderer/api/useAbout.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import changes from '../../../CHANGELOG.md?raw';
import { guideParts } from './guideParts.ts';
import { HelpParts } from './HelpParts.tsx';
import { HelpTabs } from './HelpTabs.tsx';
import { markNewsRead } from './markNewsRead.ts';

const VERSIONS = guideParts(changes);

/** What each version brought, the newest first. Opening it is reading it. */
export function NewsPage() {
  const { version } = useAbout();
  const { seenVersion } = useSettings();
  useEffect(() => {
    if (seenVersion !== version) void markNewsRead(version);
  }, [seenVersion, version]);
  return (
    <>
      <PageHeader title="Help" overline={[`Leadlight ${version}`]}>
        <HelpTabs current="/help/news" />
      </PageHeader>
      <HelpParts parts={VERSIONS} path="/help/news" asked={null} />
    </>
  );
}
