import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { currentVersion, type Damaged, type Format } from './format.ts';

const Envelope = z.strictObject({ format: z.string(), version: z.int().min(1), data: z.unknown() });

/** What the bytes of a vault file turned out to be. */
export type ReadEnvelope<Data> =
  | { state: 'good'; data: Data; version: number }
  /** `why` completes "It …" for `verify`. */
  | { state: 'damaged'; why: string; damaged: Damaged; version: number | null }
  | { state: 'newer'; version: number; data: unknown };

/** Checks a file down to its last field, after bringing an older one up to date in memory. */
export function readEnvelope<Data>(bytes: Buffer, format: Format<Data>): ReadEnvelope<Data> {
  if (bytes.length === 0) return broken('is empty');
  if (!isUtf8(bytes)) return broken('is not text in UTF-8');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const json = parseJson(text);
  if (json === undefined) return broken('is not whole JSON', text);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return broken('does not say its format and version', text);
  const { format: name, version, data } = envelope.data;
  if (name !== format.name) return broken(`says it is ${named(name)} where "${format.name}" belongs`, text);
  if (version > currentVersion(format)) return { state: 'newer', version, data };
  return checkData(data, { text, version, format });
}

function checkData<Data>(
  data: unknown,
  { text, version, format }: { text: string; version: number; format: Format<Data> },
): ReadEnvelope<Data> {
  let brought: unknown;
  try {
    brought = format.steps.slice(version - 1).reduce((older, step) => step(older), data);
  } catch (error) {
    const why = `could not be brought from version ${version} to ${currentVersion(format)} (${error instanceof Error ? error.name : typeof error})`;
    return { state: 'damaged', why, damaged: { text, data: undefined }, version };
  }
  const checked = format.schema.safeParse(brought);
  if (checked.success) return { state: 'good', data: checked.data, version };
  const why = `has parts that do not belong: ${firstIssue(checked.error)}`;
  return { state: 'damaged', why, damaged: { text, data: brought }, version };
}

function broken(why: string, text = ''): { state: 'damaged'; why: string; damaged: Damaged; version: null } {
  return { state: 'damaged', why, damaged: { text, data: undefined }, version: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names the place and never the text found there: this may be printed and logged. */
function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.code}` : 'unknown';
}

/** Only what could be a format of ours is repeated: anything may stand there. */
function named(format: string): string {
  return /^[a-z-]{1,40}$/.test(format) ? `"${format}"` : 'something else';
}
