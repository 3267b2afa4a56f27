/** Why a vault is only read, when a file in it is of a version that this Leadlight does not know. */
export function newerWords(path: string, version: number, known: number): string {
  return (
    `A newer Leadlight wrote this vault: ${path} is version ${version}, and this one knows version ${known}. ` +
    'You can read what this version understands; nothing can be saved and nothing was changed. ' +
    'Open the vault with the newer Leadlight to go on writing.'
  );
}
