import { planner } from '#renderer/api/connection.ts';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { endOfTake, isAtItsEnd } from '#shared/domain/recordings/limits.ts';
import type { RecordingId } from '#shared/model/ids.ts';
import type { Recording } from '#shared/model/recording.ts';
import { toBase64 } from './base64.ts';
import { type ChunkSender, chunkSender } from './chunkSender.ts';
import { MicrophoneProblem, openMicrophone } from './microphone.ts';
import { takeClock } from './takeClock.ts';
import { becomeTake, countTakeBy, type TakeState, takeState } from './takeState.ts';

type Taking = Extract<TakeState, { step: 'taking' }>;

interface Running {
  recorder: MediaRecorder;
  stream: MediaStream;
  sound: AudioContext | null;
  sender: ChunkSender;
  clock: ReturnType<typeof takeClock>;
  timer: number;
}

/** A piece a second: a crash loses no more. */
const PIECE_MS = 1_000;
const LOOK_EVERY_MS = 2_000;
const BEHIND_SECONDS = 4;
/** Speech needs no more, and an hour of it is 22 MB. */
const BITS_PER_SECOND = 48_000;
const TYPES = ['audio/webm;codecs=opus', 'audio/webm'];

let running: Running | null = null;
let analyser: AnalyserNode | null = null;
let chosenMicrophone: string | null = null;
/** Pieces are handed over in the order in which they came. */
let handing: Promise<unknown> = Promise.resolve();

countTakeBy(() => running?.clock.seconds() ?? 0);

export const takeAnalyser = (): AnalyserNode | null => analyser;
export const microphoneInUse = (): string | null => running?.stream.getAudioTracks()[0]?.label ?? null;
export const chosen = (): string | null => chosenMicrophone;

export function chooseMicrophone(id: string | null): void {
  chosenMicrophone = id;
  becomeTake({ ...takeState() });
}

function change(part: Partial<Omit<Taking, 'step'>>): void {
  const state = takeState();
  if (state.step === 'taking') becomeTake({ ...state, ...part });
}

/** Asks for the microphone and begins. Why it could not is said by the state. */
export async function startTake(wanted: Pick<Recording, 'title' | 'links'>): Promise<void> {
  if (takeState().step !== 'none') return;
  becomeTake({ step: 'asking' });
  let stream: MediaStream | null = null;
  try {
    await planner.recordings.prepare();
    stream = await openMicrophone(chosenMicrophone);
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type)) ?? 'audio/webm';
    const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
    const { id, title, links } = await trackSaving(
      () => planner.recordings.begin({ ...wanted, title: wanted.title.slice(0, 200), mimeType }),
      failureMessage,
    );
    becomeTake({
      step: 'taking',
      id,
      title,
      links,
      motion: 'recording',
      problem: null,
      isBehind: false,
      warning: null,
    });
    run(id, stream, recorder);
  } catch (error) {
    for (const track of stream?.getTracks() ?? []) track.stop();
    const words = error instanceof MicrophoneProblem ? error.message : failureMessage(error);
    becomeTake({ step: 'none', words });
  }
}

function run(id: RecordingId, stream: MediaStream, recorder: MediaRecorder): void {
  const clock = takeClock(() => performance.now());
  const sender = chunkSender({
    send: ({ at, sound, seconds }) => planner.recordings.addChunk({ id, at, seconds, sound: toBase64(sound) }),
    onProblem: (error) => {
      change({ problem: error === null ? null : failureMessage(error) });
      // A take that was finished or binned elsewhere takes no more.
      if (error !== null && isRefused(error)) void giveUp(failureMessage(error));
    },
  });
  recorder.addEventListener('dataavailable', ({ data }) => {
    const seconds = clock.seconds();
    handing = handing
      .then(() => data.arrayBuffer())
      .then((buffer) => {
        if (buffer.byteLength > 0) sender.push({ sound: new Uint8Array(buffer), seconds });
      });
  });
  for (const track of stream.getAudioTracks()) {
    track.addEventListener('ended', () => {
      void stopTake('The microphone went away. What was recorded until then is kept.');
    });
  }
  const { sound, node } = openMeter(stream);
  analyser = node;
  const timer = window.setInterval(() => void look(id), LOOK_EVERY_MS);
  running = { recorder, stream, sound, sender, clock, timer };
  recorder.start(PIECE_MS);
  clock.run();
}

/** Every two seconds: what waits is tried again, a pause is told as one, and the longest take ends by itself. */
async function look(id: RecordingId): Promise<void> {
  const state = takeState();
  if (!running || state.step !== 'taking') return;
  const { sender, clock } = running;
  const size = { seconds: clock.seconds(), bytes: sender.saved().bytes };
  change({ warning: endOfTake(size), isBehind: size.seconds - sender.saved().seconds > BEHIND_SECONDS });
  if (state.motion !== 'ending' && isAtItsEnd(size)) await stopTake('That was as long as a take may be. It is kept.');
  else if (sender.isHeld()) await sender.retry();
  else if (state.motion === 'paused') {
    const { bytes, seconds } = sender.saved();
    await planner.recordings.addChunk({ id, at: bytes, seconds, sound: '' }).catch(() => undefined);
  }
}

export function pauseTake(): void {
  const state = takeState();
  if (!running || state.step !== 'taking' || state.motion !== 'recording') return;
  running.recorder.pause();
  running.clock.halt();
  // What was said until now is not left for the end of the second.
  running.recorder.requestData();
  change({ motion: 'paused' });
}

export function resumeTake(): void {
  const state = takeState();
  if (!running || state.step !== 'taking' || state.motion !== 'paused') return;
  running.recorder.resume();
  running.clock.run();
  change({ motion: 'recording' });
}

/** Ends it once all of it is saved. Resolves to the recording, or null while something could not be. */
export async function stopTake(words: string | null = null): Promise<RecordingId | null> {
  if (!running || takeState().step !== 'taking') return null;
  const { recorder, clock, sender } = running;
  clock.halt();
  change({ motion: 'ending' });
  if (recorder.state !== 'inactive') {
    const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
    recorder.stop();
    await stopped;
  }
  letGo(running);
  await handing;
  return (await sender.retry()) ? finish(clock.seconds(), words) : null;
}

/** Ends it with what is on disk, and lets the rest go. */
export function keepWhatIsSaved(): Promise<RecordingId | null> {
  return finish(running?.sender.saved().seconds ?? 0, null);
}

async function finish(seconds: number, words: string | null): Promise<RecordingId | null> {
  const state = takeState();
  if (!running || state.step !== 'taking') return null;
  const { id } = state;
  try {
    await trackSaving(() => planner.recordings.finish({ id, seconds }), failureMessage);
  } catch (error) {
    change({ problem: failureMessage(error) });
    return null;
  }
  forget(words);
  return id;
}

async function giveUp(words: string): Promise<void> {
  if (!running) return;
  if (running.recorder.state !== 'inactive') running.recorder.stop();
  letGo(running);
  const state = takeState();
  const id = state.step === 'taking' ? state.id : null;
  forget(words);
  // What is saved is whole as it is; where that fails too, the next start finishes it.
  if (id !== null) await planner.recordings.finish({ id, seconds: null }).catch(() => undefined);
}

function forget(words: string | null): void {
  if (running) window.clearInterval(running.timer);
  running = null;
  becomeTake({ step: 'none', words });
}

/** Nothing is listened to any more: the light of the microphone goes out. */
function letGo({ stream, sound }: Running): void {
  analyser = null;
  for (const track of stream.getTracks()) track.stop();
  if (sound && sound.state !== 'closed') void sound.close();
}

/** Without a meter a take is whole all the same. */
function openMeter(stream: MediaStream): { sound: AudioContext | null; node: AnalyserNode | null } {
  try {
    const sound = new AudioContext();
    const node = sound.createAnalyser();
    node.fftSize = 1024;
    sound.createMediaStreamSource(stream).connect(node);
    return { sound, node };
  } catch {
    return { sound: null, node: null };
  }
}
