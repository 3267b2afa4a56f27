import { PinWords } from '#shared/contract/backupsContract.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import { type Command, type RunCommand, takesNoWords, UsageRefused } from '../command.ts';
import { withPlanner } from '../planner/withPlanner.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'makes a backup of the vault now',
  details: [
    'It is read back before it counts. Leadlight makes one each hour by itself; with --pin this one is kept for ever.',
  ],
  options: { pin: { value: 'WHY', words: 'keeps it for ever, and says what for' } },
  read(words, given) {
    takesNoWords(words);
    const why = given.text('pin');
    if (why === null) return makeBackup(null);
    const pin = PinWords.safeParse(why);
    if (!pin.success)
      throw new UsageRefused('Say in at most 200 characters what it is kept for: leadlight backup --pin "WHY".');
    return makeBackup(pin.data);
  },
};

function makeBackup(pin: string | null): RunCommand {
  return (location, terminal) =>
    withPlanner(location, terminal, async (planner) => {
      const { name } = await planner.backups.make({ pin });
      const { backups, folder } = await planner.backups.list({});
      const made = backups.find((one) => one.name === name);
      const size = made?.content ? ` It takes ${sizeWords(made.content.addedBytes)} more on the disk.` : '';
      return {
        lines: [`Made and read back: ${name}${pin === null ? '' : `, kept: ${pin}`}.${size}`, `It is in ${folder}.`],
        json: { backup: made ?? { name }, folder },
      };
    });
}
