/** How the editor's pictures get into the library; failures are shown here. */
import type { AssetRecord } from '../../shared/article/asset.ts';
import { run } from '../api/run.ts';

/** Stores a dropped or pasted picture file; null when the library refused it. */
export async function storePicture(file: File): Promise<AssetRecord | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return run('assets.add', { fileName: file.name || 'Pasted picture', bytes });
}

/** Lets a person choose a picture file; null when cancelled. */
export async function pickPicture(): Promise<AssetRecord | null> {
  return run('assets.pick', {});
}
