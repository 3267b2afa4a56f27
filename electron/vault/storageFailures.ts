import { HalfWritten } from './durableWrite.ts';
import { errorCode } from './fileSystem.ts';
import { StorageFailure } from './vaultDocument.ts';

const KEPT = 'your text is kept here until then';

/** What a disk said when it refused a save, in words that tell the user what to do. */
export function notSaved(error: unknown, folder: string): StorageFailure {
  return new StorageFailure(`Not saved: ${reasonNotSaved(error, folder)}; ${KEPT}.`, { cause: error });
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
  const code = errorCode(error instanceof HalfWritten ? error.cause : error);
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

/** A file is there and cannot be read, which says nothing about what it holds. */
export function notRead(error: unknown, path: string): StorageFailure {
  const code = errorCode(error);
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'Leadlight may not read it. Allow it to, and try again.'
      : code === 'EIO'
        ? 'the disk reported an error. Check that it is connected and sound, and try again.'
        : `the system refused${code ? ` (${code})` : ''}. Try again in a moment.`;
  return new StorageFailure(`${path} could not be read: ${why}`, { cause: error });
}
