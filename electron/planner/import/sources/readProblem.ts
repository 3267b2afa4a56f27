import { ImportProblem } from './importSource.ts';

/** What to do when a file or folder cannot be read. Gives back any error that did not come from the file system. */
export function readProblem(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new ImportProblem(`There is no ${name}. Check the path, and that its drive is connected.`);
    case 'EACCES':
    case 'EPERM':
      return new ImportProblem(`${name} may not be read. Give yourself the right to read it, and import again.`);
    case 'ELOOP':
    case 'EMLINK':
      return new ImportProblem(`${name} is a link. Links are not followed; choose what it leads to.`);
    case 'ENAMETOOLONG':
    case 'ERR_INVALID_ARG_VALUE':
      return new ImportProblem('That is no path of a file or folder. Check how it is written.');
    case 'EISDIR':
      return new ImportProblem(`${name} became a folder while it was read. Import again.`);
    case 'EIO':
    case 'ENXIO':
    case 'ENODEV':
    case 'EINVAL':
    case 'ESRCH':
    case 'EBUSY':
    case 'EMFILE':
    case 'ENFILE':
      return new ImportProblem(`${name} could not be read just now (${code}). Import again.`);
    default:
      return error;
  }
}
