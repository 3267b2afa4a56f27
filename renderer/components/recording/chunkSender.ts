export interface Piece {
  sound: Uint8Array<ArrayBuffer>;
  /** How long the take is with it. */
  seconds: number;
}

interface Sender {
  /** Resolves when the piece is on disk. `at` is how many bytes went before it. */
  send(piece: Piece & { at: number }): Promise<unknown>;
  /** Why the last piece could not be saved; null once one could again. */
  onProblem(problem: unknown): void;
}

export type ChunkSender = ReturnType<typeof chunkSender>;

/** No more at once than the contract lets through. */
const MOST_BYTES = 1_000_000;

/**
 * Brings the pieces of a take to the disk, one after the other: the next is sent when the one before is saved. What could
 * not be saved waits here, in order, until `retry`.
 */
export function chunkSender({ send, onProblem }: Sender) {
  let waiting: Piece[] = [];
  let saved = { bytes: 0, seconds: 0 };
  let isHeld = false;
  let running: Promise<void> | null = null;

  async function work(): Promise<void> {
    while (waiting.length > 0 && !isHeld) {
      const { piece, count } = joined(waiting);
      try {
        await send({ ...piece, at: saved.bytes });
        saved = { bytes: saved.bytes + piece.sound.length, seconds: piece.seconds };
        waiting = waiting.slice(count);
        onProblem(null);
      } catch (error) {
        isHeld = true;
        onProblem(error);
      }
    }
  }

  function go(): Promise<void> {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  }

  async function retry(): Promise<boolean> {
    await running;
    isHeld = false;
    await go();
    return waiting.length === 0;
  }

  return {
    push(piece: Piece): void {
      waiting.push(piece);
      void go();
    },
    /** Tries what waits; resolves to whether all of it is saved. */
    retry,
    isHeld: () => isHeld,
    saved: () => saved,
  };
}

function joined(waiting: readonly Piece[]): { piece: Piece; count: number } {
  let count = 0;
  let length = 0;
  for (const { sound } of waiting) {
    if (count > 0 && length + sound.length > MOST_BYTES) break;
    count += 1;
    length += sound.length;
  }
  const sound = new Uint8Array(length);
  let at = 0;
  for (const one of waiting.slice(0, count)) {
    sound.set(one.sound, at);
    at += one.sound.length;
  }
  return { piece: { sound, seconds: waiting[count - 1]?.seconds ?? 0 }, count };
}
