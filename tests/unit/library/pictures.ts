/** Smallest pictures for tests, built byte by byte, and facts put into whole ones. */
import { crc32, deflateSync } from 'node:zlib';

/** A grey PNG of a size in pixels. */
export function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height, 0x7f);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

/** A JPEG frame of 2 by 3 pixels without image data. */
const FRAME = Buffer.from('ffd8ffc0000b080003000201011100ffd9', 'hex');

/** Facts as the IPTC data sets 2:120, 2:80, 2:110 and 2:115 hold them. */
export type IptcFacts = {
  readonly caption: string;
  readonly byline: string;
  readonly credit: string;
  readonly source: string;
};

/** A JPEG frame of 2 by 3 pixels with IPTC facts in its Photoshop segment; it has no image data. */
export function jpegWithIptc(facts: IptcFacts): Uint8Array<ArrayBuffer> {
  return withSegments(FRAME, [iptcSegment(facts)]);
}

/** A whole JPEG with facts put into it: IPTC, and a description for those who cannot see it. */
export function withFacts(
  jpeg: Uint8Array,
  facts: IptcFacts,
  alt: string,
): Uint8Array<ArrayBuffer> {
  const segments = [iptcSegment(facts)];
  if (alt !== '') segments.push(xmpSegment(altProperty(alt)));
  return withSegments(jpeg, segments);
}

function altProperty(alt: string): string {
  return `<Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">${alt}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>`;
}

function iptcSegment(facts: IptcFacts): Buffer {
  const records = [
    dataSet(120, facts.caption),
    dataSet(80, facts.byline),
    dataSet(110, facts.credit),
    dataSet(115, facts.source),
  ];
  const iptc = Buffer.concat(records);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iptc.length);
  const padding = Buffer.alloc(iptc.length % 2);
  const resource = Buffer.concat([
    Buffer.from('8BIM\x04\x04\x00\x00', 'latin1'),
    size,
    iptc,
    padding,
  ]);
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource]));
}

/** A JPEG frame of 2 by 3 pixels with an XMP packet of these properties. */
export function jpegWithXmp(properties: string): Uint8Array<ArrayBuffer> {
  return withSegments(FRAME, [xmpSegment(properties)]);
}

function xmpSegment(properties: string): Buffer {
  const names = [
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
  ].join(' ');
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${names}><rdf:Description rdf:about="">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  const head = 'http://ns.adobe.com/xap/1.0/\0';
  return segment(0xe1, Buffer.from(`${head}${packet}`));
}

/** A JPEG with segments right after its first two bytes, the start of the image. */
function withSegments(jpeg: Uint8Array, segments: readonly Buffer[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]));
}

function chunk(name: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function dataSet(number: number, text: string): Buffer {
  const value = Buffer.from(text);
  const head = Buffer.from([0x1c, 2, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}
