/** The sections of the settings in their order, by the last part of their address: `/settings/<place>`. */
export const SETTINGS_SECTIONS = {
  appearance: 'Appearance',
  run: 'Your run',
  free: 'Days kept free',
  focus: 'Focus',
  reminders: 'Reminders',
  notifications: 'Notifications',
  calendars: 'Other calendars',
  computer: 'This computer',
  export: 'Export to Markdown',
  import: 'Import',
  files: 'Your files',
  backups: 'Backups',
  encryption: 'Encryption and lock',
  health: 'Health',
  about: 'About',
} as const;

export type SettingsPlace = keyof typeof SETTINGS_SECTIONS;
