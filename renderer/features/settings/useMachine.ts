import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import type { MachineChange, MachineOptions } from '#shared/model/machineOptions.ts';

interface Machine {
  /** Null until it is known. */
  options: MachineOptions | null;
  /** Why the last change was refused. */
  refused: string | null;
  change(change: MachineChange): void;
}

/** What this computer does for Leadlight. A change is shown once the system has made it. */
export function useMachine(): Machine {
  const { data: options = null } = useQuery(queries.app.machine.queryOptions());
  const [refused, setRefused] = useState<string | null>(null);
  const change = async (wanted: MachineChange) => {
    setRefused(null);
    try {
      queryClient.setQueryData(queries.app.machine.queryKey(), await planner.app.setMachine(wanted));
    } catch (error) {
      setRefused(failureMessage(error));
    }
  };
  return { options, refused, change: (wanted) => void change(wanted) };
}
