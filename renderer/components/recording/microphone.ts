export interface MicrophoneChoice {
  id: string;
  label: string;
}

/** It cannot be used now. The message is for the user and says what to do. */
export class MicrophoneProblem extends Error {
  override readonly name = 'MicrophoneProblem';
}

/** Asks for the microphone: the system may ask the user first. Throws MicrophoneProblem. */
export async function openMicrophone(id: string | null): Promise<MediaStream> {
  // Not there on a page that the browser does not take for safe.
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') {
    throw new MicrophoneProblem(microphoneWords('NotSupportedError'));
  }
  const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true };
  try {
    return await navigator.mediaDevices.getUserMedia({
      // One that was unplugged since is no reason to refuse: then it is the system's own choice.
      audio: id === null ? audio : { ...audio, deviceId: { ideal: id } },
    });
  } catch (error) {
    throw new MicrophoneProblem(microphoneWords(error instanceof Error ? error.name : ''), { cause: error });
  }
}

/** Those that are connected. Their names are told only after one was allowed. */
export async function microphones(): Promise<MicrophoneChoice[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices
    .filter(({ kind, deviceId, label }) => kind === 'audioinput' && deviceId !== '' && label !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/** What to say for the name of an error of `getUserMedia`. */
export function microphoneWords(name: string): string {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'Leadlight may not use the microphone. Allow it beside the address or in the privacy settings of your system, then record again.';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'No microphone was found. Connect one, then record again.';
    case 'NotReadableError':
    case 'AbortError':
      return 'The microphone could not be opened: another program may hold it. Close that program, then record again.';
    case 'NotSupportedError':
      return 'This browser cannot record. Open Leadlight in Chromium, Chrome or Edge, or use the desktop app.';
    default:
      return 'The microphone could not be opened. Check that it is connected, then record again.';
  }
}
