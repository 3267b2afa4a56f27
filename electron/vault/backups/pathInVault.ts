import { z } from 'zod';

const PATH = /^(?:[a-z][a-z0-9-]*\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A file of a vault, at its top or in one of its folders, as a manifest or a note may name it. None leads elsewhere. */
export const PathInVault = z.string().max(300).regex(PATH);
