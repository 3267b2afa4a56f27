/** Folders that say who and where somebody is, by what stands for them. */
export interface Places {
  vault: string;
  backups: string;
  home: string;
  /** The folder that the program lies in. */
  program: string;
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Origins and ports say nothing about a mistake, and a path in them is the program's. */
const ORIGIN = /\b(?:https?|app|file|leadlight):\/\/[^/\s)]*/g;

/** The same text without folders of the user's and without ids. */
export function withShortPlaces(text: string, { vault, backups, home, program }: Places): string {
  const folders: [string, string][] = [
    [backups, '<backups>'],
    [vault, '<vault>'],
    [program, '<program>'],
    [home, '~'],
  ];
  // The longer first: the home folder may lie around all others.
  const inOrder = folders.filter(([folder]) => folder.length > 1).sort(([one], [other]) => other.length - one.length);
  const shortened = inOrder.reduce((short, [folder, sign]) => short.replaceAll(folder, sign), text);
  return shortened.replace(ORIGIN, '').replace(ID, '<id>');
}
