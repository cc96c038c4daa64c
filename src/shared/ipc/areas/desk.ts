/** Operations of the sources desk: library sources, people, and reference files in and out. */
import { z } from 'zod';
import { sourceRecord } from '../../article/source.ts';
import { REFERENCE_FORMATS } from '../../evidence/interchange/references.ts';
import { passage } from '../../evidence/passage.ts';
import { person, personFields } from '../../evidence/person.ts';
import { snapshot } from '../../evidence/snapshot.ts';
import {
  CAPTURE_STATES,
  LIBRARY_SOURCE_KINDS,
  LINK_STATES,
  librarySource,
  librarySourceFields,
} from '../../evidence/source.ts';
import { command, query } from '../operation.ts';

const id = z.uuid();
const by = z.string().max(200);
const nothing = z.object({});

const pieceUse = z.object({ articleId: id, headline: z.string(), place: z.string() });

/** One row of the desk's list. */
const deskRow = z.object({
  source: librarySource,
  pieces: z.number().int(),
  snapshots: z.number().int(),
  passages: z.number().int(),
  capturedAt: z.string().nullable(),
});
/** One row of the desk's list. */
export type DeskRow = z.infer<typeof deskRow>;

/** One source with all that belongs to it, newest first. */
export const deskSource = z.object({
  source: librarySource,
  snapshots: z.array(snapshot),
  passages: z.array(passage),
  pieces: z.array(pieceUse),
  aliases: z.array(id),
  history: z.array(
    z.object({
      field: z.string(),
      before: z.string(),
      after: z.string(),
      at: z.string(),
      by: z.string(),
    }),
  ),
});
/** One source with all that belongs to it, newest first. */
export type DeskSource = z.infer<typeof deskSource>;

/** Something a piece quotes a person as saying, or has linked to them. */
const personQuote = z.object({ ...pieceUse.shape, claimId: id, text: z.string(), at: z.string() });

/** Contract of the sources desk; `by` is the name of the person who does it, as in the settings. */
export const desk = {
  'desk.list': query(
    z.object({
      search: z.string().max(500),
      kind: z.enum(LIBRARY_SOURCE_KINDS).nullable(),
      link: z.enum(LINK_STATES).nullable(),
      capture: z.enum(CAPTURE_STATES).nullable(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ rows: z.array(deskRow), total: z.number().int() }),
  ),
  'desk.get': query(z.object({ id }), deskSource),
  'desk.add': command(z.object({ by, fields: librarySourceFields }), librarySource),
  'desk.update': command(
    z.object({ by, id, fields: librarySourceFields.partial() }),
    librarySource,
  ),
  /** Puts a library source into the Sources list of a piece, or answers with its entry there. */
  'desk.attach': command(z.object({ by, articleId: id, sourceId: id }), sourceRecord),
  'desk.merge': command(z.object({ by, keep: id, merge: id }), librarySource),
  'desk.separate': command(z.object({ by, id }), librarySource),
  /** Refused with `conflict` while a piece uses it. */
  'desk.remove': command(z.object({ by, id }), nothing),
  'desk.restore': command(z.object({ by, id }), librarySource),
  'desk.people': query(z.object({ search: z.string().max(300) }), z.array(person)),
  'desk.person': query(z.object({ id }), z.object({ person, quotes: z.array(personQuote) })),
  'desk.putPerson': command(z.object({ id: id.nullable(), fields: personFields }), person),
  'desk.removePerson': command(z.object({ id }), person),
  'desk.restorePerson': command(z.object({ person }), person),
  'desk.readReferences': command(
    z.object({ by, text: z.string().max(20_000_000), articleId: id.nullable() }),
    z.object({
      added: z.array(librarySource),
      problems: z.array(z.object({ place: z.string(), sentence: z.string() })),
    }),
  ),
  'desk.writeReferences': query(
    z.object({ ids: z.array(id).max(10_000), format: z.enum(REFERENCE_FORMATS) }),
    /** `losses`: what the format has no place for, by source. */
    z.object({
      text: z.string(),
      losses: z.array(z.object({ itemId: z.string(), variables: z.array(z.string()) })),
    }),
  ),
};
