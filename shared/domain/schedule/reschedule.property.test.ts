import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Run } from '../../model/run.ts';
import { indexPlan } from '../run/planIndex.ts';
import { brokenRules } from '../testing/brokenRules.ts';
import { anyOperation, anyStart, apply, type Operation } from '../testing/operations.ts';

/**
 * How many runs are tried. For more of them: `PROPERTY_RUNS=50000 npx vitest run shared/domain/schedule/reschedule`.
 * A failure prints the seed that brings it back.
 */
const RUNS = fc.readConfigureGlobal().numRuns ?? 3000;

/** What is recorded is no change of the schedule: undo leaves it. */
const RECORDS: readonly Operation['kind'][] = ['outcome', 'clear'];

test('whatever is done to a run, its schedule stays whole and every change can be taken back', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(anyStart, fc.array(anyOperation, { maxLength: 16, size: 'max' }), ({ run, plan }, operations) => {
      const index = indexPlan(plan);
      let current = run;
      for (const operation of operations) {
        const { run: next, isDone } = apply(current, index, operation);
        if (!isDone || next === current) continue;
        const broken = brokenRules(current, next, index, operation);
        if (broken.length > 0) throw new Error(`${JSON.stringify(operation)}: ${broken.join('; ')}`);
        if (operation.kind !== 'undo' && !RECORDS.includes(operation.kind)) {
          const undone = apply(next, index, { kind: 'undo' });
          expect({ ...undone.run, updatedAt: current.updatedAt }).toEqual(current);
        }
        current = next;
      }
      expect(Run.parse(JSON.parse(JSON.stringify(current)))).toEqual(current);
    }),
    { numRuns: RUNS },
  );
});

test('a run that was read from disk goes back through all of its changes to its beginning', () => {
  const isChange = ({ kind }: Operation) => kind !== 'undo' && !RECORDS.includes(kind);
  fc.assert(
    fc.property(
      anyStart,
      fc.array(anyOperation.filter(isChange), { maxLength: 18, size: 'max' }),
      ({ run, plan }, operations) => {
        const index = indexPlan(plan);
        const changed = operations.reduce((current, operation) => apply(current, index, operation).run, run);
        let back = Run.parse(JSON.parse(JSON.stringify(changed)));
        for (const _step of changed.steps) back = apply(back, index, { kind: 'undo' }).run;
        expect({ ...back, updatedAt: run.updatedAt }).toEqual(run);
      },
    ),
    { numRuns: RUNS / 10 },
  );
});
