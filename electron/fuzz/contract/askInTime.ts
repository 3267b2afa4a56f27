import { cpuUsage } from 'node:process';
import { ORPCError } from '@orpc/server';
import type { FuzzedPlanner } from '../testing/fuzzedPlanner.ts';
import type { ContractProcedure } from './contractProcedures.ts';

/** An answer later than this is a hang to whoever waits for it. */
const SOON_MS = 1000;
/** For a machine that is busy with other things: then the time at work counts, not that on the clock. */
const EVER_MS = 15_000;

/** Words may name a path, and that may be long. */
const LONGEST_WORDS = 5000;

/** These go on until their reader leaves. */
const ENDLESS: ReadonlySet<string> = new Set(['app.changes']);

/** Asks, reads the answer to its end, and says what was wrong with it; null for an answer as the contract promises. */
export async function askInTime(
  planner: FuzzedPlanner,
  asked: ContractProcedure,
  input: unknown,
): Promise<string | null> {
  const stop = new AbortController();
  const startedAt = performance.now();
  const workBefore = cpuUsage();
  const answered = answerOf(planner, asked, input, stop.signal);
  const late = Symbol('late');
  const timer = new Promise<typeof late>((resolve) => setTimeout(resolve, EVER_MS, late).unref());
  const found = await Promise.race([answered, timer]);
  stop.abort();
  if (found === late) return `no answer after ${EVER_MS} ms`;
  const worked = cpuUsage(workBefore);
  const tookMs = performance.now() - startedAt;
  const workedMs = (worked.user + worked.system) / 1000;
  if (found === null && tookMs > SOON_MS && workedMs > SOON_MS) return `an answer after ${Math.round(tookMs)} ms`;
  return found;
}

async function answerOf(
  planner: FuzzedPlanner,
  { path, name, answersStream }: ContractProcedure,
  input: unknown,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const answer = await planner.ask(path, input, signal);
    if (answersStream && !ENDLESS.has(name)) {
      if (!isStream(answer)) return 'no stream';
      for await (const _ of answer);
    }
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

/** A failure of the contract says what to do, in a sentence or two. */
function problemOf(error: unknown): string | null {
  if (!(error instanceof ORPCError) || !error.defined) return `an unexpected failure: ${causes(error)}`;
  if (!/\S{2}.{8,}[.!?…]$/su.test(error.message)) return `a failure without words: ${error.message}`;
  if (error.message.length > LONGEST_WORDS)
    return `a failure of ${error.message.length} letters: ${error.message.slice(0, 100)}`;
  return null;
}

function causes(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !line.includes('node_modules'));
  const own = [`${error.name}: ${error.message}`.slice(0, 500), ...frames.slice(0, 4)].join('\n');
  return error.cause === undefined ? own : `${own}\nbecause of ${causes(error.cause)}`;
}
