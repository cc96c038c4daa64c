/**
 * Finds a file of the page's bundle for a path asked for by the page, and never anything
 * outside the bundle. Used by the `app:` scheme; Node only.
 */
import { extname, resolve, sep } from 'node:path';

/** The only kinds of file the bundle may serve, with their media types. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** A file inside the bundle: its absolute path and fixed media type. */
export type BundleFile = { readonly path: string; readonly mediaType: string };

/**
 * The file for a URL's path (`/assets/index.js`); null for anything outside `root`, of an
 * unknown kind, or not decodable. `/` is the page itself.
 */
export function bundleFile(root: string, urlPath: string): BundleFile | null {
  const decoded = decode(urlPath === '/' ? '/index.html' : urlPath);
  if (decoded === null || decoded.includes('\0')) return null;
  const path = resolve(root, `.${sep}${decoded}`);
  if (!path.startsWith(resolve(root) + sep)) return null;
  const mediaType = MEDIA_TYPES.get(extname(path));
  return mediaType === undefined ? null : { path, mediaType };
}

function decode(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
