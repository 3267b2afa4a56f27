import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { microphones } from './microphone.ts';
import classes from './Recorder.module.css';
import { chooseMicrophone, chosen, microphoneInUse } from './take.ts';
import { useTake } from './useTake.ts';

/** Which microphone to use, where there are several: their names are known once one was allowed. */
export function MicrophoneField() {
  const { step } = useTake();
  const { data: found = [], refetch } = useQuery({ queryKey: ['microphones'], queryFn: microphones });
  useEffect(() => {
    // A take makes their names known.
    if (step === 'taking') void refetch();
  }, [step, refetch]);
  useEffect(() => {
    const look = () => void refetch();
    navigator.mediaDevices?.addEventListener('devicechange', look);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', look);
  }, [refetch]);
  if (step === 'taking') return <p className={classes.hears}>{microphoneInUse()}</p>;
  if (found.length < 2) return null;
  return (
    <NativeSelect
      className={classes.device ?? ''}
      label="Microphone"
      data={[{ value: '', label: 'As the system chooses' }, ...found.map(({ id, label }) => ({ value: id, label }))]}
      value={chosen() ?? ''}
      onChange={(event) => chooseMicrophone(event.currentTarget.value || null)}
    />
  );
}
