import { useEffect, useState } from 'react';
import classes from './Opening.module.css';

const SLOW_MS = 800;

/** While the host opens the vault, or has it closed to work on its files. A start that is quick shows nothing. */
export function Opening() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <main className={classes.screen}>
      <p role="status">Leadlight works on your files. This page goes on by itself when they are ready.</p>
    </main>
  );
}
