/** Set A's material for development: a river, its bridges and a town that argues about them. */
import type { World } from './world.ts';

export const DEVELOPMENT: World = {
  site: 'The Tarn Valley Post',
  sections: ['Front page', 'Valley', 'Business', 'Football', 'Letters to us'],
  headlines: [
    'Old bridge over the Tarn must go, says report',
    'River town votes on its third bridge',
  ],
  people: [
    'Ines Maddox',
    'Tobias Renn',
    'Farah Coyle',
    'Walter Osei',
    'Greta Lindholm',
    'Pavel Drury',
  ],
  places: ['Tarnmouth', 'Upper Sedge', 'Milldown', 'Coldharbour', 'Beck End', 'Rushford'],
  currency: '£',
  sentences: [
    {
      plain: 'The survey found that {number} of the bolts in the eastern arch had rusted through.',
      rewritten:
        'Corrosion has eaten away much of what holds one side together, according to those who looked.',
    },
    {
      plain: 'Repairs would cost {money} million, according to {person}, who led the inspection.',
      rewritten:
        'Whoever pays for mending it faces an enormous bill, the chief inspector believes.',
    },
    {
      plain: 'About {share}% of drivers in {place} use the crossing at least twice a week.',
      rewritten: 'For many motorists nearby the route is part of everyday life.',
    },
    {
      plain: '"Nobody should be asked to drive over this," {person} told the meeting in {place}.',
      rewritten: 'Speakers demanded an end to traffic across the span.',
    },
    {
      plain:
        'The county has set aside {money} million since {year}, but has spent less than half of it.',
      rewritten: 'Most of a long-standing reserve fund remains untouched.',
    },
    {
      plain: 'Lorries of more than {number} tonnes have been turned back at {place} since {year}.',
      rewritten: 'Heavy goods vehicles were banned years ago.',
    },
    {
      plain:
        '{person} said that the closure might last until {year} if no contractor came forward.',
      rewritten: 'Without bidders the works could drag on indefinitely, officials fear.',
    },
    {
      plain:
        'Shopkeepers in {place} expect to lose {share}% of their trade while the road is shut.',
      rewritten: 'Retailers brace themselves for a painful slump.',
    },
    {
      plain:
        'A petition against the plan has been signed by {number} people, most of them from {place}.',
      rewritten: 'Opponents gathered a long list of names.',
    },
    {
      plain: 'The first crossing was built of oak in {year} and stood for almost two centuries.',
      rewritten: 'Timber carried travellers here long before iron did.',
    },
    {
      plain: 'Engineers measured a tilt of {number} millimetres in the pier nearest to {place}.',
      rewritten: 'One support leans noticeably, instruments show.',
    },
    {
      plain: 'In a vote last night, {number} councillors were in favour and {person} abstained.',
      rewritten: 'The chamber backed the proposal with a single member sitting out.',
    },
    {
      plain: 'Ferries ran every {number} minutes in the flood of {year}, and could do so again.',
      rewritten: 'Boats once replaced the road and may return.',
    },
    {
      plain:
        'The report, which runs to {number} pages, was not meant to be published before spring.',
      rewritten: 'A lengthy document surfaced earlier than planned.',
    },
    {
      plain: '{person} does not rule out a toll of {money} for every car.',
      rewritten: 'Charging motorists remains conceivable.',
    },
    {
      plain:
        'Insurance covers no more than {share}% of the damage, the treasurer of {place} warned.',
      rewritten: 'Cover falls well short, the finance chief cautioned.',
    },
    {
      plain:
        'At low water one can see that the foundations have been washed out by {number} centimetres.',
      rewritten: 'Scour beneath the masonry becomes visible during dry spells.',
    },
    {
      plain: 'School buses from {place} would need {number} minutes longer every morning.',
      rewritten: 'Pupils face lengthier journeys.',
    },
    {
      plain: 'A new bridge of concrete could be ready by {year}, {person} believes.',
      rewritten: 'Optimists think a modern replacement is not far away.',
    },
    {
      plain: 'The union counts {number} jobs that depend on the haulage yard at {place}.',
      rewritten: 'Employment at the depot hangs in the balance, labour leaders argue.',
    },
    {
      plain: 'Of the {number} arches only the middle one is protected as a monument.',
      rewritten: 'Heritage rules apply to a small portion of the structure.',
    },
    {
      plain: 'Prices for steel have risen by {share}% since the first estimate was made in {year}.',
      rewritten: 'Materials became considerably dearer.',
    },
  ],
  adverts: [
    'Advertisement: Boots for wet meadows, now in every size at Harrow and Daughter.',
    'Sponsored: Sleep better on springs made in the valley.',
    'Our newsletter brings you the valley every morning at six. Sign up here.',
    'Advertisement: The spring sale at the garden centre ends on Sunday.',
  ],
  paywall: 'Keep reading for one pound a week. Subscribers have all our stories and the crossword.',
  foreign: [
    'Die alte Brücke ist nicht mehr sicher, das geht aus einem Gutachten hervor.',
    'Der Kreis will noch in diesem Jahr entscheiden, ob sie abgerissen wird.',
    'Viele Anwohner fürchten Umwege und höhere Kosten für ihre Betriebe.',
    'Ein Neubau würde mehrere Jahre dauern, sagen Fachleute.',
  ],
};
