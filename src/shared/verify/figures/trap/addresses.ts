/** Addresses, whose numbers say where and not how many. */
import type { TrapShape } from './shape.ts';

const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Terrace|Way|Crescent|Close|Gardens|Row|Hill|Quay|Parade|Plaza|Highway|Broadway|Mews|Walk|Yard|Circus|Wharf|Grove|Mount|Rise|Vale|Villas|Mansions|Embankment|Parkway|Alley|Esplanade|Promenade';

/** Houses in streets and postal codes. */
export const ADDRESS: TrapShape = {
  rule: 'address',
  patterns: [
    new RegExp(
      `(?<![\\d,.$£€])\\d{1,5}[A-Za-z]?(?:[-–]\\d+)?\\s+(?:(?:[A-Z][\\w’'.]+|\\d+(?:st|nd|rd|th))\\s+){1,3}(?:${STREET})\\b`,
      'gu',
    ),
    /(?<![\d,.$£€])\b\d{1,5} (?:Broadway|Highway|Embankment)\b/gu,
    /\b\d{1,4}(?:st|nd|rd|th)\s+(?:Street|Avenue|Floor|Precinct|District|Regiment|Infantry|Airborne)\b/gu,
    /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gu,
    /\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b/gu,
    /\b1600 Pennsylvania\b/gu,
  ],
};
