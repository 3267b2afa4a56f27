import { useEffect, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import type { Recording } from '#shared/model/recording.ts';
import { fromBase64 } from './base64.ts';

interface Sound {
  /** What an audio element plays; null until all of it is there. */
  address: string | null;
  problem: string | null;
}

type Kept = Pick<Recording, 'id' | 'mimeType' | 'bytes'>;

/** The sound of a recording, for as long as the component is there. */
export function useSound({ id, mimeType, bytes }: Kept): Sound {
  const [sound, setSound] = useState<Sound>({ address: null, problem: null });
  useEffect(() => {
    if (bytes === 0) return;
    let address: string | null = null;
    let isGone = false;
    fetchSound({ id, mimeType }).then(
      (blob) => {
        if (isGone) return;
        address = URL.createObjectURL(blob);
        setSound({ address, problem: null });
      },
      (error: unknown) => {
        if (!isGone) setSound({ address: null, problem: failureMessage(error) });
      },
    );
    return () => {
      isGone = true;
      if (address !== null) URL.revokeObjectURL(address);
      setSound({ address: null, problem: null });
    };
  }, [id, mimeType, bytes]);
  return sound;
}

export async function fetchSound({ id, mimeType }: Pick<Kept, 'id' | 'mimeType'>): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const slice: { sound: string; next: number | null } = await planner.recordings.sound({ id, from });
    parts.push(fromBase64(slice.sound));
    from = slice.next;
  }
  return new Blob(parts, { type: mimeType });
}
