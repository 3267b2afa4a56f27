import { useSettings } from '#renderer/api/useSettings.ts';
import type { Settings } from '#shared/model/settings.ts';
import classes from './EncryptionSection.module.css';

/** What a passphrase does not protect, before anybody relies on it. */
export function StaysReadable() {
  const settings = useSettings();
  return (
    <details className={classes.stays}>
      <summary>What stays readable</summary>
      <ul>
        <li>Exports, evidence packets and pages you saved or printed, those of before too: they are plain files.</li>
        <li>{keptWords(settings)}</li>
        <li>Copies of the vault that you or a sync tool made while it was not encrypted.</li>
        <li>How many files there are, their names, sizes and times: months and numbers, never titles.</li>
        <li>While Leadlight is unlocked, everything, for whoever sits at this computer or controls it.</li>
      </ul>
    </details>
  );
}

function keptWords({ mirrorFolder, calendarFile }: Pick<Settings, 'mirrorFolder' | 'calendarFile'>): string {
  const kept = [mirrorFolder, calendarFile].filter((path) => path !== null);
  const both = 'The Markdown folder that is kept up to date, and the calendar file.';
  if (kept.length === 0) return `${both} Neither is kept now.`;
  return `${both} Now these are kept: ${kept.join(' and ')}. Turn off what is too much, and delete what is there.`;
}
