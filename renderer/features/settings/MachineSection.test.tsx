import { MantineProvider } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planner } from '#renderer/api/connection.ts';
import { queryClient } from '#renderer/api/queries.ts';
import type { About } from '#shared/model/host.ts';
import type { MachineOptions } from '#shared/model/machineOptions.ts';
import { Instant } from '#shared/model/time.ts';
import { MachineSection } from './MachineSection.tsx';

/** A planner that answers what a test put here. */
vi.mock('#renderer/api/connection.ts', () => ({
  planner: { app: { about: vi.fn(), machine: vi.fn(), setMachine: vi.fn() } },
}));

const FIRST = 'CommandOrControl+Alt+Shift+Space';
const OPTIONS: MachineOptions = {
  opensAtLogin: false,
  staysInTray: false,
  captureShortcut: { keys: FIRST, firstKeys: FIRST, problem: null, note: null },
};

function aboutHost(can: boolean): About {
  return {
    version: '1.0.0',
    host: can ? 'desktop' : 'browser',
    hostReason: 'a test asks for it',
    runtime: {},
    platform: 'linux',
    capabilities: {
      nativeDialogs: can,
      tray: can,
      globalShortcut: can,
      notifications: can,
      idleTime: can,
      autostart: can,
      revealFolder: can,
      printToPdf: can,
    },
    isSample: false,
    isEncrypted: false,
    isLocked: false,
    vaultFolder: '/home/ada/Leadlight',
    backupFolder: '/home/ada/Leadlight Backups',
    now: Instant.parse('2027-02-19T06:04:00.000Z'),
  };
}

afterEach(() => {
  cleanup();
  queryClient.clear();
  vi.resetAllMocks();
});

async function showSection(options: Partial<MachineOptions> = {}, can = true) {
  vi.mocked(planner.app.about).mockResolvedValue(aboutHost(can));
  vi.mocked(planner.app.machine).mockResolvedValue({ ...OPTIONS, ...options });
  vi.mocked(planner.app.setMachine).mockImplementation(async ({ captureKeys = FIRST, opensAtLogin = false }) => ({
    ...OPTIONS,
    opensAtLogin,
    captureShortcut: { keys: captureKeys, firstKeys: FIRST, problem: null, note: null },
  }));
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <Suspense fallback="…">
          <MachineSection />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>,
  );
  await vi.waitFor(() => expect(screen.queryByText('…')).toBeNull());
  return userEvent.setup();
}

const chosen = (name: RegExp) => screen.findByRole('button', { name });

describe('MachineSection', () => {
  it('is not there on a host that can do nothing of it', async () => {
    await showSection({}, false);
    expect(screen.queryByRole('heading')).toBeNull();
    expect(planner.app.machine).not.toHaveBeenCalled();
  });

  it('shows only what this computer can', async () => {
    await showSection({ opensAtLogin: null, captureShortcut: null });
    expect(await screen.findByRole('switch', { name: /Stay in the tray/ })).toBeTruthy();
    expect(screen.queryByRole('switch', { name: /log in/ })).toBeNull();
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('turns opening at login on, and says why where the system refuses', async () => {
    const user = await showSection();
    const login = await screen.findByRole<HTMLInputElement>('switch', { name: /log in/ });
    await user.click(login);
    expect(planner.app.setMachine).toHaveBeenCalledWith({ opensAtLogin: true });
    await vi.waitFor(() => expect(login.checked).toBe(true));
    const message = 'Windows did not allow that.';
    vi.mocked(planner.app.setMachine).mockRejectedValue(new ORPCError('invalid', { defined: true, message }));
    await user.click(login);
    expect((await screen.findByRole('alert')).textContent).toBe(message);
    expect(login.checked).toBe(true);
  });

  it('takes the keys that are pressed, and no letter alone', async () => {
    const user = await showSection();
    await user.click(await chosen(/Ctrl\+Alt\+Shift\+Space/));
    await user.keyboard('l');
    expect(screen.getByRole('status').textContent).toContain('Hold Ctrl or Alt');
    expect(planner.app.setMachine).not.toHaveBeenCalled();
    await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}');
    expect(planner.app.setMachine).toHaveBeenCalledWith({ captureKeys: 'CommandOrControl+Shift+L' });
    expect(await chosen(/Ctrl\+Shift\+L/)).toBeTruthy();
  });

  it('Escape and Tab leave the keys as they are', async () => {
    const user = await showSection();
    await user.click(await chosen(/Ctrl\+Alt\+Shift\+Space/));
    await user.keyboard('{Escape}');
    await user.click(await chosen(/Ctrl\+Alt\+Shift\+Space/));
    await user.tab();
    expect(await chosen(/Ctrl\+Alt\+Shift\+Space/)).toBeTruthy();
    expect(planner.app.setMachine).not.toHaveBeenCalled();
  });

  it('turns them off and takes the first ones again', async () => {
    const user = await showSection();
    await user.click(await chosen(/Turn off/));
    expect(planner.app.setMachine).toHaveBeenLastCalledWith({ captureKeys: null });
    await user.click(await chosen(/Use Ctrl\+Alt\+Shift\+Space/));
    expect(planner.app.setMachine).toHaveBeenLastCalledWith({ captureKeys: FIRST });
  });

  it('says why the keys do not work', async () => {
    const problem = 'Another program holds them.';
    await showSection({ captureShortcut: { keys: FIRST, firstKeys: FIRST, problem, note: null } });
    expect((await screen.findByRole('alert')).textContent).toBe(problem);
  });
});
