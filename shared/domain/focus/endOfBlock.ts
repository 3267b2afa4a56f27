import { formatMinutes } from '../time/duration.ts';

interface Ended {
  /** What `readFocus` names the end that was passed. */
  end: string;
  /** The session's title. */
  title: string;
  /** The block with what it was extended by, in milliseconds. */
  blockMs: number;
  breakMinutes: number;
}

/** What a person is told at the end of a stretch, wherever they look. */
export interface EndWords {
  title: string;
  body: string;
  /** A suggestion comes without a sound: flow is not to be broken. */
  isQuiet: boolean;
}

export function endOfBlock({ end, title, blockMs, breakMinutes }: Ended): EndWords {
  const [kind] = end.split(' ');
  switch (kind) {
    case 'break':
      return { title: `A break of ${formatMinutes(breakMinutes)}`, body: title, isQuiet: false };
    case 'rested':
      return { title: 'The break is over', body: `Go on with: ${title}`, isQuiet: false };
    case 'breather':
      return { title: 'A good moment for a break', body: `Fifty minutes without one. ${title}`, isQuiet: true };
    default:
      return {
        title: `${formatMinutes(Math.round(blockMs / 60_000))} are over`,
        body: `Finish or add some time: ${title}`,
        isQuiet: false,
      };
  }
}
