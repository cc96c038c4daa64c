/**
 * Base64 in both directions (RFC 4648, with padding), for picture bytes in text formats. Written
 * out because this code may rely on neither Node's Buffer nor a browser's btoa.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as Base64 with padding, on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second, third] = bytes.subarray(start, start + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63));
    if (second === undefined) digits.splice(2, 2, '==');
    else if (third === undefined) digits.splice(3, 1, '=');
    groups.push(digits.join(''));
  }
  return groups.join('');
}

/** The bytes of a Base64 text; characters outside the alphabet end it. */
export function decodeBase64(text: string): Uint8Array {
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const bytes = new Uint8Array(length);
  let bits = 0;
  let collected = 0;
  let position = 0;
  for (const digit of text) {
    const value = ALPHABET.indexOf(digit);
    if (value === -1) break;
    bits = ((bits << 6) | value) & 0xffffff;
    collected += 6;
    if (collected < 8) continue;
    collected -= 8;
    bytes[position] = (bits >> collected) & 0xff;
    position += 1;
  }
  return bytes;
}
