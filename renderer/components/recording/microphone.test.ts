import { afterEach, expect, test, vi } from 'vitest';
import { microphones, openMicrophone } from './microphone.ts';

afterEach(() => vi.unstubAllGlobals());

function withDevices(devices: object | undefined): void {
  vi.stubGlobal('navigator', { mediaDevices: devices });
  vi.stubGlobal('MediaRecorder', class {});
}

const refusing = (name: string) => ({
  getUserMedia: () => Promise.reject(Object.assign(new Error('no'), { name })),
});

test.each([
  ['NotAllowedError', /may not use the microphone\. Allow it/],
  ['NotFoundError', /No microphone was found\. Connect one/],
  ['NotReadableError', /another program may hold it\. Close/],
  ['SomethingNew', /could not be opened\. Check that it is connected/],
])('%s says what to do', async (name, words) => {
  withDevices(refusing(name));
  await expect(openMicrophone(null)).rejects.toThrow(words);
});

test('a browser that cannot record is told apart', async () => {
  withDevices(undefined);
  await expect(openMicrophone(null)).rejects.toThrow(/cannot record/);
  expect(await microphones()).toEqual([]);
});

test('only microphones with a name are offered', async () => {
  const device = (kind: string, deviceId: string, label: string) => ({ kind, deviceId, label });
  withDevices({
    enumerateDevices: async () => [
      device('audioinput', 'one', 'Desk'),
      device('audioinput', '', ''),
      device('videoinput', 'two', 'Camera'),
    ],
  });
  expect(await microphones()).toEqual([{ id: 'one', label: 'Desk' }]);
});
