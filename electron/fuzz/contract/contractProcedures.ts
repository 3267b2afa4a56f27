import { type AnySchema, getEventIteratorSchemaDetails, isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';

export interface ContractProcedure {
  /** `journal.save` */
  name: string;
  path: readonly string[];
  /** Null where nothing is asked for. */
  input: z.ZodType | null;
  answersStream: boolean;
}

/** Every procedure of the contract, found by walking it: a new one is among them by itself. */
export function contractProcedures(): ContractProcedure[] {
  return [...walk(contract, [])];
}

function* walk(part: unknown, path: readonly string[]): Generator<ContractProcedure> {
  if (isContractProcedure(part)) {
    const { inputSchema, outputSchema } = part['~orpc'];
    const name = path.join('.');
    yield { name, path, input: zodOf(inputSchema, name), answersStream: isStream(outputSchema) };
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, inner] of Object.entries(part)) yield* walk(inner, [...path, name]);
  } else throw new Error(`${path.join('.')} is no part of a contract.`);
}

function zodOf(schema: AnySchema | undefined, name: string): z.ZodType | null {
  if (schema === undefined) return null;
  if (schema instanceof z.ZodType) return schema;
  throw new Error(`${name} takes what is not told in zod: nothing can be made of it.`);
}

function isStream(schema: AnySchema | undefined): boolean {
  return getEventIteratorSchemaDetails(schema) !== undefined;
}
