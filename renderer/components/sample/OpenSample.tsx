import { Button } from '@mantine/core';
import { useState } from 'react';
import { openSample } from './changeVault.ts';
import classes from './OpenSample.module.css';

/** Opens the sample in the place of one's own vault; the page then loads again. */
export function OpenSample({ word }: { word: string }) {
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    setIsOpening(true);
    const found = await openSample();
    setProblem(found);
    if (found !== null) setIsOpening(false);
  };
  return (
    <div>
      <Button loading={isOpening} onClick={() => void open()}>
        {word}
      </Button>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
