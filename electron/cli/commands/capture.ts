import { newId } from '#electron/planner/newId.ts';
import { dropThought } from '#electron/vault/inbox/dropThought.ts';
import { readVault } from '#electron/vault/readVault.ts';
import { titleOfThought } from '#shared/domain/journal/titleOfThought.ts';
import { EntryId } from '#shared/model/ids.ts';
import { Thought } from '#shared/model/thought.ts';
import { type Command, CommandFailed, type RunCommand, UsageRefused } from '../command.ts';
import type { Terminal } from '../terminal.ts';

export const capture: Command = {
  name: 'capture',
  takes: '[TEXT]',
  summary: 'keeps a thought as a note in the journal',
  details: [
    'Without TEXT, or with -, the thought is read from what is piped in, byte for byte.',
    'While Leadlight is open it takes the thought in within a second; otherwise at its next start.',
  ],
  options: {},
  read(words) {
    const typed = words.join(' ');
    const isFromInput = words.length === 0 || typed === '-';
    if (!isFromInput && typed.trim() === '') throw new UsageRefused(NOTHING);
    return keepThought(isFromInput ? null : typed);
  },
};

const NOTHING = 'There is nothing to capture: write the thought after capture, or pipe it in.';

/** A script that gives each command its passphrase would otherwise keep it as a note. */
const NO_PASSPHRASE =
  'What is piped in is a passphrase, so write the thought after capture. A thought needs no passphrase to be kept.';

/** Null reads the standard input. */
function keepThought(typed: string | null): RunCommand {
  return async ({ folder }, terminal) => {
    const text = typed ?? (await pipedText(terminal));
    // Refuses a folder without a vault: the thought would wait there for nobody.
    await readVault(folder);
    const capturedAt = terminal.clock.now();
    const checked = Thought.safeParse({ text, capturedAt, zone: terminal.clock.zone() });
    if (!checked.success) throw new CommandFailed('That is more than one note holds. Keep it as a file, or in parts.');
    const id = EntryId.parse(newId(capturedAt));
    const { path } = await dropThought(folder, { id, ...checked.data });
    const title = titleOfThought(text);
    return { lines: [`Captured: ${title}`], json: { id, title, file: path, capturedAt } };
  };
}

async function pipedText({ input, isPassphrasePiped }: Terminal): Promise<string> {
  if (isPassphrasePiped) throw new UsageRefused(NO_PASSPHRASE);
  if (!input.isPiped) throw new UsageRefused(NOTHING);
  const bytes = await input.read();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandFailed('What was piped in is not text in UTF-8, so nothing was captured.');
  }
  if (text.trim() === '') throw new UsageRefused(NOTHING);
  return text;
}
