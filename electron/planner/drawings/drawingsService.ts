import type { z } from 'zod';
import type { drawingsContract } from '#shared/contract/drawingsContract.ts';
import { isVersionDue } from '#shared/domain/drawings/isVersionDue.ts';
import { thinVersions } from '#shared/domain/drawings/thinVersions.ts';
import type { Drawing, DrawingVersion, WorkLinks } from '#shared/model/drawing.ts';
import { DrawingId } from '#shared/model/ids.ts';
import type { Instant } from '#shared/model/time.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { acceptedScene, checkPicture } from './acceptedScene.ts';
import { drawingFiles } from './drawingFiles.ts';
import { inTurn } from './inTurn.ts';

type DrawingsParts = Pick<PlannerParts, 'vault' | 'clock' | 'changes'>;
export type DrawingsService = ReturnType<typeof drawingsService>;

/**
 * Reads and writes single drawings. A scene is written before the document that counts it: after a crash between the
 * two the newer scene is there under the older number, and nothing drawn is lost.
 */
export function drawingsService({ vault, clock, changes }: DrawingsParts) {
  const files = drawingFiles(vault);
  const turn = inTurn();

  async function get(id: DrawingId): Promise<Drawing> {
    return (await vault.drawing(id).read()) ?? notThere();
  }

  async function store(drawing: Drawing): Promise<Drawing> {
    await vault.drawing(drawing.id).update(() => drawing);
    changes.publish({ topic: 'drawings', id: drawing.id });
    return drawing;
  }

  const editable = (drawing: Drawing): Drawing => (drawing.deletedAt === null ? drawing : inBin());

  const change = (id: DrawingId, edit: (drawing: Drawing) => Drawing) =>
    turn(id, async () => {
      const before = await get(id);
      const after = edit(before);
      return after === before ? before : store({ ...after, updatedAt: clock.now() });
    });

  /** What age allows to go is emptied once the document does not name it any more. */
  async function thinned(drawing: Drawing): Promise<{ drawing: Drawing; dropped: DrawingVersion[] }> {
    const sizes = new Map<number, number>();
    for (const { number } of drawing.versions) sizes.set(number, await files.sizeOf(drawing.id, number));
    const bytesOf = ({ number }: DrawingVersion) => sizes.get(number) ?? 0;
    const { kept, dropped } = thinVersions(drawing.versions, clock.now(), bytesOf);
    return { drawing: dropped.length === 0 ? drawing : { ...drawing, versions: kept }, dropped };
  }

  /** Keeps the stored scene. */
  async function withVersion(drawing: Drawing, keptBy: DrawingVersion['keptBy']) {
    const number = freeNumber(drawing.versions);
    await files.writeScene(drawing.id, await files.scene(drawing.id), number);
    const version = { number, at: drawing.updatedAt, keptAt: clock.now(), keptBy, elements: drawing.elements };
    return thinned({ ...drawing, versions: [...drawing.versions, version] });
  }

  async function drop(id: DrawingId, dropped: readonly DrawingVersion[]): Promise<void> {
    for (const { number } of dropped) await files.dropVersion(id, number);
  }

  /** What was kept by itself a moment ago stays from now on. */
  async function keptByHand(drawing: Drawing, version: DrawingVersion): Promise<DrawingVersion> {
    if (version.keptBy === 'hand') return version;
    const kept: DrawingVersion = { ...version, keptBy: 'hand' };
    await store({ ...drawing, versions: drawing.versions.map((one) => (one === version ? kept : one)) });
    return kept;
  }

  async function replaceScene(
    before: Drawing,
    scene: string,
    keepsVersion: (elements: number) => boolean,
  ): Promise<Drawing> {
    const elements = acceptedScene(scene);
    const keeps = keepsVersion(elements);
    const { drawing, dropped } = keeps ? await withVersion(before, 'itself') : { drawing: before, dropped: [] };
    // Named before it is needed: a crash now leaves a version more, never one less.
    if (keeps) await vault.drawing(before.id).update(() => drawing);
    await files.writeScene(before.id, scene);
    const saved = await store({ ...drawing, elements, revision: before.revision + 1, updatedAt: clock.now() });
    await drop(before.id, dropped);
    return saved;
  }

  return {
    get,
    scene: (id: DrawingId, version: number | null) =>
      turn(id, async () => {
        const { revision, versions } = await get(id);
        if (version !== null && !versions.some(({ number }) => number === version)) noVersion();
        return { scene: await files.scene(id, version ?? undefined), revision };
      }),
    async picture(id: DrawingId): Promise<{ picture: string | null }> {
      await get(id);
      const picture = await files.picture(id);
      return { picture: picture === '' ? null : picture };
    },
    async create({ title, links, scene }: Input<'create'>): Promise<Drawing> {
      const elements = acceptedScene(scene);
      const now = clock.now();
      const id = DrawingId.parse(newId(now));
      if (scene !== '') await files.writeScene(id, scene);
      const times = { createdAt: now, updatedAt: now, zone: clock.zone(), deletedAt: null };
      return store({ id, title: title.trim(), links, elements, revision: 0, versions: [], ...times });
    },
    save: ({ id, revision, scene }: Input<'save'>) =>
      turn(id, async () => {
        const before = editable(await get(id));
        if (before.revision !== revision) throw failure('conflict', CHANGED_ELSEWHERE);
        return replaceScene(before, scene, (elements) => isVersionDue({ drawing: before, elements, now: clock.now() }));
      }),
    savePicture: ({ id, revision, picture }: Input<'savePicture'>) =>
      turn(id, async () => {
        checkPicture(picture);
        if (editable(await get(id)).revision !== revision) return { isKept: false };
        await files.writePicture(id, picture);
        changes.publish({ topic: 'drawings', id });
        return { isKept: true };
      }),
    rename: (id: DrawingId, title: string) => change(id, (drawing) => ({ ...editable(drawing), title: title.trim() })),
    setLinks: (id: DrawingId, links: WorkLinks) => change(id, (drawing) => ({ ...editable(drawing), links })),
    keepVersion: (id: DrawingId): Promise<DrawingVersion> =>
      turn(id, async () => {
        const before = editable(await get(id));
        if (before.elements === 0) throw failure('invalid', 'There is nothing on it yet. Draw something first.');
        const last = before.versions.at(-1);
        if (last && last.at >= before.updatedAt) return keptByHand(before, last);
        const { drawing, dropped } = await withVersion(before, 'hand');
        await store(drawing);
        await drop(id, dropped);
        return drawing.versions.at(-1) ?? noVersion();
      }),
    /** `at` tells a version from a later one with the same number. */
    restoreVersion: (id: DrawingId, number: number, at: Instant | undefined) =>
      turn(id, async () => {
        const before = editable(await get(id));
        const wanted = before.versions.find((version) => version.number === number);
        if (!wanted || (at !== undefined && wanted.at !== at)) noVersion();
        const scene = await files.scene(id, number);
        const last = before.versions.at(-1);
        return replaceScene(before, scene, () => before.elements > 0 && !(last && last.at >= before.updatedAt));
      }),
    remove: (id: DrawingId) =>
      turn(id, async () => {
        const before = await get(id);
        return before.deletedAt === null ? store({ ...before, deletedAt: clock.now() }) : before;
      }),
    restore: (id: DrawingId) =>
      turn(id, async () => {
        const before = await get(id);
        return before.deletedAt === null ? before : store({ ...before, deletedAt: null });
      }),
    /** Lets go of versions that nobody kept by hand, as far as their age allows. */
    thin: (id: DrawingId) =>
      turn(id, async () => {
        const { drawing, dropped } = await thinned(await get(id));
        if (dropped.length === 0) return;
        await store(drawing);
        await drop(id, dropped);
      }),
    /** Takes a drawing away for good. */
    purge: (id: DrawingId) =>
      turn(id, async () => {
        const before = await vault.drawing(id).read();
        if (!before?.deletedAt) return;
        await vault.drawing(id).update(() => null);
        await files.empty(
          id,
          before.versions.map(({ number }) => number),
        );
        changes.publish({ topic: 'drawings', id });
      }),
  };
}

/** Files are emptied and never deleted, so the number of one that went is given again. */
function freeNumber(versions: readonly DrawingVersion[]): number {
  const taken = new Set(versions.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

type Input<Name extends 'create' | 'save' | 'savePicture'> = z.output<
  NonNullable<(typeof drawingsContract)[Name]['~orpc']['inputSchema']>
>;

const CHANGED_ELSEWHERE = 'This drawing was changed in another window since you opened it.';

function notThere(): never {
  throw failure('not-found', 'This drawing is not there any more.');
}

function noVersion(): never {
  throw failure('not-found', 'This version is not kept any more.');
}

function inBin(): never {
  throw failure('invalid', 'This drawing is in the bin. Restore it to change it.');
}
