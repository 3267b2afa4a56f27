import { createContext } from 'react';

/** True where Markdown is shown as it is printed: pictures are light, whatever the screen is. */
export const OnPaper = createContext(false);
