/**
 * Word lists of the spelling fold. A stem is folded wherever it stands in a word, so each is long
 * enough to occur in words of its own family only.
 */

const OUR_STEMS = [
  ...['arbour', 'ardour', 'armour', 'behaviour', 'candour', 'clamour', 'colour', 'demeanour'],
  ...['endeavour', 'favour', 'fervour', 'flavour', 'glamour', 'harbour', 'honour', 'humour'],
  ...['labour', 'neighbour', 'odour', 'parlour', 'rancour', 'rigour', 'rumour', 'saviour'],
  ...['savour', 'splendour', 'succour', 'tumour', 'valour', 'vapour', 'vigour'],
];

const DOUBLED_STEMS = [
  ...['cancel', 'channel', 'counsel', 'dial', 'fuel', 'gambol', 'initial', 'jewel', 'label'],
  ...['level', 'libel', 'marshal', 'marvel', 'model', 'panel', 'pedal', 'quarrel', 'rival'],
  ...['shovel', 'shrivel', 'signal', 'snorkel', 'spiral', 'squirrel', 'swivel', 'total'],
  ...['towel', 'travel', 'tunnel', 'unravel'],
];

const OTHER_STEMS = [
  ...[
    ['acknowledgement', 'acknowledgment'],
    ['aeroplane', 'airplane'],
    ['aesthetic', 'esthetic'],
    ['aluminium', 'aluminum'],
    ['anaem', 'anem'],
    ['anaesth', 'anesth'],
    ['analogue', 'analog'],
    ['archaeo', 'archeo'],
    ['calibre', 'caliber'],
    ['catalogue', 'catalog'],
    ['centre', 'center'],
    ['centring', 'centering'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
    ['diarrhoea', 'diarrhea'],
    ['encyclopaed', 'encycloped'],
    ['fibre', 'fiber'],
    ['foetus', 'fetus'],
    ['foetal', 'fetal'],
    ['gynaeco', 'gyneco'],
    ['haemo', 'hemo'],
    ['instalment', 'installment'],
    ['judgement', 'judgment'],
    ['leukaem', 'leukem'],
    ['licence', 'license'],
    ['litre', 'liter'],
    ['lustre', 'luster'],
    ['manoeuvr', 'maneuver'],
    ['meagre', 'meager'],
    ['metre', 'meter'],
    ['moustache', 'mustache'],
    ['oestrogen', 'estrogen'],
    ['offence', 'offense'],
    ['orthopaed', 'orthoped'],
    ['paediatr', 'pediatr'],
    ['pretence', 'pretense'],
    ['sabre', 'saber'],
    ['sceptic', 'skeptic'],
    ['smoulder', 'smolder'],
    ['sombre', 'somber'],
    ['spectre', 'specter'],
    ['theatre', 'theater'],
    ['woollen', 'woolen'],
  ].map(([british = '', american = '']) => [british, american] as const),
];

/** Pairs of British and American stems. */
export const SPELLING_STEMS: readonly (readonly [string, string])[] = [
  ...OUR_STEMS.map((stem) => [stem, stem.replace('our', 'or')] as const),
  ...DOUBLED_STEMS.flatMap((stem) =>
    ['ed', 'ing', 'er', 'or'].map((ending) => [`${stem}l${ending}`, `${stem}${ending}`] as const),
  ),
  ...OTHER_STEMS,
];

/** Starts of words whose -ise is not the -ize of the other spelling. */
export const WORDS_IN_ISE: readonly string[] = [
  ...['advertis', 'advis', 'anis', 'appris', 'aris', 'bruis', 'chastis', 'circumcis', 'compris'],
  ...['compromis', 'concis', 'cruis', 'demis', 'despis', 'devis', 'disguis', 'elis', 'enterpris'],
  ...['excis', 'exercis', 'expertis', 'franchis', 'guis', 'improvis', 'incis', 'liais', 'likewis'],
  ...['lous', 'malais', 'merchandis', 'nois', 'otherwis', 'paradis', 'paris', 'pois', 'porpois'],
  ...[
    'precis',
    'premis',
    'pris',
    'prais',
    'appris',
    'apprais',
    'promis',
    'rais',
    'repris',
    'revis',
  ],
  ...['ris', 'supervis', 'surmis', 'surpris', 'televis', 'tortois', 'treatis', 'turquois', 'wis'],
];
