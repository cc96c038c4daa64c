/**
 * The marks of a news article. Formatting readers see comes first; comment, suggestion and
 * evidence marks hold only an id, because what they stand for lives outside the document.
 */
import type { MarkSpec } from '@tiptap/pm/model';

/** All mark specs by name, in nesting order from the outside in. */
export const markSpecs: Record<string, MarkSpec> = {
  link: {
    inclusive: false,
    attrs: { href: { default: '' }, title: { default: null }, rel: { default: null } },
  },
  bold: {},
  italic: {},
  superscript: { excludes: 'subscript superscript' },
  subscript: { excludes: 'superscript subscript' },
  lang: { attrs: { lang: { default: '' } } },
  comment: { excludes: '', inclusive: false, attrs: { id: { default: '' } } },
  insertion: { excludes: '', attrs: { id: { default: '' } } },
  deletion: { excludes: '', inclusive: false, attrs: { id: { default: '' } } },
  format: { excludes: '', attrs: { id: { default: '' }, before: { default: [] } } },
  // A claim (evidence/claim.ts). Claims may overlap, and typing at an end is not part of one.
  evidence: { excludes: '', inclusive: false, attrs: { id: { default: '' } } },
};

/** Marks that are the newsroom's own business and never reach a reader. */
export const INTERNAL_MARKS = ['comment', 'insertion', 'deletion', 'format', 'evidence'] as const;
