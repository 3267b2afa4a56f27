import { constants } from 'node:buffer';
import { HalfWritten } from './durableWrite.ts';
import { errorCode } from './fileSystem.ts';
import { StorageFailure } from './vaultDocument.ts';

const KEPT = 'your text is kept here until then';

/** What a disk said when it refused a save, in words that tell the user what to do. */
export function notSaved(error: unknown, folder: string): StorageFailure {
  return new StorageFailure(`Not saved: ${reasonNotSaved(error, folder)}; ${KEPT}.`, { cause: error });
}

/** The same of work that was taken back. Null for what is no refusal of the disk, and says itself what to do. */
export function nothingChanged(error: unknown, folder: string): StorageFailure | null {
  if (!(error instanceof StorageFailure) || codeOf(error.cause) === null) return null;
  return new StorageFailure(`Nothing was changed: ${reasonNotSaved(error.cause, folder)}, then try again.`, {
    cause: error.cause,
  });
}

/** The same where nothing holds the text but the user, as on the command line. */
export function notSavedAnywhere(error: unknown, folder: string): StorageFailure {
  return new StorageFailure(`Not saved: ${reasonNotSaved(error, folder)}.`, { cause: error });
}

/** The vault's drive is not connected, or something else lies in its place. */
export function folderGone(folder: string): StorageFailure {
  return notSaved(Object.assign(new Error('There is no vault in the folder'), { code: 'ENOENT' }), folder);
}

function reasonNotSaved(error: unknown, folder: string): string {
  const code = codeOf(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk is full. Free some space`;
    case 'EACCES':
    case 'EPERM':
      return `Leadlight may not write to ${folder}. Allow it to`;
    case 'EROFS':
      return `the disk that holds ${folder} can only be read. Make it writable`;
    case 'EIO':
      return `the disk reported an error. Check that it is connected and sound`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `the folder ${folder} is not there any more. Put it back or connect its drive`;
    case 'EMFILE':
    case 'ENFILE':
      return `the system has too many files open. Close another program`;
    default:
      return `the system refused${code ? ` (${code})` : ''}. Try again in a moment`;
  }
}

/** What a document may hold at most: the engine keeps its text in one piece, and no text is longer than this. */
export const MOST_DOCUMENT_BYTES = constants.MAX_STRING_LENGTH;

/** A file is there and whole, as far as anybody knows, and too large to be read. */
export function tooLarge(path: string, bytes: number): StorageFailure {
  return new StorageFailure(
    `${path} is ${inMegabytes(bytes)} large, and Leadlight can read a file of up to ${inMegabytes(MOST_DOCUMENT_BYTES)}. It ` +
      'was left as it is. Move it out of the vault, take out what does not belong in it, and put it back.',
  );
}

const inMegabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

/** A file is there and cannot be read, which says nothing about what it holds. */
export function notRead(error: unknown, path: string): StorageFailure {
  const code = errorCode(error);
  if (code === 'ERR_FS_FILE_TOO_LARGE') return tooLarge(path, 2 ** 31);
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'Leadlight may not read it. Allow it to, and try again.'
      : code === 'EIO'
        ? 'the disk reported an error. Check that it is connected and sound, and try again.'
        : code === 'ENOTDIR'
          ? 'a file lies where a folder belongs. Put the folder back or connect its drive.'
          : `the system refused${code ? ` (${code})` : ''}. Try again in a moment.`;
  return new StorageFailure(`${path} could not be read: ${why}`, { cause: error });
}

function codeOf(error: unknown): string | null {
  return errorCode(error instanceof HalfWritten ? error.cause : error);
}
