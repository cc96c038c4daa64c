/** Word tables of the operators that exchange one word for another. */
import { bothWays } from './operator.ts';

/** Only exchanges that change what is claimed; "can" is left alone. */
export const MODALS: ReadonlyMap<string, string> = new Map([
  ['may', 'will'],
  ['might', 'must'],
  ['could', 'should'],
  ['should', 'might'],
  ['would', 'might'],
  ['must', 'may'],
  ['will', 'might'],
]);

export const COMPARATIVES: ReadonlyMap<string, string> = new Map([
  ['quicker', 'slower'],
  ['busier', 'quieter'],
  ['bigger', 'smaller'],
  ['greater', 'smaller'],
  ['nearer', 'further'],
  ['kinder', 'harsher'],
  ['fewer than', 'more than'],
  ['at least', 'at most'],
  ['more', 'less'],
  ['fewer', 'more'],
  ...bothWays(
    'more_than/less_than higher/lower faster/slower older/younger better/worse larger/smaller ' +
      'louder/quieter warmer/colder earlier/later stronger/weaker cheaper/dearer longer/shorter ' +
      'harder/easier safer/riskier deeper/shallower darker/lighter happier/sadder',
  ),
]);

export const ANTONYMS: ReadonlyMap<string, string> = bothWays(
  'first/last before/after open/closed opened/closed accept/reject accepted/rejected ' +
    'support/oppose supported/opposed increase/decrease rose/fell right/wrong safe/dangerous ' +
    'careful/careless cheap/expensive good/bad true/false strong/weak old/young quick/slow ' +
    'early/late long/short hard/easy full/empty bought/sold inside/outside won/lost friend/enemy ' +
    'loved/hated honest/dishonest success/failure started/stopped remember/forget dead/alive ' +
    'hope/despair clean/dirty happy/sad above/below agree/disagree ' +
    'agreed/disagreed hot/cold white/black rich/poor gain/loss arrive/depart',
);

/** Words of the same sort with another meaning, none of them opposites. */
export const OTHER_WORDS: ReadonlyMap<string, string> = bothWays(
  'bridge/tunnel committee/tribunal doctor/lawyer nurse/teacher kitchen/garden money/advice ' +
    'children/tourists telephone/letter window/chimney river/forest engine/curtain boat/wagon ' +
    'boats/wagons bus/tram train/coach mother/cousin father/uncle daughter/nephew brother/colleague ' +
    'husband/lodger company/ministry library/museum hospital/factory evidence/rumour harbour/valley ' +
    'winter/voyage soil/market water/smoke wall/roof road/canal door/shelf key/coin lock/lamp ' +
    'staff/guests singers/dancers voice/portrait prison/palace fish/timber crew/choir crews/choirs ' +
    'price/colour bank/club fuel/sugar baby/parcel passengers/soldiers hotel/castle picture/recipe ' +
    'drill/clock sound/smell machine/costume factory/stadium glacier/volcano fever/debt ice/sand ' +
    'plane/horse carbon/nitrogen meadow/desert diver/painter depth/shape steel/cotton coach/priest ' +
    'wind/crowd course/contract summer/divorce referee/plumber rain/fog chairman/landlord ' +
    'speech/song tractor/ladder corn/cattle pie/hat satellite/notebook helicopter/submarine ' +
    'sea/war slipway/theatre trees/statues roots/pipes leaves/birds platform/ballroom judge/bishop ' +
    'heat/rent turbine/monument church/tavern bread/cheese oven/radio rye/honey dough/plaster ' +
    'pump/bell gauge/map alarm/engine valve/fence vaccine/drink seizure/cold fire/flood hay/coal ' +
    'rope/promise paint/glue rock/stage harness/passport skatepark/cemetery fence/poster ' +
    'concrete/marble noise/dust stall/booth eggs/candles socks/gloves lambs/geese curlew/beaver ' +
    'grass/weather spruce/barley village/quarry clue/joke puzzle/novel letters/medals radio/torch ' +
    'ship/train donuts/flowers speaker/camera bedroom/office cable/anchor seed/salt prairie/lake ' +
    'tomb/prison dog/car court/parliament inquiry/strike article/play patients/pupils lamps/clocks ' +
    'bees/bats queen/soldier trackway/skeleton prints/shells climb/tunnel sheet/banner ' +
    'sprint/quarrel ankle/passport biscuits/prizes shops/farms website/orchestra drone/piano ' +
    'laser/hammer wheat/cotton election/lottery pools/roads iron/violin kiln/brewery ' +
    'mercury/silver midwife/baker electricity/furniture uniform/blanket station/chapel ' +
    'rhubarb/lavender tomatoes/orchids worms/snails contract/speech overtime/holiday tolls/taxes ' +
    'chicken/rabbit branch/canteen queue/carpet pension/debts rod/drum permit/boat quilt/sword ' +
    'pattern/story label/stamp enamel/leather gel/song crack/stain ferry/castle wedding/fishing',
);
