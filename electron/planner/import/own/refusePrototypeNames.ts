import { ImportProblem } from '../sources/importSource.ts';

/** Refuses data in which a field is named `__proto__`: no program writes that, and it could stand for other fields. */
export function refusePrototypeNames(data: unknown, file: string): void {
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) {
      throw new ImportProblem(`${file} holds a field named __proto__, which no Leadlight writes. Export again.`);
    }
    for (const inner of Object.values(value)) if (typeof inner === 'object') waiting.push(inner);
  }
}
