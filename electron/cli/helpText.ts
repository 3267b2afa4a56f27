export const HELP_TEXT = `leadlight: an offline planner and journal, from the command line

  leadlight today              today's sessions
  leadlight export [--to DIR]  writes the vault as Markdown, by default where it was exported last
  leadlight verify             checks every file of the vault and its backups

  --vault DIR   another vault than the one Leadlight opens
  --help        this text
  --version     the version

All of these only read the vault, so they work while Leadlight is open.
They end with 0 when all is well, 1 when something is not, and 2 when the command was not understood.`;
