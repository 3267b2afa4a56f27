import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Sparkle } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useAbout } from '#renderer/api/useAbout.ts';
import { useSettings } from '#renderer/api/useSettings.ts';
import { markNewsRead } from '#renderer/features/help/markNewsRead.ts';
import rows from './SideBar.module.css';

/** After an update, and until they were read: where the news are. Who begins with this version has none. */
export function NewsRow() {
  const { version } = useAbout();
  const { seenVersion, isWelcomed } = useSettings();
  const isRail = useMediaQuery('(max-width: 1000px)');
  const isBeginner = seenVersion === null;
  useEffect(() => {
    if (isBeginner && isWelcomed) void markNewsRead(version);
  }, [isBeginner, isWelcomed, version]);
  if (isBeginner || seenVersion === version) return null;
  const words = `What is new in ${version}`;
  return (
    <Tooltip label={words} position="right" disabled={!isRail}>
      <Link href="/help/news" className={rows.row} aria-label={words}>
        <Sparkle size={16} aria-hidden />
        <span className={rows.word}>What is new</span>
      </Link>
    </Tooltip>
  );
}
