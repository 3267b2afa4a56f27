import { createContext } from 'react';

/** Where the section that is drawn begins in the whole text: offset, and line from 0. */
export const SectionPlace = createContext<{ start: number; line: number }>({ start: 0, line: 0 });
