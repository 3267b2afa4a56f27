/** What the keyboard does among the skills, for the list of shortcuts. */
export const SKILLS_SHORTCUTS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['/'], does: 'Filter the skills' },
  { keys: ['↑', '↓'], does: 'Move through the skills; on a skill, through its levels' },
  { keys: ['Enter'], does: 'Open the skill' },
  { keys: ['1'], does: 'Rate it level 1; 2 to 5 likewise' },
  { keys: ['N'], does: 'Rate the next that is not rated' },
];
