import { dirname } from 'node:path';
import { HalfWritten } from '#electron/vault/durableWrite.ts';
import { errorCode } from '#electron/vault/fileSystem.ts';

/** What the disk said when it refused the file, in words that tell the user what to do; null for any other error. */
export function copyProblem(error: unknown, file: string): string | null {
  const code = errorCode(error instanceof HalfWritten ? error.cause : error);
  switch (code) {
    case null:
      return null;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk that holds ${file} is full. Free some space, then try again.`;
    case 'EACCES':
    case 'EPERM':
      return `Leadlight may not write ${file}. Allow it to, or choose another folder.`;
    case 'EROFS':
      return `The disk that holds ${file} can only be read. Choose another folder.`;
    case 'ENOENT':
    case 'ENOTDIR':
      return `The folder ${dirname(file)} cannot be reached. Put it back or connect its drive, or choose another one.`;
    case 'ENAMETOOLONG':
      return `The path ${file} is too long. Choose a shorter one.`;
    default:
      return `${file} could not be written: the system refused (${code}). Try again in a moment.`;
  }
}
