/**
 * What the editor needs from the rest of the window, as functions and data. The editor's
 * extensions call nothing else: no contract, no settings store, no React.
 */
import type { AssetRecord } from '../../shared/article/asset.ts';
import type { CopiedClaim } from '../../shared/article/edit/claim-marks.ts';
import type { SourceRecord } from '../../shared/article/source.ts';
import type { PasteReport } from './paste/paste-report.ts';

/** How pictures get into the library. Null means cancelled or refused; the caller has said why. */
export type PictureActions = {
  readonly store: (file: File) => Promise<AssetRecord | null>;
  readonly pick: () => Promise<AssetRecord | null>;
};

/** A field that is as long as its destination accepts, and refused more. */
export type HardStop = { readonly field: string; readonly limit: number };

/** Everything `createExtensions` asks for. Functions are read at the moment they are needed. */
export type EditorOptions = {
  /** BCP 47 language of the piece; decides the shape of quotation marks. */
  readonly language: () => string;
  /** Whether quotes and dashes are curled and joined while typing. */
  readonly smartPunctuation: () => boolean;
  readonly pictures: PictureActions;
  /** Source records of the piece in reading order, for the labels of citation marks. */
  readonly sources: () => readonly SourceRecord[];
  /** Told after each paste from outside, with what was kept, changed and dropped. */
  readonly onPaste: (report: PasteReport) => void;
  /** Told when a copy left out a stash that was selected with other text. */
  readonly onStashKept: () => void;
  /** Told when a paste brought claims that got ids of their own. */
  readonly onClaimsCopied: (copies: readonly CopiedClaim[]) => void;
  /** Told when typing was refused at a hard stop. */
  readonly onHardStop: (stop: HardStop) => void;
};
