import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { needsInstall } from './ensureInstalled.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { problemOfNode } from './requireNode.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leadlight-setup-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, changedAt = 1_000): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'text');
  utimesSync(file, changedAt, changedAt);
}

describe('the version of Node', () => {
  test('20.19 and everything newer will do', () => {
    expect(['20.19.0', '20.20.2', '22.0.0', '24.1.0'].map(problemOfNode)).toEqual([null, null, null, null]);
  });

  test('an older one is refused with what to do', () => {
    for (const version of ['20.18.3', '18.20.0', '8.9.1']) {
      expect(problemOfNode(version)).toContain(`needs Node 20.19 or newer; this is ${version}`);
    }
  });
});

describe('whether to install', () => {
  test('a clean checkout needs it', () => {
    put('package-lock.json');
    expect(needsInstall(root)).toBe(true);
  });

  test('packages newer than the lockfile will do', () => {
    put('package-lock.json', 1_000);
    put('node_modules/.package-lock.json', 2_000);
    expect(needsInstall(root)).toBe(false);
  });

  test('a lockfile that changed since needs it', () => {
    put('package-lock.json', 3_000);
    put('node_modules/.package-lock.json', 2_000);
    expect(needsInstall(root)).toBe(true);
  });
});

describe('whether to build', () => {
  test('an added, changed or deleted source changes the fingerprint', () => {
    put('shared/a.ts');
    const first = fingerprintOf(root);
    put('shared/deep/b.ts');
    const added = fingerprintOf(root);
    put('shared/deep/b.ts', 2_000);
    const changed = fingerprintOf(root);
    rmSync(join(root, 'shared/deep/b.ts'));
    expect(new Set([first, added, changed]).size).toBe(3);
    expect(fingerprintOf(root)).toBe(first);
  });

  test('tests and files that are not built leave it as it is', () => {
    put('renderer/a.tsx');
    const before = fingerprintOf(root);
    put('renderer/a.test.tsx');
    put('README.md');
    put('out/main/browser.js');
    expect(fingerprintOf(root)).toBe(before);
  });
});
