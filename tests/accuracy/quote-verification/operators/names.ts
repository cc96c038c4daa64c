/**
 * Names of the source texts and other names of the same sort, by half, for the operator that puts
 * one person, place or organisation for another. A partner never occurs in the half's texts.
 */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs.split('; ').map((pair): [string, string] => {
      const [name = '', other = ''] = pair.split('/');
      return [name, other];
    }),
  );

const DEVELOPMENT = table(
  'Haldane/Holdane; Northgate/Southgate; Skelton/Shelton; Basset/Barrett; Carrick/Warrick; ' +
    'Saltby/Selby; Elmstead/Hampstead; Dunmore/Dunmoor; Marlow/Barlow; Thornby/Formby; ' +
    'Holmwood/Elmwood; Plymouth/Portsmouth; Trevanion/Trevelyan; Nasser/Nazari; Tait/Tate; ' +
    'Prowse/Prouse; Ellwood/Elliott; Lockhart/Leckhart; Pritchard/Richards; Bahl/Behl; ' +
    'Stoker/Stocker; Marsh/Walsh; Tanabe/Watanabe; Quintero/Quintana; Kiplagat/Kipruto; ' +
    'Rhydderch/Roderick; Brand/Bland; Castell/Costell; Osei/Asante; Oyelaran/Oyelowo; ' +
    'Villanueva/Villareal; Whitfield/Whitford; Dubois/Dupont; Nwosu/Nwankwo; Strand/Strang; ' +
    'Vane/Kane; Trask/Trusk; Achterberg/Achterman; Lindqvist/Lindgren; Okoro/Okafor; ' +
    'Cypress Avenue/Juniper Avenue; Canal Street/Mill Street; ' +
    'Chapel Street/Church Street; Garland Road/Harland Road; Delphine/Josephine; Fauré/Ravel; ' +
    'Neil/Nigel; Pell Road/Mill Road; Cuddy Rocks/Carey Rocks; Belle Amity/Belle Ami; ' +
    'Tremaine/Tremain; Hollins/Collins; Crowe/Cross; Castellane/Castelnau; Prosser/Prossor; ' +
    'Nolan/Dolan; Campion/Champion; Desrosiers/Desrochers; Brandvold/Brandt; Fenn/Penn; ' +
    'Voltane/Voltaire; Quietline/Quietlane; Hadley/Bradley; Ilmarë/Ilmarin; Sewell/Newell; ' +
    'Hallam/Hallan; Ikande/Ikenna; Garrity/Garrett; Keir/Weir; Draycott/Draycote; ' +
    'Adeola/Adeyinka; Penhaligon/Pengelly; Merriweather/Merrivale; Tubbs/Stubbs; Earth/Mars',
);

const FROZEN = table(
  'Dunlow Halt/Dunlop Halt; Mackay/McKee; Westerdale/Westerham; Tindall/Kendall; Root/Reed; ' +
    'Marchetti/Marchesi; Fontanel/Fontaine; Crewe/Crane; Obadiah/Zachariah; Iker/Unai; ' +
    'Krogh/Krag; Peralta/Perales; Vandermolen/Vandersteen; Moss/Ross; Jensen/Hansen; ' +
    'Whitaker/Whittier; Osei/Boateng; Marquita/Juanita; Tucson/Phoenix; Norwich/Ipswich; ' +
    'Dundee/Perth; Boulder/Denver; Dahlman/Dahlberg; Aberlour/Aberdour; Selwyn/Selkirk; ' +
    'Lister/Leicester; Balogun/Balewa; Shetty/Shankar; Wetherby/Weatherall; Harker/Barker; ' +
    'Thorne/Horne; Osgood/Oswald; Drummond/Hammond; Gow/Gower; Stanton/Stanley; ' +
    'Carlisle/Carlyle; Benedetto/Benedetti; Pacheco/Pachelo; Akers/Ackers; Adigun/Adeleke; ' +
    'Thornquist/Thornhill; Echeverria/Etcheverry; Ault/Holt; Amos/Ames; Kazemi/Karimi; ' +
    'Everett/Everitt; Siddall/Siddle; Pettifer/Pettigrew; Achebe/Adichie; Tregear/Tregenza; ' +
    'Illingworth/Ellingworth; Benn/Penn; Pruett/Pruitt; Gallagher/Callaghan; ' +
    'Schaefer/Schaeffler; Lark/Clark; Holloway/Hollowell; Malloy/Molloy; Bello/Bellow; ' +
    'Munro/Monroe; Beaton/Seaton; Prendergast/Pendergast; Ogilvy/Ogden; Strachan/Strahan; ' +
    'Vos/Voss; Briggs/Griggs; Longstaff/Longstreet; Crombie/Cromwell; Ravenscroft/Ravenhill; ' +
    'Sound Line/Strait Line; Much Cowley/Much Hadham; Carn Mhor/Carn Dearg; Ellsworth/Ellsmere; ' +
    'Darnell/Cornell; Silver Meridian/Silver Meadow; Callender/Calder; ' +
    'Abiodun/Abiola; Roper/Cooper; Kestrel/Merlin; Sinclair-Bain/Sinclair-Blain; Tennant/Dennant; ' +
    'Dalgleish/Dalziel; Marlinton/Arlington; Roanoke/Lynchburg; Salina/Topeka; Adebayo/Adeyemi; ' +
    'Gannet Bank/Dogger Bank; Fawcett/Hackett; Rossi/Russo; Oakes/Stokes; Quayle/Quaid; ' +
    'Latin/Greek; Russian/Polish; Carmela/Carlotta; Harmer Bridge/Farmer Bridge',
);

/** Every name that may be exchanged, with what to put for it. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map([...DEVELOPMENT, ...FROZEN]);
