/** Names of machines, files and things that hold digits: links, versions, book numbers. */
import type { TrapShape } from './shape.ts';

/** Web and mail addresses, handles, versions, book numbers, coordinates, footnotes. */
export const CODES: TrapShape = {
  rule: 'code',
  patterns: [
    /\b(?:https?:\/\/|www\.)\S+|(?<!\S)[\w.+-]+@\S+\.\w+/gu,
    /[#@]\w*\d\w*/gu,
    /\bIS[BS]N(?:-1[03])?:?\s*[\dX][\dX\s-]{6,16}[\dX]/gu,
    /\b10\.\d{4,9}\/\S+/gu,
    /(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))\d+(?:\.\d+){2,}/gu,
    /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?!\.?\d)/gu,
    /\bv\d+(?:\.\d+)*\b/giu,
    /\b(?:version|iOS|Android|Windows|macOS|Python|Chrome|Firefox|Linux|release|build)\s\d+(?:\.\d+)*/giu,
    /(?<![\d.])\d{1,3}(?:\.\d{1,12})?°\s?(?:\d+['’′]\s?)?(?:\d+(?:\.\d+)?["”″]\s?)?[NSEW]\b/gu,
    /-?\d{1,3}\.\d{4,},\s?-?\d{1,3}\.\d{4,}/gu,
    /\b(?:number|code|pin|password|extension|id|reference|combination|frequency|serial)\b,?(?: (?:is|was|of|reads|read)|:) \d[\d-]*/giu,
    /\b(?:uranium|plutonium|carbon|caesium|cesium|iodine|strontium|cobalt|polonium)-\d{1,3}\b/giu,
    /\b\d{1,2}[kK] (?:fun run|run|race|charity run|runners?)\b/gu,
    /\b\d0-somethings?\b|\b(?:8|16|32|64)-bit\b|\b\d{2,3}\.\d FM\b/giu,
    /\b(?:11|eleven)-plus\b|\b(?:five|six|seven|eight|nine|eleven|\d)-a-side\b/giu,
    /\b\d+ (?:Days|Grams|Years|Hours|Minutes|Seconds|Weeks|Months|Miles|Feet) (?=\p{Lu})/gu,
    /\b\d{4}\/\d{2,4}\b|\b\d{3,4}\/\d{4}\b/gu,
    /\b[A-Z]\w+ [A-Z]\w+, \d{5}\b/gu,
    /\b[48]K\b/gu,
    /\b\d{1,2} all\b(?=[.,;]|$)/gmu,
    /\[\d{1,3}\]/gu,
    /(?<=^|\n)[ \t]*(?:\d{1,3}[.)]|\(\d{1,3}\))(?=\s)/gu,
    /\b\d{1,4}x\d{1,4}\b/giu,
    /\b(?:720|1080|1440|2160)p\b/gu,
    /\b\d{1,3}-[A-Z]\b/gu,
    /\b7-Eleven\b|\b3M\b|\b50 Cent\b|\b24\/7\b|\b[79]\/(?:11|7)\b|\b50[-/]50\b/gu,
    /\b[Tt]he (?:number |no\.? )?\d{1,3}[A-Za-z]? (?:bus|tram|train|trolleybus|ferry|shirt|jersey|iron|certificate)\b/gu,
    /\bPO Box \d+|\bP\.O\. Box \d+/gu,
  ],
};
