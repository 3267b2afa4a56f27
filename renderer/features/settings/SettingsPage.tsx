import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { AskedSection } from './askedSection.ts';
import { BackupsSection } from './backups/BackupsSection.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { EncryptionSection } from './encryption/EncryptionSection.tsx';
import { FilesSection } from './FilesSection.tsx';
import { FocusSection } from './FocusSection.tsx';
import { FreeDaysSection } from './FreeDaysSection.tsx';
import { HealthSection } from './health/HealthSection.tsx';
import { ImportSection } from './import/ImportSection.tsx';
import { MachineSection } from './MachineSection.tsx';
import { RunSection } from './RunSection.tsx';
import { NotificationsSection } from './reminders/NotificationsSection.tsx';
import { RemindersSection } from './reminders/RemindersSection.tsx';
import { SectionList } from './SectionList.tsx';
import classes from './SettingsPage.module.css';

interface SettingsPageProps {
  /** The section that was asked for. */
  place: string | null;
  /** A new reminder was asked for. */
  isNew: boolean;
}

/** How Leadlight looks, when the run happens, what it reminds of, where the files live, and what this program is. */
export function SettingsPage({ place, isNew }: SettingsPageProps) {
  return (
    <>
      <PageHeader title="Settings" />
      <div className={classes.page}>
        <SectionList />
        <AskedSection value={place}>
          <div className={classes.body}>
            <AppearanceSection />
            <RunSection />
            <FreeDaysSection />
            <FocusSection />
            <RemindersSection isNew={place === 'reminders' && isNew} />
            <NotificationsSection />
            <CalendarSection />
            <MachineSection />
            <ExportSection />
            <ImportSection />
            <FilesSection />
            <BackupsSection />
            <EncryptionSection />
            <HealthSection />
            <AboutSection />
          </div>
        </AskedSection>
      </div>
    </>
  );
}
