/**
 * Words that carry a full stop without ending a sentence, by what may follow them. Read only by
 * full-stop.ts. Written without their last full stop, lower case.
 */

/** Never the end: a name or a number must follow. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev revd fr hon sen rep gov gen col lt sgt cpl capt cmdr cdr maj adm ' +
    'brig cllr amb pres supt insp det messrs mme mlle mgr msgr ven vs v cf eg e.g i.e ie approx ca ' +
    'viz al-hon dip asst assoc dept attn'
  ).split(' '),
);

/** Not the end when a figure follows: No. 10, p. 4, Aug. 3. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  (
    'no nos p pp vol vols fig figs art sec ch para jan feb mar apr jun jul aug sep sept oct nov ' +
    'dec c s ss cl ed est'
  ).split(' '),
);

/** The end only when the next word can only begin a sentence: Acme Inc. The …, the U.S. It … */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp bros jr sr st ave rd blvd mt ft u.s u.k u.n e.u u.s.a d.c ph.d m.d b.a m.a ' +
    'm.p q.c k.c l.a n.y jan feb mar apr jun jul aug sep sept oct nov dec al et plc gmbh univ est'
  ).split(' '),
);

/** The end unless a weekday, month or time zone follows. */
export const TIMES: ReadonlySet<string> = new Set(['a.m', 'p.m', 'am', 'pm', 'etc', 'b.c', 'a.d']);

/** What may follow a time of day within the sentence. */
export const AFTER_TIMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june ' +
    'july august september october november december est edt cst cdt pst pdt gmt bst cet cest utc ' +
    'eastern pacific central'
  ).split(' '),
);

/** Words that, with a capital after a full stop, begin a new sentence and no name. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an it its this that these those there here he she they we you i his her their our your my ' +
    'but and so or yet nor for in on at by to from with without after before since until while when ' +
    'where who what why how if as although though because however meanwhile instead then now still ' +
    'also both each every all some many most more few several one two three no not only about under ' +
    'over between among during despite according last next today yesterday tomorrow police residents ' +
    'officials critics another other others such once later earlier even nearly almost'
  ).split(' '),
);
