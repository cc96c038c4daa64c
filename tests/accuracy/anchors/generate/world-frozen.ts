/** Set A's material for the frozen half: a hospital on an island and the ships that serve it. */
import type { World } from './world.ts';

export const FROZEN: World = {
  site: 'Skerry Gazette',
  sections: ['Home', 'Island life', 'Shipping news', 'Opinion', 'Classifieds'],
  headlines: ['Hospital ship leaves the island for good', 'Island clinic short of nurses again'],
  people: [
    'Maeve Tolland',
    'Anders Quill',
    'Rukmini Sand',
    'Jonah Prewett',
    'Sunniva Hay',
    'Idris Calloway',
  ],
  places: ['Port Halden', 'Stromay', 'North Skerry', 'Gull Bay', 'Whinness', 'Easter Holm'],
  currency: '$',
  sentences: [
    {
      plain:
        'The clinic treated {number} patients last winter, more than in any year since {year}.',
      rewritten: 'Never in living memory were the wards so busy.',
    },
    {
      plain: 'Only {share}% of births on the outer isles now take place at home.',
      rewritten: 'Mothers mostly travel to deliver these days.',
    },
    {
      plain:
        '{person}, who runs the ward, asked the ministry for {money} million and got a third of it.',
      rewritten: 'Funding fell far below what management had requested.',
    },
    {
      plain: 'The helicopter needs {number} minutes from {place} in calm weather.',
      rewritten: 'An airlift takes a good while even without wind.',
    },
    {
      plain:
        '"I have not had a free Sunday in {number} weeks," said {person}, a midwife in {place}.',
      rewritten: 'Staff complain of exhausting rosters.',
    },
    {
      plain: 'Since {year} the ship has sailed {number} times without a doctor on board.',
      rewritten: 'Crossings lacking medical crew became routine.',
    },
    {
      plain: 'A bed in the new wing costs {money} a night, which the insurers refuse to pay.',
      rewritten: 'Health funds will not cover the higher rates.',
    },
    {
      plain: 'Nurses leave after {number} months on average, a study by {person} shows.',
      rewritten: 'Turnover among carers is rapid, research suggests.',
    },
    {
      plain: 'The pharmacy of {place} ran out of insulin for {number} days in {year}.',
      rewritten: 'Essential medicines were missing for a spell.',
    },
    {
      plain:
        'Fuel for the crossing has become {share}% dearer, and fares from {place} will follow.',
      rewritten: 'Passengers must expect pricier tickets.',
    },
    {
      plain: '{person} promised that no ward would close before {year}.',
      rewritten: 'There was an assurance that services continue for now.',
    },
    {
      plain: 'The laboratory found traces of lead in {number} wells around {place}.',
      rewritten: 'Contaminated water turned up across the district.',
    },
    {
      plain: 'Of {number} posts for surgeons, two thirds have been empty since the summer.',
      rewritten: 'Vacancies in the operating theatre persist.',
    },
    {
      plain: 'Volunteers rowed {person} to {place} when the engine failed in the storm.',
      rewritten: 'Rescuers brought one stranded traveller ashore by oar.',
    },
    {
      plain: 'The ministry denies that it withheld {money} million meant for the isles.',
      rewritten: 'Officials reject claims about missing grants.',
    },
    {
      plain: 'Waiting lists have grown by {share}% since {year}, above all for hips and eyes.',
      rewritten: 'Patients queue longer for common operations.',
    },
    {
      plain: 'A telephone line for emergencies answered {number} calls in its first month.',
      rewritten: 'The new hotline proved popular immediately.',
    },
    {
      plain:
        'Every third child in {place} has not been vaccinated against measles, {person} fears.',
      rewritten: 'Immunisation lags among youngsters, experts worry.',
    },
    {
      plain: 'The pier at {place} is too short by {number} metres for the larger vessel.',
      rewritten: 'Berthing the bigger boat is impossible there.',
    },
    {
      plain: 'An appeal raised {money} in a week, most of it from people who had emigrated.',
      rewritten: 'Donations poured in from the diaspora.',
    },
    {
      plain: 'The contract with the shipping line runs out in {year} and will not be renewed.',
      rewritten: 'The operator ends its service once the term expires.',
    },
    {
      plain: 'In a survey {share}% of islanders said that they had put off seeing a doctor.',
      rewritten: 'Many residents delay getting help, polling indicates.',
    },
  ],
  adverts: [
    'Promotion: Woollen jumpers knitted on Easter Holm, free delivery by mail boat.',
    'Partner content: Five reasons to insure your dinghy this year.',
    'Follow us for ferry times and tides. It takes a minute.',
    'Promotion: Fresh crab every Friday at the quay, while it lasts.',
  ],
  paywall: 'You have read your free stories for this month. Join our members to go on.',
  foreign: [
    'L’hôpital de l’île manque de personnel, et le bateau ne viendra plus.',
    'Le ministère assure pourtant que les soins restent garantis.',
    'Les habitants se disent inquiets pour les mois d’hiver.',
    'Une réunion publique doit avoir lieu au port avant la fin de la saison.',
  ],
};
