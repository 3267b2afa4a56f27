import { createContext } from 'react';

/** Puts the cursor on a line of the source, from 1; null where no source can be written in. */
export const GoToLine = createContext<((line: number) => void) | null>(null);
