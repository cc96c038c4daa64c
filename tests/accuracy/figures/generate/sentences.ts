/** The sentences generated figures are set in, by what is measured; the halves share none. */
import type { TunedHalf } from '../../score.ts';

export type Setting = 'money' | 'share' | 'points' | 'measure' | 'people' | 'rank' | 'person';

/** "{}" is where the figure stands. */
export const SENTENCES: Readonly<Record<TunedHalf, Readonly<Record<Setting, readonly string[]>>>> =
  {
    development: {
      money: [
        'Auditors put the shortfall at {}.',
        'The council set aside {} for the lido.',
        'Dunmarch Rail will spend {} on signals.',
        'A bill of {} arrived at the rectory.',
        'The estate was sold for {}, the family said.',
        'In the spring the club owed {} to its bank.',
      ],
      share: [
        'Rents in the old town rose by {}.',
        'The survey found that {} were unhappy.',
        'The tax takes {} of every sale.',
        'Milk yields are down {} on the farm.',
        'Only {} turned up to vote.',
      ],
      points: ['The coalition gained {} in the poll.', 'Borrowing costs fell {} on the news.'],
      measure: [
        'The inspector recorded {} in his notebook.',
        'According to the log it was {}.',
        'Engineers had allowed for {}.',
        'The label on the crate said {}.',
      ],
      people: [
        'The rally drew {} people.',
        'There were {} complaints about the smell.',
        'Volunteers counted {} nests.',
        'The firm has {} customers in the north.',
      ],
      rank: ['It was the {} edition of the fair.', 'She came {} in the ballot.'],
      person: ['A {} baker was questioned.', 'Police arrested a {} man in Ludlow.'],
    },
    frozen: {
      money: [
        'Receivers found debts of {}.',
        'The diocese handed over {} for the roof.',
        'Tessaly Mining has written down {} of assets.',
        'An invoice for {} was left on the mat.',
        'The tapestry fetched {}, dealers reported.',
        'By autumn the theatre had lost {} in all.',
      ],
      share: [
        'Fares on the loop line went up {}.',
        'The poll showed that {} were undecided.',
        'The broker keeps {} of the proceeds.',
        'Honey output has dropped {} in the valley.',
        'Scarcely {} returned the form.',
      ],
      points: ['The party shed {} over the winter.', 'Swap rates moved {} in early trading.'],
      measure: [
        'The surveyor wrote {} on the plan.',
        'The gauge showed {} at its peak.',
        'Builders were told to expect {}.',
        'The plate on the door gave {}.',
      ],
      people: [
        'The vigil was joined by {} mourners.',
        'The hotline took {} calls about the noise.',
        'Rangers tagged {} turtles.',
        'The co-operative has {} members in the hills.',
      ],
      rank: ['This was the {} running of the race.', 'He was {} on the waiting list.'],
      person: ['The {} pianist bowed low.', 'A jury cleared a {} woman from Truro.'],
    },
  };
