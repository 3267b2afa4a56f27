import { parseArgs } from 'node:util';

/** What can be measured by itself. The memory is that after the work of the measures before it. */
const MEASURES = [
  'ready',
  'month',
  'key',
  'memory',
  'save',
  'search',
  'export',
  'import',
  'content',
  'progress',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Entries beside the plan's 37 days; ten thousand are ten years of journal. */
const SIZES = [0, 1000, 10_000];

export interface BenchOptions {
  sizes: readonly number[];
  isWanted(measure: Measure): boolean;
}

/** `--only key --only ready` measures these alone, `--entries 10000` one vault alone; everything without. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: { only: { type: 'string', multiple: true }, entries: { type: 'string', multiple: true } },
  });
  const wanted = values.only?.map(measureNamed) ?? MEASURES;
  const sizes = values.entries?.map(sizeOf).sort((one, other) => one - other) ?? SIZES;
  return { sizes, isWanted: (measure) => wanted.includes(measure) };
}

function measureNamed(name: string): Measure {
  const found = MEASURES.find((measure) => measure === name);
  if (!found) throw new Error(`Nothing is measured as “${name}”. Choose of: ${MEASURES.join(', ')}.`);
  return found;
}

function sizeOf(entries: string): number {
  if (!/^\d{1,6}$/.test(entries)) throw new Error(`“${entries}” is no number of entries. Write 10000, for example.`);
  return Number(entries);
}
