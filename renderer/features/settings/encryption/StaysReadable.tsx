import classes from './EncryptionSection.module.css';

/** What a passphrase does not protect, before anybody relies on it. */
export function StaysReadable() {
  return (
    <details className={classes.stays}>
      <summary>What stays readable</summary>
      <ul>
        <li>Exports, evidence packets and pages you saved or printed, those of before too: they are plain files.</li>
        <li>
          The Markdown folder that is kept up to date, and the calendar file. Turn them off where that is too much.
        </li>
        <li>Copies of the vault that you or a sync tool made while it was not encrypted.</li>
        <li>How many files there are, their names, sizes and times: months and numbers, never titles.</li>
        <li>While Leadlight is unlocked, everything, for whoever sits at this computer or controls it.</li>
      </ul>
    </details>
  );
}
