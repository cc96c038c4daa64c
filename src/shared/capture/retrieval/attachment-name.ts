/** The file name that a server suggests in Content-Disposition (RFC 6266). */

/** The name without any folder, or an empty text. The encoded form is preferred to the plain one. */
export function attachmentName(header: string | undefined): string {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(header ?? '')?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(header ?? '');
  const name = decoded(encoded) ?? plain?.[1] ?? plain?.[2] ?? '';
  return name.replace(/^.*[/\\]/, '').replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function decoded(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
