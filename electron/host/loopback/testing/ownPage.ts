import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { contract } from '#shared/contract/contract.ts';
import type { ServerUnderTest } from './aServer.ts';

export interface OwnPage {
  socket: WebSocket;
  planner: ContractRouterClient<typeof contract>;
  /** How long one call takes now, in milliseconds. */
  callMs(): Promise<number>;
}

/** A page of ours, which knows the token. */
export async function ownPage({ server, access }: ServerUnderTest): Promise<OwnPage> {
  const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/rpc`, ['leadlight', access.token], {
    origin: server.origin,
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  // The link asks for a browser's socket; that of ws behaves alike and is only typed apart.
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  const planner: OwnPage['planner'] = createORPCClient(link);
  return {
    socket,
    planner,
    async callMs() {
      const startedAt = performance.now();
      await planner.settings.get();
      return performance.now() - startedAt;
    },
  };
}
