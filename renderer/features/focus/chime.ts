const NOTES_HZ = [523.25, 659.25, 783.99] as const;
const APART_S = 0.18;
const FADES_S = 1.6;

/** Three soft notes, made here. Says nothing where the system does not let a page sound. */
export async function chime(): Promise<void> {
  const audio = new AudioContext();
  if (audio.state === 'suspended') await Promise.race([audio.resume(), wait(200)]);
  if (audio.state === 'running') {
    for (const [place, hertz] of NOTES_HZ.entries()) note(audio, hertz, audio.currentTime + place * APART_S);
    await wait((NOTES_HZ.length * APART_S + FADES_S) * 1000);
  }
  await audio.close();
}

/** One sine that swells in a moment and fades like a small bell. */
function note(audio: AudioContext, hertz: number, at: number): void {
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.type = 'sine';
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.12, at + 0.03);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + FADES_S);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + FADES_S);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
