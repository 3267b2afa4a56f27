import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { openProblemReport } from '#renderer/components/problem/problemReport.ts';
import classes from './AboutSection.module.css';
import { Facts } from './Facts.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** Versions, which host runs and why, and the licences of what is bundled. */
export function AboutSection() {
  const { version, host, hostReason, runtime } = useAbout();
  const [showsNotices, setShowsNotices] = useState(false);
  const facts: [string, string][] = [
    ['Leadlight', version],
    ['Host', host === 'desktop' ? 'Desktop' : 'Browser'],
    ['Why', hostReason],
    ...Object.entries(runtime),
  ];
  return (
    <SettingsSection place="about">
      <Facts facts={facts} />
      <div className={classes.ways}>
        <Button component={Link} href="/help">
          Guide
        </Button>
        <Button component={Link} href="/help/news">
          What is new
        </Button>
        <Button onClick={() => setShowsNotices(true)}>Licences</Button>
        <Button onClick={openProblemReport}>Problem report</Button>
      </div>
      {showsNotices && <Notices onClose={() => setShowsNotices(false)} />}
    </SettingsSection>
  );
}

function Notices({ onClose }: { onClose: () => void }) {
  const notices = useQuery(queries.app.notices.queryOptions());
  return (
    <Modal opened onClose={onClose} title="Licences" size={880}>
      <section className={classes.notices} aria-label="Licence texts">
        {notices.data}
      </section>
    </Modal>
  );
}
