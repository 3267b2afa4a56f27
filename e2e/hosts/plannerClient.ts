import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { contract } from '#shared/contract/contract.ts';
import type { BrowserHost } from './browserHost.ts';

export type PlannerClient = ContractRouterClient<typeof contract>;

/** Speaks the contract with a running host, to fill a vault or to look into it. */
export async function withPlanner<Result>(
  { origin, token }: Pick<BrowserHost, 'origin' | 'token'>,
  use: (planner: PlannerClient) => Promise<Result>,
): Promise<Result> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/rpc`, ['leadlight', token], { origin });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  try {
    // The link asks for a browser's socket; that of ws behaves alike and is only typed apart.
    const websocket = socket as unknown as globalThis.WebSocket;
    const planner: PlannerClient = createORPCClient(new RPCLink({ websocket }));
    return await use(planner);
  } finally {
    socket.close();
    await closed;
  }
}
