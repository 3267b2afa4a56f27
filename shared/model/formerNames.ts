import { z } from 'zod';
import { LinkRef } from './linkRef.ts';
import { LocalDate } from './time.ts';

/** What something was called before its new title settled; the links of others still say it. */
export const FormerName = z.strictObject({ title: z.string().max(200), date: LocalDate.nullable() });
export type FormerName = z.infer<typeof FormerName>;

/** `links.json` of the vault: renames whose links were not all rewritten yet. Mostly empty. */
export const FormerNames = z.strictObject({ former: z.record(LinkRef, FormerName) });
export type FormerNames = z.infer<typeof FormerNames>;
