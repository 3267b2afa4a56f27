import { z } from 'zod';

/** No system takes a longer one. */
const LONGEST = 4096;

/** The path of a file or folder that somebody typed or chose. Whether anything is there, and may be, is asked of the disk. */
export const DiskPath = z
  .string()
  .min(1)
  .max(LONGEST)
  .refine((path) => !path.includes('\u0000'), 'No path holds a null character. Check how it is written');
