import { errorCode } from '#electron/vault/fileSystem.ts';

/** What the disk said when it refused, in words that tell the user what to do. */
export function writeProblem(error: unknown, folder: string): string {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Free some space, then try again.';
    case 'EACCES':
    case 'EPERM':
      return `Leadlight may not write to ${folder}. Allow it to, or choose another folder.`;
    case 'EROFS':
      return `The disk that holds ${folder} can only be read. Choose another folder.`;
    case 'ENOENT':
      return `${folder} cannot be reached. Check the path, or choose another folder.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is not a folder. Choose one that is, or a new one.`;
    case 'EISDIR':
      return `${folder} is a folder. Choose another name for the file.`;
    case 'ENAMETOOLONG':
      return `The path of ${folder} is too long. Choose a shorter one.`;
    case 'ELOOP':
      return `${folder} leads round in a circle of links. Choose another folder.`;
    case null:
      return `Could not write to ${folder}: ${error instanceof Error ? error.message : String(error)}`;
    default:
      return `${folder} could not be written: the system refused (${errorCode(error)}). Choose another folder.`;
  }
}
