/** Which function answers which operation on sources of the library and on evidence. */

import type { desk } from '../../../shared/ipc/areas/desk.ts';
import type { evidence } from '../../../shared/ipc/areas/evidence.ts';
import type { HandlersOf } from '../../../shared/ipc/dispatch.ts';
import type { Store } from '../store.ts';
import { proveFromBody, removeProof } from './body-proofs.ts';
import { findCandidates } from './candidates.ts';
import { copyClaims, linkEvidence, setSpeaker, unlinkEvidence } from './claims.ts';
import { decideClaim, overrideFinding, withdrawDecision, withdrawOverride } from './decisions.ts';
import {
  addLibrarySource,
  attachSource,
  removeLibrarySource,
  restoreLibrarySource,
  updateLibrarySource,
} from './desk-changes.ts';
import { getDeskSource, listDesk } from './desk-list.ts';
import { listEvents } from './events.ts';
import { mergeSources, separateSource } from './merging.ts';
import { savePassage, setPassageTerms } from './passages.ts';
import { getPerson, listPeople, putPerson, removePerson, restorePerson } from './people.ts';
import { readPieceEvidence } from './piece-evidence.ts';
import { exportReferences, importReferences } from './references.ts';
import { putReply, removeReply } from './replies.ts';

type EvidenceHandlers = HandlersOf<keyof typeof desk | keyof typeof evidence>;

/** The handlers of an open library. */
export function createEvidenceHandlers(store: Store): EvidenceHandlers {
  return {
    'desk.list': (input) => listDesk(store, input),
    'desk.get': (input) => getDeskSource(store, input),
    'desk.add': (input) => addLibrarySource(store, input),
    'desk.update': (input) => updateLibrarySource(store, input),
    'desk.attach': (input) => attachSource(store, input),
    'desk.merge': (input) => mergeSources(store, input),
    'desk.separate': (input) => separateSource(store, input),
    'desk.remove': (input) => removeLibrarySource(store, input),
    'desk.restore': (input) => restoreLibrarySource(store, input),
    'desk.people': (input) => listPeople(store, input),
    'desk.person': (input) => getPerson(store, input),
    'desk.putPerson': (input) => putPerson(store, input),
    'desk.removePerson': (input) => removePerson(store, input),
    'desk.restorePerson': (input) => restorePerson(store, input),
    'desk.readReferences': (input) => importReferences(store, input),
    'desk.writeReferences': (input) => exportReferences(store, input),
    'evidence.piece': (input) => readPieceEvidence(store, input),
    'evidence.savePassage': (input) => savePassage(store, input),
    'evidence.setPassageTerms': (input) => setPassageTerms(store, input),
    'evidence.link': (input) => linkEvidence(store, input),
    'evidence.setSpeaker': (input) => setSpeaker(store, input),
    'evidence.unlink': (input) => unlinkEvidence(store, input),
    'evidence.copyClaims': (input) => copyClaims(store, input),
    'evidence.proveFromBody': (input) => proveFromBody(store, input),
    'evidence.removeProof': (input) => removeProof(store, input),
    'evidence.decide': (input) => decideClaim(store, input),
    'evidence.withdrawDecision': (input) => withdrawDecision(store, input),
    'evidence.override': (input) => overrideFinding(store, input),
    'evidence.withdrawOverride': (input) => withdrawOverride(store, input),
    'evidence.putReply': (input) => putReply(store, input),
    'evidence.removeReply': (input) => removeReply(store, input),
    'evidence.candidates': (input) => findCandidates(store, input),
    'evidence.events': (input) => listEvents(store, input),
  };
}
