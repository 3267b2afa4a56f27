import type { MirrorState } from '#shared/contract/exportContract.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { type DiagramPictures, diagramPictures } from './diagramPictures.ts';
import { MACHINE_TIME, type MirrorTime, mirrorTimer } from './mirrorTimer.ts';
import { chosenMirrorFolder } from './target/mirrorFolder.ts';
import { type Written, writeMirror } from './writeMirror.ts';

/** Keeps a folder equal to the vault as Markdown. */
export interface MirrorKeeper {
  state(): Promise<MirrorState>;
  /** Refuses in words, and leaves everything as it was, a folder that will not do. Null ends it; the files stay. */
  keep(folder: string | null): Promise<MirrorState>;
  /** Of the diagrams in the journal, for every export. */
  pictures: DiagramPictures;
  /** The folder is behind, though nothing was changed: pictures were drawn. */
  soon(): void;
  /** Takes back a writing that is under way and begins none until the answer is called: for an export by hand. */
  pause(): Promise<() => void>;
  /** Writes what is still to be written where that is quick; else it is left for the next start. */
  close(): Promise<void>;
}

/** After a failure that nobody sees to. */
const AGAIN_MS = 5 * 60_000;
/** Nobody waits longer than this for Leadlight to close. */
const QUICK_MS = 2000;
/** These change no page. */
const UNNOTICED: ReadonlySet<string> = new Set(['mirror', 'calendar', 'health']);

export function mirrorKeeper(parts: PlannerParts, time: MirrorTime = MACHINE_TIME): MirrorKeeper {
  const { vault, changes, clock, host } = parts;
  // A command is over before it would be written, and the sample stays in its own folder.
  const isKept = host.about.host !== 'cli' && host.sample?.isOpen !== true;
  const pictures = diagramPictures();
  const stop = new AbortController();
  const timer = mirrorTimer(time, () => void bringUpToDate());
  let problem: string | null = null;
  let last: (Written & { at: MirrorState['lastWrittenAt'] }) | null = null;
  let underWay: { stop: AbortController; done: Promise<void> } | null = null;
  let pauses = 0;

  async function state(): Promise<MirrorState> {
    const { mirrorFolder: folder } = await vault.settings.read();
    return {
      folder,
      problem,
      lastWrittenAt: last?.at ?? null,
      files: last?.files ?? null,
      diagramsWithoutPicture: last?.diagramsWithoutPicture ?? 0,
      isUnderWay: underWay !== null,
    };
  }

  const tell = () => changes.publish({ topic: 'mirror' });

  function bringUpToDate(): Promise<void> {
    if (pauses > 0) {
      timer.soon();
      return Promise.resolve();
    }
    // One at a time: what changed since the present one began is written by the next.
    if (underWay) return underWay.done.then(bringUpToDate);
    const began = { stop: new AbortController(), done: Promise.resolve() };
    began.done = write(began.stop.signal).finally(() => {
      if (underWay === began) underWay = null;
      if (!stop.signal.aborted) tell();
    });
    underWay = began;
    return began.done;
  }

  async function write(signal: AbortSignal): Promise<void> {
    const { mirrorFolder: folder } = await vault.settings.read();
    if (folder === null) return;
    const began = time.elapsedMs();
    const found = await writeMirror({ parts, folder, pictures, signal });
    if (found === 'stopped') return;
    timer.lasted(time.elapsedMs() - began);
    if ('problem' in found) {
      problem = found.problem;
      if (!stop.signal.aborted) timer.later(AGAIN_MS);
      return;
    }
    problem = null;
    last = { ...found, at: clock.now() };
  }

  async function takeBack(): Promise<void> {
    underWay?.stop.abort();
    await underWay?.done;
  }

  async function follow(): Promise<void> {
    try {
      for await (const { topic } of changes.subscribe(stop.signal)) {
        if (!UNNOTICED.has(topic) && (await vault.settings.read()).mirrorFolder !== null) timer.soon();
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  }

  async function remember(folder: string | null): Promise<MirrorState> {
    await takeBack();
    // As with the folder of an export by hand, the date of the settings stays.
    await vault.settings.update((settings) => ({ ...settings, mirrorFolder: folder }));
    problem = null;
    last = null;
    changes.publish({ topic: 'settings' });
    timer.cancel();
    if (folder !== null && isKept) void bringUpToDate();
    tell();
    return state();
  }

  if (isKept) {
    void follow();
    // The content or the journal may have changed while Leadlight was closed.
    timer.soon();
  }

  return {
    state,
    pictures,
    soon: () => {
      if (isKept) timer.soon();
    },
    keep: async (wanted) => {
      if (wanted === null) return remember(null);
      const { folder: vaultFolder, backupFolder } = vault;
      const found = await chosenMirrorFolder(wanted.trim(), { vaultFolder, backupFolder });
      if ('problem' in found) throw failure('invalid', found.problem);
      return remember(found.folder);
    },
    pause: async () => {
      pauses += 1;
      const wasUnderWay = underWay !== null;
      await takeBack();
      if (wasUnderWay) timer.soon();
      return () => {
        pauses -= 1;
      };
    },
    close: async () => {
      stop.abort();
      const isBehind = timer.isSet() || underWay !== null;
      timer.cancel();
      if (!isBehind || timer.lastingMs() > QUICK_MS) return takeBack();
      const cut = time.after(QUICK_MS, () => underWay?.stop.abort());
      if (pauses === 0) await bringUpToDate();
      cut();
    },
  };
}
