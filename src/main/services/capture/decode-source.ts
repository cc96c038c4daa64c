/** Bytes of a text source to text, by the charset that the evidence speaks for. */
import {
  type CharsetDecision,
  charsetCandidates,
} from '../../../shared/capture/retrieval/charset.ts';

/** Text and the decision that gave it. */
export type DecodedSource = CharsetDecision & { readonly text: string };

/** Share of characters that may be broken before a charset is taken to be the wrong one. */
const BROKEN_SHARE = 1 / 1000;

/** Decodes with the first candidate that fits; never fails, since the last one fits everything. */
export function decodeSource(bytes: Uint8Array, contentType: string | undefined): DecodedSource {
  const candidates = charsetCandidates(bytes, contentType);
  for (const decision of candidates) {
    const text = decodedAs(bytes, decision.charset);
    if (text === null) continue;
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    if (broken <= text.length * BROKEN_SHARE || candidates.length === 1)
      return { ...decision, text };
  }
  return {
    charset: 'windows-1252',
    from: 'guess',
    text: new TextDecoder('windows-1252').decode(bytes),
  };
}

function decodedAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}
