/** Commands that insert the furniture of an article: quotes, pictures, boxes, notes, embeds. */
import { type Node as DocumentNode, Fragment, type Schema } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import type { AssetRecord } from '../../../shared/article/asset.ts';
import type { CORRECTION_KINDS } from '../../../shared/article/attributes.ts';
import { newBlockId } from '../../../shared/article/block-ids.ts';
import {
  attachPicture,
  emptyFigure,
  findPicture,
} from '../../../shared/article/edit/attach-picture.ts';
import { flattenToField } from '../../../shared/article/edit/flatten.ts';
import { slotNameAt } from '../../../shared/article/edit/regions.ts';
import { insertBlock } from './insert-block.ts';

/** Inserts a pull quote with the selected words in it; the words also stay where they are. */
export const insertPullQuote: Command = (state, dispatch) => {
  const { pullQuote, quoteText, attribution } = state.schema.nodes;
  if (!(pullQuote && quoteText && attribution)) return false;
  const isUsable = !state.selection.empty && slotNameAt(state.selection.$from) === 'body';
  const words = isUsable ? flattenToField(state.selection.content(), quoteText) : Fragment.empty;
  const quote = pullQuote.create(null, [
    quoteText.create(null, unquoted(words, state.schema)),
    attribution.create(),
  ]);
  return insertBlock(state, dispatch, quote);
};

/** Inserts a figure, showing a stored picture when one is given, its embedded facts filled in. */
export function insertFigure(asset: AssetRecord | null = null): Command {
  return (state, dispatch) => {
    const id = newBlockId();
    const figure = emptyFigure(state.schema, id);
    if (figure === null) return false;
    return insertBlock(
      state,
      (tr) => {
        const place = asset === null ? null : findPicture(tr.doc, id);
        if (place !== null && asset !== null) attachPicture(tr, place, asset);
        dispatch?.(tr);
      },
      figure,
    );
  };
}

/** Inserts a fact box with the caret in its title. */
export const insertFactBox: Command = (state, dispatch) => {
  const { factBox, factBoxTitle, paragraph } = state.schema.nodes;
  if (!(factBox && factBoxTitle && paragraph)) return false;
  const box = factBox.create(null, [factBoxTitle.create(), paragraph.create()]);
  return insertBlock(state, dispatch, box);
};

/** Inserts a correction note of a kind; `date` is a calendar day (YYYY-MM-DD) or null. */
export function insertCorrection(
  kind: (typeof CORRECTION_KINDS)[number] = 'correction',
  date: string | null = null,
): Command {
  return (state, dispatch) => {
    const { correction, paragraph } = state.schema.nodes;
    if (!(correction && paragraph)) return false;
    const note = correction.create({ kind, date }, paragraph.create());
    return insertBlock(state, dispatch, note);
  };
}

/** Inserts an embed of an address; its title may be empty. */
export function insertEmbed(url: string, title: string): Command {
  return (state, dispatch) => {
    const embed = state.schema.nodes.embed?.create({ url, title });
    return embed !== undefined && insertBlock(state, dispatch, embed);
  };
}

/** Inserts a divider between paragraphs. */
export const insertDivider: Command = (state, dispatch) => {
  const divider = state.schema.nodes.divider?.create();
  return divider !== undefined && insertBlock(state, dispatch, divider);
};

/** Display quotes carry no quotation marks of their own; the design adds them. */
function unquoted(words: Fragment, schema: Schema): Fragment {
  const text = words.textBetween(0, words.size);
  const match = /^\s*["“„«]\s*(.*?)\s*["”“»]\s*$/su.exec(text);
  return match === null ? words : Fragment.from(textOrNone(schema, match[1] ?? ''));
}

function textOrNone(schema: Schema, text: string): DocumentNode[] {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? [] : [schema.text(line)];
}
