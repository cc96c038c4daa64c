/**
 * The two schemes the page can load from: `app:` for the bundle, `asset:` for pictures of the
 * library by content hash. Nothing is ever served by a path the page chose.
 */
import { readFile } from 'node:fs/promises';
import { nativeImage, protocol } from 'electron';
import type { Picture } from '../services/asset-operations.ts';
import { bundleFile } from '../services/bundle-file.ts';

/** Where the page lives. */
export const PAGE_URL = 'app://standfirst/';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' asset: data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Finds a picture by its content hash; null when the library has none or is closed. */
export type FindPicture = (id: string) => Promise<Picture | null>;

/** Declares the schemes; must run before Electron is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
    { scheme: 'asset', privileges: { standard: true, secure: true } },
  ]);
}

/** Starts serving both schemes; must run once Electron is ready. */
export function serveSchemes(bundleDirectory: string, findPicture: FindPicture): void {
  protocol.handle('app', (request) => serveBundle(bundleDirectory, request.url));
  protocol.handle('asset', (request) => servePicture(findPicture, request.url));
}

async function serveBundle(root: string, address: string): Promise<Response> {
  const url = new URL(address);
  const file = url.host === new URL(PAGE_URL).host ? bundleFile(root, url.pathname) : null;
  if (file === null) return notFound();
  try {
    return answer(await readFile(file.path), file.mediaType);
  } catch {
    return notFound();
  }
}

const PICTURE_PATH = /^\/([0-9a-f]{64})$/;
const LARGEST_THUMBNAIL = 2000;

async function servePicture(findPicture: FindPicture, address: string): Promise<Response> {
  const url = new URL(address);
  const id = url.host === 'picture' ? PICTURE_PATH.exec(url.pathname)?.[1] : undefined;
  const picture = id === undefined ? null : await findPicture(id);
  if (picture === null) return notFound();
  const width = Number(url.searchParams.get('width'));
  const wanted = Number.isInteger(width) && width > 0 && width <= LARGEST_THUMBNAIL;
  const thumbnail = wanted ? scaleDown(picture, width) : null;
  return answer(thumbnail ?? picture.bytes, picture.mediaType);
}

/** A JPEG or PNG picture at this width, same type; null when that is not possible or needed. */
function scaleDown({ bytes, mediaType }: Picture, width: number): Uint8Array | null {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return null;
  const image = nativeImage.createFromBuffer(Buffer.from(bytes));
  const size = image.getSize();
  const height = Math.round((size.height * width) / Math.max(size.width, 1));
  if (size.width <= width || height < 1) return null;
  const scaled = image.resize({ width, height, quality: 'good' });
  return mediaType === 'image/png' ? scaled.toPNG() : scaled.toJPEG(85);
}

function answer(bytes: Uint8Array, mediaType: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { ...HEADERS, 'Content-Type': mediaType },
  });
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: HEADERS });
}
