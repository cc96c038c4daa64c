/**
 * Which page is the program's own: the built one, or the development server's while
 * `npm run dev` runs. Pure; used when the window opens and for every call from it.
 */

/**
 * The development server's page, or null. A packaged program never loads one: a variable left
 * in somebody's environment must not decide which page may call the program.
 */
export function developmentPage(
  isPackaged: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  return isPackaged ? null : (environment.ELECTRON_RENDERER_URL ?? null);
}

/** Whether an address is of the page's own origin; one that is no address is not. */
export function isOwnPage(address: string, page: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const own = new URL(page);
  return url.protocol === own.protocol && url.host === own.host;
}
