/**
 * Words that tell what a capitalised run is: a person with a title, an organisation, a place, or no
 * name at all. Lower case. Read by the mention finder and by attribution.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Honorifics; the pronoun they go with, where they have one. */
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | 'unknown'> = new Map([
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['lady', 'she'],
  ['dame', 'she'],
  ['baroness', 'she'],
  ['sister', 'she'],
  ['mx', 'unknown'],
  ['dr', 'unknown'],
  ['prof', 'unknown'],
  ['professor', 'unknown'],
  ['rev', 'unknown'],
  ['revd', 'unknown'],
  ['hon', 'unknown'],
  ['cllr', 'unknown'],
]);

/** Words of a title or role written before a name: Prime Minister, Detective Inspector. */
export const TITLE_WORDS: ReadonlySet<string> = words(`
  prime minister president vice deputy first secretary secretary-general general chancellor mayor
  governor senator sen representative rep congressman congresswoman councillor councilor ambassador
  commissioner chief executive officer chairman chairwoman chair chairperson director manager head
  headteacher principal professor doctor judge justice magistrate coroner sheriff detective inspector
  superintendent sergeant sgt constable captain capt colonel col lieutenant lt major commander admiral
  corporal private bishop archbishop cardinal pope father rabbi imam reverend king queen prince
  princess duke duchess earl count baron baroness lord lady sir dame mr mrs ms miss mx dr prof rev cllr
  hon gov gen supt insp det pc coach spokesman spokeswoman spokesperson lawyer attorney barrister
  solicitor engineer architect author analyst economist leader whip speaker ombudsman nurse surgeon
  assistant acting former ex- interim senior junior lead curator editor treasurer clerk
  cpl maj adm brig sister brother pastor prosecutor marshal provost dean vice-chancellor co-founder
  brigadier canon alderman provost viscount viscountess marquess marquis marchioness countess sheikh
  sheik emir sultan ayatollah archdeacon archimandrite commodore marshal prior abbot abbess deacon
  curate vicar rector chaplain elder emperor empress tsar recorder magistrate bailiff warden master
  matron midwife consultant lecturer tutor bursar registrar headmaster headmistress teacher steward
  squadron wing rear lance bombardier sapper trooper guardsman ensign midshipman purser skipper bosun
  pilot ranger undersecretary under-secretary premier taoiseach advocate patriarch metropolitan primate
  mufti swami consul envoy comptroller auditor chairperson cllr firefighter paramedic constable
  chair mother reader prelate monsignor verger beadle admiral mechanic usher hon laird thane chieftain
  mp msp mep ds di dc dci dcs dsu frau herr madame monsieur coxswain
  founder foreign finance health education home defence defense transport environment justice
`);

/** Role nouns in lower case that describe a speaker: “the minister said”. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  minister president mayor governor senator councillor councilor ambassador commissioner executive
  chairman chairwoman chair chairperson director manager head headteacher teacher principal professor
  doctor judge magistrate coroner sheriff detective inspector superintendent officer sergeant constable
  captain bishop archbishop priest vicar rabbi imam king queen coach player striker goalkeeper
  spokesman spokeswoman spokesperson lawyer solicitor barrister attorney engineer architect author
  analyst economist researcher scientist ecologist historian leader campaigner activist organiser
  organizer resident neighbour neighbor tenant landlord farmer fisherman skipper driver passenger
  witness victim mother father brother sister son daughter wife husband widow parent grandmother
  grandfather aunt uncle cousin woman man girl boy student pupil patient nurse surgeon paramedic
  consultant adviser advisor official source expert critic supporter member owner founder co-founder
  partner boss secretary treasurer curator editor publisher novelist poet actor actress singer musician
  composer artist designer photographer chef baker butcher builder plumber electrician mechanic pilot
  soldier veteran prosecutor defendant plaintiff claimant shareholder investor banker trader broker
  developer contractor supplier retailer shopkeeper volunteer trustee chancellor premier ombudsman
  auditor regulator archivist librarian conductor choirmaster forester warden ranger guide midwife
  surveyor physiotherapist registrar bursar vet gardener supervisor scheduler accompanist pharmacist
  reporter violinist soprano tenor guitarist drummer pianist roadie referee botanist sommelier editor
  coxswain mechanic caretaker choreographer dancer sculptor painter potter brewer winemaker cyclist
  climber diver jockey umpire caddie sailor miner stonemason carpenter joiner tailor cobbler florist
  dentist optician therapist counsellor councillor interpreter translator statistician mathematician
  astronomer zoologist geneticist virologist oncologist cardiologist anthropologist archaeologist
  monk nun rapper comedian broadcaster presenter producer screenwriter playwright critic columnist
  biologist chemist physicist geologist hydrologist meteorologist epidemiologist psychologist
  sociologist lecturer academic clerk worker employee foreman welder commander firefighter
`);

/** Collective and plural speakers without a name. */
export const GROUP_NOUNS: ReadonlySet<string> = words(`
  police firefighters residents officials critics experts campaigners supporters opponents scientists
  researchers doctors nurses teachers parents pupils students farmers tenants landlords neighbours
  neighbors witnesses lawyers prosecutors investigators ministers councillors activists unions union
  company firm council ministry department agency committee board court government opposition party
  club team university school hospital trust charity bank group association federation institute
  regulator watchdog inquiry panel jury report statement letter email memo document study survey review
  authors workers staff analysts economists historians engineers organisers organizers organisation
  organization authority operator developer landlord manufacturer publisher newspaper spokesman
  people locals villagers fans players shareholders investors users customers passengers drivers
  family commission service office body network
`);

/** Last or inner words of organisations' names. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(`
  council trust ltd limited plc inc corp corporation company co gmbh llc university college school
  academy institute institution ministry department agency committee commission board party bank group
  association federation union society foundation fund authority service services office bureau court
  tribunal hospital clinic church police force army navy parliament senate congress assembly cabinet
  government house club united city rovers fc museum gallery library theatre orchestra choir press
  gazette times post herald tribune chronicle echo observer guardian courier journal news broadcasting
  airlines airways railways rail motors energy power water systems industries holdings partners
  associates works brothers sons bros network alliance coalition campaign movement organisation
  organization centre center cooperative co-operative chamber exchange directorate inspectorate
  executive nations league conference administration treasury exchequer archive archives laboratory
  laboratories observatory lab studios records foods farms homes housing developments logistics
  shipping pharma pharmaceuticals healthcare insurance capital securities consulting technologies
  air daughters management foods freight group technology software electronics brewery bakery
`);

/** Last words of places' names. */
export const PLACE_WORDS: ReadonlySet<string> = words(`
  street road lane avenue square park bridge river lake sea bay hill hills mount mountain valley island
  islands isle forest wood woods castle tower palace station airport harbour harbor port pier dock docks
  estate county shire town village district ward quarter borough province region state republic kingdom
  north south east west northern southern eastern western central coast ocean gulf canal weir dam
  reservoir moor heath common green gardens garden close court crescent terrace drive way hall market
  row wharf quay mill beach point head ness firth loch glen cathedral stadium arena ground
`);

/** Capitalised words that are no person by themselves: calendar, peoples, tongues. */
export const NOT_NAMES: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december christmas easter ramadan diwali english british scottish
  welsh irish french german spanish italian portuguese dutch danish swedish norwegian finnish polish
  russian ukrainian turkish greek arab arabic chinese japanese korean indian pakistani nigerian kenyan
  ghanaian american canadian mexican brazilian australian african european asian israeli palestinian
  iranian iraqi syrian egyptian ethiopian moroccan muslim christian jewish hindu sikh buddhist catholic
  protestant anglican labour conservative conservatives tory tories liberal democrat democrats
  republican republicans europe africa asia america britain england scotland wales ireland france
  germany spain italy portugal netherlands belgium denmark sweden norway finland poland russia ukraine
  turkey greece china japan korea india pakistan nigeria kenya ghana canada mexico brazil australia
  london paris berlin madrid rome brussels moscow washington beijing tokyo delhi lagos nairobi covid
  covid-19 internet earth god i ok tv
  headline standfirst caption correction editor’s sources glance
`);

/** Words that, capitalised at the beginning of a sentence, are not part of a name. */
export const OPENERS: ReadonlySet<string> = words(`
  the a an it its this that these those there here he she they we you i his her their our your my him
  them us me who whose what which when where why how and but so or yet nor for in on at by to from with
  without after before since until till while if as although though because however meanwhile instead
  then now still also both each either neither every all some many most more much few several one two
  three four five six seven eight nine ten no not only about under over between among amid during
  despite according last next today yesterday tomorrow once later earlier even nearly almost another
  other others such same than too very perhaps maybe never always often sometimes soon again ever yes
  asked speaking writing adding standing sitting looking following like unlike given based born
  called known described does did do is are was were be been has have had will would can could should
  may might must let just well up down out off into onto upon through across along around against
  inside outside above below behind beside beyond near within toward towards per via versus whether
  whatever whoever besides moreover furthermore nevertheless otherwise thus hence therefore indeed
  finally first second third fourth half dozens hundreds thousands millions nobody somebody everyone
  everybody anyone nothing something everything people police critics residents officials experts
  campaigners supporters opponents witnesses neighbours scientists researchers investigators lawyers
  prosecutors ministers councillors parents teachers doctors farmers tenants workers new old former
  late local asked told said says
`);

/** Small words inside names: Ludwig van Aalst, Bank of Lund. */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
  van von der den de da di del della dos du la le el al bin ibn ben ter ten af av zu y e of
`);
