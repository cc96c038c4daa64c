/** Leak guard: only pictures that readers will see travel with a piece. */
import type { NodeJson } from '../../article/json.ts';
import { rewriteDocument } from './rewrite.ts';
import { type CleaningStep, noticesOf } from './step.ts';

/** Drops picture records nothing shows, folders in file names, and references to missing records. */
export const keepShownPictures: CleaningStep = (input) => {
  const known = new Set(input.assets.map((asset) => asset.id));
  const shown = new Set<string>();
  const missing: string[] = [];
  const document = rewriteDocument(input.document, (node) => {
    const id = node.attrs?.assetId;
    if (typeof id !== 'string') return node;
    if (known.has(id)) shown.add(id);
    else missing.push(altOf(node));
    return known.has(id) ? node : { ...node, attrs: { ...node.attrs, assetId: null } };
  });
  const assets = input.assets
    .filter((asset) => shown.has(asset.id))
    .map((asset) => ({ ...asset, fileName: asset.fileName.replace(/^.*[\\/]/s, '') }));
  return {
    package: { ...input, document, assets },
    notices: noticesOf('loss', 'Pictures whose file is missing', missing),
  };
};

function altOf(node: NodeJson): string {
  return typeof node.attrs?.alt === 'string' ? node.attrs.alt : '';
}
