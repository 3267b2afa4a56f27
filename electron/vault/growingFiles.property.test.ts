import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { makeHeader } from './encryption/makeHeader.ts';
import { sealingCipher } from './encryption/sealingCipher.ts';
import { vaultKey } from './encryption/vaultKey.ts';
import type { FileCipher } from './fileCipher.ts';
import { hastyFileSystem } from './hastyFileSystem.ts';
import { soundPath } from './layout.ts';
import { CHEAP } from './testing/sealedVault.ts';
import { idNumber } from './testing/someData.ts';
import { vaultFiles } from './vaultFiles.ts';
import { VaultIdentity } from './vaultIdentity.ts';

const SOUND = soundPath(idNumber(500));

type Step =
  | { kind: 'append'; bytes: Uint8Array; back: number }
  | { kind: 'write'; bytes: Uint8Array }
  | { kind: 'anew' };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      bytes: fc.uint8Array({ maxLength: 90 }),
      back: fc.integer({ min: -5, max: 60 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('write' as const), bytes: fc.uint8Array({ maxLength: 90 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'anew' as const }) },
);

async function aCipher(): Promise<FileCipher> {
  const key = vaultKey('ab'.repeat(16), Buffer.alloc(32, 3));
  const now = new Date('2027-02-19T06:04:00.000Z');
  const identity = VaultIdentity.parse({ id: idNumber(1), createdAt: now.toISOString(), encryption: null });
  const header = await makeHeader(identity, key, { passphrase: 'x', recoveryKey: Buffer.alloc(20), cost: CHEAP, now });
  return sealingCipher({ identity: header, key, now: () => now });
}

/** What the file holds after each step, or that the step was refused. */
async function played(folder: string, steps: readonly Step[], cipher: FileCipher | null): Promise<(string | null)[]> {
  const open = () => vaultFiles(folder, hastyFileSystem, cipher ? { cipher } : {});
  let files = open();
  const states: (string | null)[] = [];
  for (const step of steps) {
    const size = (await files.size(SOUND)) ?? 0;
    try {
      if (step.kind === 'append') await files.append(SOUND, step.bytes, Math.max(0, size - step.back));
      else if (step.kind === 'write') await files.write(SOUND, step.bytes);
      else files = open();
      states.push((await files.read(SOUND))?.toString('hex') ?? null);
      expect(await files.size(SOUND)).toBe((await files.read(SOUND))?.length ?? null);
    } catch (error) {
      states.push(error instanceof Error ? error.name : 'thrown');
    }
  }
  return states;
}

test('a sealed file that grows, is cut back and replaced holds after each step what a plain one would', async () => {
  const root = await mkdtemp(join(tmpdir(), 'leadlight-growing-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const cipher = await aCipher();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 12 }), async (steps) => {
      run += 1;
      const [plain, sealed] = [join(root, `${run}-plain`), join(root, `${run}-sealed`)];
      await mkdir(plain);
      await mkdir(sealed);
      expect(await played(sealed, steps, cipher)).toEqual(await played(plain, steps, null));
    }),
    { numRuns: 60 },
  );
});
