import { z } from 'zod';
import { ImportProblem } from '../sources/importSource.ts';
import { parseJson } from '../sources/parseJson.ts';

const RichText = z.looseObject({ contents: z.array(z.looseObject({ text: z.string().optional().catch(undefined) })) });

/** The plain words of Day One's `richText`, for the rare entry without `text`; empty when it cannot be read. */
export function richTextOf(json: string): string {
  try {
    const parsed = RichText.safeParse(parseJson(json, 'richText'));
    return parsed.success ? parsed.data.contents.map(({ text = '' }) => text).join('') : '';
  } catch (error) {
    if (error instanceof ImportProblem) return '';
    throw error;
  }
}
