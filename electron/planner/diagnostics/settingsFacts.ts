import type { Settings } from '#shared/model/settings.ts';

/** The settings that change how Leadlight behaves and say nothing of the person: no folder, no time of day, no name. */
export function settingsFacts(settings: Settings): readonly (readonly [string, string])[] {
  const isSet = (value: unknown) => (value === null ? 'no' : 'yes');
  return [
    ['theme', settings.theme],
    ['editor', settings.editorView],
    ['focus clock', settings.focus.clock],
    ['locks after', settings.lock.afterMinutes === null ? 'never' : `${settings.lock.afterMinutes} min`],
    ['kept Markdown folder', isSet(settings.mirrorFolder)],
    ['kept calendar file', isSet(settings.calendarFile)],
    ['exported before', isSet(settings.exportFolder)],
    ['a run', isSet(settings.currentRunId)],
  ];
}
