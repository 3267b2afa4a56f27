import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useAbout } from '#renderer/api/useAbout.ts';
import { leaveSample } from '#renderer/components/sample/changeVault.ts';
import { windowTitle } from '#renderer/components/sample/windowTitle.ts';
import classes from './SampleFrame.module.css';

/** Says above every page that it is the sample, with the way back. Shows the page alone when it is one's own vault. */
export function SampleFrame({ children }: { children: ReactNode }) {
  const { isSample } = useAbout();
  useEffect(() => {
    if (isSample) document.title = windowTitle(true);
  }, [isSample]);
  if (!isSample) return children;
  return (
    <div className={classes.frame}>
      <SampleBar />
      {children}
    </div>
  );
}

function SampleBar() {
  const [isLeaving, setIsLeaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = async () => {
    setIsLeaving(true);
    const found = await leaveSample();
    setProblem(found);
    // Until the page loads again it goes on saying that it is on its way.
    if (found !== null) setIsLeaving(false);
  };
  return (
    <section className={classes.bar} aria-label="Sample">
      <p>
        <b>This is a sample.</b> Nothing here is yours.
      </p>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Button size="xs" loading={isLeaving} onClick={() => void leave()}>
        Delete it and go back
      </Button>
    </section>
  );
}
