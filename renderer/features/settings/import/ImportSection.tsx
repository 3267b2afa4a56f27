import { useEffect, useRef } from 'react';
import { SettingsSection } from '../SettingsSection.tsx';
import { ChooseSource } from './ChooseSource.tsx';
import { FindingsView } from './FindingsView.tsx';
import { ImportReport } from './ImportReport.tsx';
import classes from './ImportSection.module.css';
import { apply, cancelApply, cancelLook } from './importActions.ts';
import type { ImportStep } from './importStore.ts';
import { LookingProgress, WritingProgress } from './StepProgress.tsx';
import { UndoneReport } from './UndoneReport.tsx';
import { useImport } from './useImport.ts';

/** What was written elsewhere: looked at, brought in, and taken back as a whole. */
export function ImportSection() {
  const { path, now } = useImport();
  const content = useRef<HTMLDivElement>(null);
  const { step } = now;
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // What had the focus went with the step before; reading goes on here.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !content.current?.contains(activeElement)) return;
    content.current?.focus();
  }, [step]);
  return (
    <SettingsSection
      place="import"
      lead="Brings in what you wrote elsewhere. You see what it is before anything is written, and can take all of it back."
    >
      <div ref={content} tabIndex={-1} className={classes.step}>
        <Step path={path} now={now} />
      </div>
    </SettingsSection>
  );
}

function Step({ path, now }: { path: string; now: ImportStep }) {
  switch (now.step) {
    case 'choose':
      return <ChooseSource path={path} problem={now.problem} note={now.note} />;
    case 'looking':
      return <LookingProgress filesDone={now.filesDone} filesTotal={now.filesTotal} onCancel={cancelLook} />;
    case 'found':
      return <FindingsView {...now} onImport={() => void apply(now.findings, now.differing)} />;
    case 'writing':
      return <WritingProgress {...now} onCancel={() => cancelApply(now.findings)} />;
    case 'finished':
      return <ImportReport last={now.last} told={now.told} />;
    case 'undone':
      return <UndoneReport undone={now.undone} />;
  }
}
