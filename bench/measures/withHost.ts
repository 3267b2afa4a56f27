import { type BrowserHost, startBrowserHost } from '../../e2e/hosts/browserHost.ts';

export interface MeasuredFolders {
  vault: string;
  config: string;
}

/** The built browser host over a vault, for as long as something of it is measured. */
export async function withHost<Result>(
  folders: MeasuredFolders,
  measure: (host: BrowserHost) => Promise<Result>,
): Promise<Result> {
  const host = await startBrowserHost({
    vaultFolder: folders.vault,
    configFolder: folders.config,
    now: '2027-02-19T06:04:00.000Z',
    timeZone: 'Europe/Berlin',
  });
  try {
    return await measure(host);
  } finally {
    await host.stop();
  }
}
