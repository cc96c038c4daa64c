/**
 * Colours and text size of the page: resolves the setting against the system's wishes and
 * writes it to the root element, where the tokens pick it up.
 */
import { useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../shared/settings/schema.ts';
import { useSettings } from '../api/queries.ts';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

/** The theme that is drawn: the chosen one, or what the system asks for. */
function resolveTheme(theme: Settings['theme'], dark: boolean, contrast: boolean) {
  if (theme !== 'system') return theme;
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
}

/** Keeps `data-theme` and the text scale of the root element right. */
export function useTheme(): void {
  const { theme, textScale } = useSettings();
  const resolved = resolveTheme(theme, useMedia(DARK), useMedia(CONTRAST));
  useEffect(() => {
    document.documentElement.dataset.theme = resolved;
    document.documentElement.style.setProperty('--text-scale', String(textScale));
  }, [resolved, textScale]);
}
