import { Button } from '@mantine/core';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { saveFile } from '#renderer/components/saveFile.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { BusyTimesFields } from './BusyTimesFields.tsx';
import { CalendarCopyFields } from './CalendarCopyFields.tsx';
import classes from './CalendarSection.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** The run for other calendars, as a file and as a copy that is kept up to date; and their busy times for the run. */
export function CalendarSection() {
  const save = async () => {
    try {
      const { name, text } = await planner.calendar.file();
      saveFile(name, 'text/calendar', text);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  return (
    <SettingsSection
      place="calendars"
      lead="Your sessions for the calendar on your phone or at work, and its appointments for your run."
    >
      <div className={classes.way}>
        <p>
          <span className={classes.name}>Import once</span> A file for any calendar that reads .ics. The sessions have
          the same time of day in every time zone; importing it again updates the sessions and adds none twice.
        </p>
        <Button onClick={() => void save()}>Save .ics</Button>
      </div>
      <CalendarCopyFields />
      <BusyTimesFields />
    </SettingsSection>
  );
}
