import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { FilesSection } from './FilesSection.tsx';
import { FocusSection } from './FocusSection.tsx';
import { FreeDaysSection } from './FreeDaysSection.tsx';
import { MachineSection } from './MachineSection.tsx';
import { RunSection } from './RunSection.tsx';
import classes from './SettingsPage.module.css';

/** How Leadlight looks, when the run happens, where the files live, and what this program is. */
export function SettingsPage() {
  return (
    <>
      <PageHeader title="Settings" />
      <div className={classes.body}>
        <AppearanceSection />
        <RunSection />
        <FreeDaysSection />
        <FocusSection />
        <CalendarSection />
        <MachineSection />
        <ExportSection />
        <FilesSection />
        <AboutSection />
      </div>
    </>
  );
}
