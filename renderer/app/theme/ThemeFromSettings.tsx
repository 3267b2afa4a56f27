import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useSettings } from '#renderer/api/useSettings.ts';

/** The theme is the vault's setting; Mantine and the tokens follow it. */
export function ThemeFromSettings() {
  const { theme } = useSettings();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(theme === 'system' ? 'auto' : theme), [theme, setColorScheme]);
  return null;
}
