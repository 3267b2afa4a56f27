const LONG_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Dates as the messages of the vault write them. */
export const inWords = {
  /** `journal/2027-02.json` → "February 2027". */
  monthOf(path: string): string {
    const month = /(\d{4}-\d{2})/.exec(path)?.[1];
    const date = new Date(`${month}-01T00:00:00.000Z`);
    return Number.isNaN(date.getTime()) ? path : LONG_MONTH.format(date);
  },
  /** "21 Feb 2027, 21:00", in the zone of the machine. */
  moment(date: Date): string {
    return new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).format(date);
  },
  count(number: number, one: string, several: string): string {
    return `${number} ${number === 1 ? one : several}`;
  },
};

/** An instant that may stand in a file name on every system: `2027-02-21T20-00-00-000Z`. */
export function fileStamp(date: Date): string {
  return date.toISOString().replaceAll(/[:.]/g, '-');
}

/** The instant of a `fileStamp`; null for any other text. */
export function readFileStamp(stamp: string): Date | null {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)$/.exec(stamp);
  if (!parts) return null;
  const date = new Date(`${parts[1]}:${parts[2]}:${parts[3]}.${parts[4]}`);
  return Number.isNaN(date.getTime()) ? null : date;
}
