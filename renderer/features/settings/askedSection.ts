import { createContext } from 'react';

/** The section that the address names, if any: it is brought into sight. */
export const AskedSection = createContext<string | null>(null);
