import { z } from 'zod';

/** UUIDv7: sorts by time of creation, so an entry's shard can be read off its id. */
const uuid = z.uuidv7();

export const EntryId = uuid.brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

export const RunId = uuid.brand<'RunId'>();
export type RunId = z.infer<typeof RunId>;

/** Stable name of a session in the curriculum, for example `set-up-postgresql-locally`. Never reused. */
export const SessionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<'SessionId'>();
export type SessionId = z.infer<typeof SessionId>;

/** Stable name of a resource in the curriculum, for example `postgresql-docs-indexes`. */
export const ResourceId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<'ResourceId'>();
export type ResourceId = z.infer<typeof ResourceId>;
