/** The words whose number is a name: "room" in "Room 101". Asked by label.ts. */

/** Words that make the number after them a name, in any case. */
export const LABELS: ReadonlySet<string> = new Set(
  'room rooms flight gate platform page pages pp chapter chapters article articles section sections clause clauses paragraph paragraphs para volume vol no nos number numbers numbered version bus route routes highway interstate motorway junction exit channel apartment flat suite ward precinct district type stage phase phases level tier grade grades category class classes season episode act scene verse figure fig table appendix annex schedule resolution protocol step lane row lot bay pier dock series round week day game item case proposition prop amendment zone sector code pin id serial reference ref psalm opus booth cell unit group column footnote line building floor hall studio theatre court terminal reactor area formula size patent trisomy chromosome factor band berth hole sheet card locker desk door entrance tower tunnel badge shirt jersey cabin hangar silo bunker juror wave sonnet symphony folio batch'.split(
    ' ',
  ),
);

/** Words that number a thing unless something counted follows: "sheet 9", but "test 12 samples". */
export const WEAK_LABELS: ReadonlySet<string> = new Set(
  'seat question block exhibit bill track rule model form file box issue mark slide ticket count counts plot fence vault bench turnstile corridor staircase magazine arena lesson lecture module session sector plate table pitch pool heat stall stand tablet sample specimen trial test experiment squad brigade battalion mile turn lap buoy well shaft pump engine car boat bed cage camera entry clue puzzle problem task stop shelter pole site field hut camp team crew error account certificate rated called named titled entitled dubbed nicknamed screen drawer shelf canto log cue take spool reel frame tray bin bag peg hook witness patient subject player contestant prisoner inmate claimant speaker tram train trap coach element match milepost quay window pew pipe wagon carriage double treble extension ext top zip postcode invoice order policy docket receipt parcel consignment licence permit complaint booking lorry van truck taxi drone satellite server asteroid comet planet seats catch plan mach defcon'.split(
    ' ',
  ),
);
