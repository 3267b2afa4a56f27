import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ORPCError } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect } from 'vitest';
import { acceptedScene, checkPicture } from '#electron/planner/drawings/acceptedScene.ts';
import { problemOfAttachment } from '#electron/vault/attachments/problemOfAttachment.ts';
import { Manifest, manifestOf } from '#electron/vault/backups/manifest.ts';
import { readRecoveryKey } from '#electron/vault/encryption/recoveryKey.ts';
import { headOf, layoutIn, openSealed, sealPart } from '#electron/vault/encryption/sealedFile.ts';
import { FileTampered } from '#electron/vault/fileCipher.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import { formatAt } from '#electron/vault/layout.ts';
import { openVault } from '#electron/vault/openVault.ts';
import { readEnvelope } from '#electron/vault/readEnvelope.ts';
import { VaultUnusable } from '#electron/vault/vaultDocument.ts';
import { isHarmlessSvg } from '#shared/domain/journal/document/harmlessSvg.ts';
import { arbitraryOf } from '../arbitrary/arbitraryOf.ts';
import { almost } from '../arbitrary/nearMisses.ts';
import { spoiltBytes, spoiltJson } from '../arbitrary/spoiltBytes.ts';
import { fuzzRuns } from '../fuzzRuns.ts';
import { type GuardedFolder, guardedFolder } from '../testing/guardedFolder.ts';
import { SVG_PICTURES } from '../xss/svgVectors.ts';
import { filesOfVault } from './filesOfVault.ts';
import { fuzzed, holds } from './holds.ts';
import { readInTime, wordsProblem } from './readInTime.ts';

let guarded: GuardedFolder;
let files = new Map<string, Buffer>();

beforeAll(async () => {
  guarded = await guardedFolder();
  files = await filesOfVault(guarded);
});
afterAll(async () => guarded.remove());

const textOf = (bytes: Buffer) => bytes.toString('utf8');

fuzzed('files of the vault', async () => {
  const own = [...files].flatMap(([path, bytes]) => {
    const format = formatAt(path, FORMATS);
    return format ? [{ format, bytes }] : [];
  });
  expect(new Set(own.map(({ format }) => format.name)).size).toBeGreaterThan(5);
  const formats = own.map(({ format }) => format);
  const bytes = own.map((one) => one.bytes);
  const tried = fc.record({ which: fc.nat(), spoilt: fc.oneof(spoiltBytes(bytes), spoiltJson(bytes)) });
  await fc.assert(
    fc.asyncProperty(tried, async ({ which, spoilt }) => {
      const format = formats[which % formats.length];
      if (!format) throw new Error('There are some.');
      const problem = await readInTime(
        () => {
          const found = readEnvelope(spoilt, format);
          const why = found.state === 'damaged' ? wordsProblem(`It ${found.why}.`) : null;
          if (why !== null) throw new Error(why);
        },
        () => false,
      );
      expect([format.name, problem]).toEqual([format.name, null]);
    }),
    fuzzRuns(200, { shrink: false }),
  );
});

fuzzed('a vault of which one file is spoilt opens, or says why not, and nothing else is touched', async () => {
  const paths = [...files.keys()].filter((path) => formatAt(path, FORMATS) !== null);
  const tried = fc.record({
    which: fc.nat(),
    spoilt: spoiltBytes([...files.values()].filter(({ length }) => length < 50_000)),
  });
  await fc.assert(
    fc.asyncProperty(tried, async ({ which, spoilt }) => {
      const path = paths[which % paths.length] ?? '';
      const whole = files.get(path) ?? Buffer.alloc(0);
      await writeFile(join(guarded.vault, path), spoilt);
      const location = { folder: guarded.vault, backupFolder: guarded.backups };
      const problem = await readInTime(
        async () => (await openVault(location)).close(),
        (error) => error instanceof VaultUnusable,
      );
      expect([path, problem]).toEqual([path, null]);
      expect(await guarded.touched()).toEqual([]);
      await writeFile(join(guarded.vault, path), whole);
    }),
    fuzzRuns(10, { shrink: false }),
  );
});

fuzzed('the manifests of backups', async () => {
  const known = ['journal/2027-02.json', '../x', '/etc/passwd', 'journal/../../x', 'CON', 'a\\b', '__proto__'];
  const manifests = fc.oneof(arbitraryOf(Manifest, { known }), almost(Manifest, { known }));
  await fc.assert(
    fc.asyncProperty(manifests, async (json) => {
      expect(
        await readInTime(
          () => manifestOf(json),
          () => false,
        ),
      ).toBe(null);
      for (const [path, { stored }] of Object.entries(manifestOf(json)?.files ?? {})) {
        for (const name of [path, stored.name]) expect(name).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|\\/);
      }
    }),
    fuzzRuns(100, { shrink: false }),
  );
});

fuzzed('sealed files and recovery keys', async () => {
  const key = Buffer.alloc(32, 7);
  const keyId = 'ab'.repeat(16);
  const at = { vaultId: '0190f3a0-0000-7000-8000-000000000001', path: 'journal/2027-02.json' };
  const head = headOf(keyId, 5n);
  const sealed = Buffer.concat([head, sealPart(key, at, { head, number: 1, isLast: true }, Buffer.from('{"a":1}'))]);
  const grown = Buffer.concat([
    head,
    sealPart(key, at, { head, number: 1, isLast: false }, Buffer.alloc(300)),
    sealPart(key, at, { head, number: 2, isLast: false }, Buffer.alloc(300)),
  ]);
  await holds(
    spoiltBytes([sealed, grown]).filter((bytes) => !bytes.equals(sealed)),
    (bytes) => {
      layoutIn(bytes);
      openSealed(key, at, bytes, { keyId, mayGrow: false });
      throw new Error('What was changed was opened.');
    },
    (error) => error instanceof FileTampered,
  );
  await holds(spoiltBytes([Buffer.from('ABCDE-FGHJK-MNPQR-STVWX-YZ234')]), (bytes) => readRecoveryKey(textOf(bytes)));
});

fuzzed('scenes, pictures and sound', async () => {
  const scene = [...files].filter(([path]) => path.endsWith('.excalidraw')).map(([, bytes]) => bytes);
  const isFailure = (error: unknown) => error instanceof ORPCError && error.defined;
  await holds(fc.oneof(spoiltBytes(scene), spoiltJson(scene)), (bytes) => acceptedScene(textOf(bytes)), isFailure);
  await holds(
    spoiltBytes(SVG_PICTURES.map((svg) => Buffer.from(svg))),
    (bytes) => checkPicture(textOf(bytes)),
    isFailure,
  );
  await holds(spoiltBytes(SVG_PICTURES.map((svg) => Buffer.from(svg))), (bytes) => isHarmlessSvg(textOf(bytes)));
  await holds(spoiltBytes([Buffer.from('1a45dfa39f4286810142f7810142f2810442', 'hex')]), (bytes) => {
    for (const name of ['a.webm', 'a.svg', 'a.excalidraw']) problemOfAttachment(name, bytes);
  });
});
