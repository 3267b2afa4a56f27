import { type RefObject, useEffect, useRef, useState } from 'react';
import { lengthOf, nextSpeed, stepped } from './playing.ts';

export interface Player {
  /** For the audio element that plays. */
  element: RefObject<HTMLAudioElement | null>;
  isReady: boolean;
  isPlaying: boolean;
  /** Seconds from the beginning. */
  at: number;
  length: number;
  speed: number;
  problem: string | null;
  toggle(): void;
  seek(at: number): void;
  step(by: number): void;
  setSpeed(speed: number): void;
  changeSpeed(by: 1 | -1): void;
}

/** Further than any sound goes: the browser looks for the end and learns the length on its way. */
const PAST_THE_END = 1e101;

/** Plays a sound whose file may not say how long it is. */
export function usePlayer(address: string | null, recordedSeconds: number): Player {
  const element = useRef<HTMLAudioElement>(null);
  const [isReady, setReady] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(recordedSeconds);
  const [speed, setSpeedState] = useState(1);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const audio = element.current;
    if (!audio || address === null) return;
    const ended = new AbortController();
    const { signal } = ended;
    const on = (event: string, act: () => void) => audio.addEventListener(event, act, { signal });
    let isMeasuring = false;
    const measured = () => {
      isMeasuring = false;
      setLength(lengthOf(audio.duration, recordedSeconds));
      audio.currentTime = 0;
      setReady(true);
    };
    on('loadedmetadata', () => {
      isMeasuring = audio.duration === Number.POSITIVE_INFINITY;
      if (isMeasuring) audio.currentTime = PAST_THE_END;
      else measured();
    });
    on('durationchange', () => {
      if (isMeasuring && Number.isFinite(audio.duration)) measured();
    });
    on('timeupdate', () => {
      if (!isMeasuring) setAt(audio.currentTime);
    });
    on('seeked', () => setAt(isMeasuring ? 0 : audio.currentTime));
    on('play', () => setPlaying(true));
    on('pause', () => setPlaying(false));
    on('ended', () => setPlaying(false));
    on('ratechange', () => setSpeedState(audio.playbackRate));
    on('error', () => setProblem('This sound cannot be played. It may be damaged: save it as a file to look at it.'));
    audio.src = address;
    return () => {
      ended.abort();
      audio.removeAttribute('src');
      setReady(false);
      setPlaying(false);
      setAt(0);
    };
  }, [address, recordedSeconds]);

  const seek = (to: number) => {
    if (!element.current || !isReady) return;
    element.current.currentTime = stepped(to, 0, length);
    setAt(element.current.currentTime);
  };
  const setSpeed = (to: number) => {
    if (!element.current) return;
    // Both: a sound that is loaded again begins at the default.
    element.current.defaultPlaybackRate = to;
    element.current.playbackRate = to;
  };
  return {
    element,
    isReady,
    isPlaying,
    at,
    length,
    speed,
    problem,
    toggle: () => {
      const audio = element.current;
      if (!audio || !isReady) return;
      if (audio.paused) audio.play().catch(() => setPlaying(false));
      else audio.pause();
    },
    seek,
    step: (by) => seek(stepped(element.current?.currentTime ?? at, by, length)),
    setSpeed,
    changeSpeed: (by) => setSpeed(nextSpeed(speed, by)),
  };
}
