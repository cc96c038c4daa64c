/**
 * Puts recognised parts together: an article package whose document fits the schema.
 */

import type { AssetRecord } from '../../article/asset.ts';
import { withBlockIds } from '../../article/block-ids.ts';
import { buildDocument, type DocumentParts, inlineText } from '../../article/build.ts';
import type { NodeJson } from '../../article/json.ts';
import { type ArticleFields, EMPTY_FIELDS } from '../../article/model.ts';
import type { ArticlePackage } from '../../article/package.ts';
import type { Inline } from '../blocks/block.ts';
import { joinText, keepMarks } from '../blocks/inline.ts';
import { blocksToNodes, glanceItems } from '../blocks/to-nodes.ts';
import type { ImportContext } from '../context.ts';
import type { Note } from '../notes.ts';
import type { Draft, Parts } from '../recogniser/draft.ts';
import { linkCitations } from './link-citations.ts';

/** Marks a standfirst may carry. */
const STANDFIRST_MARKS = ['italic', 'lang', 'link'];

/** An article package, and notes on what putting it together changed. */
export type Assembled = { readonly package: ArticlePackage; readonly notes: readonly Note[] };

/** The article package of a recognised draft. */
export function assemblePackage(
  draft: Draft,
  assets: readonly AssetRecord[],
  context: ImportContext,
): Assembled {
  const { sources } = draft.parts;
  const built = buildDocument(documentParts(draft));
  const linked = linkCitations(built.doc, sources);
  const document = { ...built, doc: withBlockIds(linked.doc, context.random) };
  return {
    package: { fields: fieldsOf(draft), document, sources, assets },
    notes: linked.notes,
  };
}

function documentParts(draft: Draft): DocumentParts {
  const { kicker, headline, standfirst, hero, glance } = draft.parts;
  return {
    kicker: kicker ?? [],
    headline: headline ?? [],
    standfirst: standfirstNodes(standfirst ?? []),
    ...(hero === null ? {} : heroParts(hero)),
    ...(glance === null || glance.title === '' ? {} : { glanceTitle: glance.title }),
    glance: glance === null ? [] : glanceItems(glance.items),
    body: blocksToNodes(draft.blocks),
  };
}

/** The standfirst is one line: a break in it becomes a space. */
function standfirstNodes(inline: Inline): NodeJson[] {
  const line = inline.flatMap((node) => (node.type === 'hardBreak' ? inlineText(' ') : [node]));
  return joinText(keepMarks(line, STANDFIRST_MARKS));
}

function heroParts(hero: NonNullable<Parts['hero']>): DocumentParts {
  return {
    hero: { assetId: hero.assetId, alt: hero.alt },
    heroCaption: hero.caption,
    heroCredit: inlineText(hero.credit),
  };
}

function fieldsOf(draft: Draft): ArticleFields {
  const { parts, facts } = draft;
  return {
    ...EMPTY_FIELDS,
    slug: parts.slug,
    headlines: {
      ...EMPTY_FIELDS.headlines,
      seo: facts.searchHeadline ?? '',
      social: facts.socialHeadline ?? '',
    },
    desk: facts.desk ?? '',
    authors: parts.authors.slice(0, 50),
    dateline: { place: parts.place.slice(0, 200), date: parts.date },
    tags: parts.tags.slice(0, 100),
    description: (facts.description ?? '').slice(0, 1000),
    language: facts.language ?? EMPTY_FIELDS.language,
  };
}
