/** What the generated pairs speak of: a claim and its source in other words; "{}" is the figure. */
import type { TunedHalf } from '../../score.ts';

export type Measured = 'count' | 'money' | 'share';

export interface Topic {
  readonly claim: string;
  readonly source: string;
}

const topics = (...pairs: readonly (readonly [claim: string, source: string])[]): Topic[] =>
  pairs.map(([claim, source]) => ({ claim, source }));

export const TOPICS: Readonly<Record<TunedHalf, Readonly<Record<Measured, readonly Topic[]>>>> = {
  development: {
    count: topics(
      [
        'The valley was cleared of {} people.',
        'According to the rescue office {} people had to leave the valley.',
      ],
      ['The orchard has {} trees.', 'In the orchard there are {} trees, the survey says.'],
      ['Vets treated {} cattle.', 'The number of cattle that vets treated was {}.'],
      ['The petition has {} signatures.', 'The clerk counted {} signatures on the petition.'],
      ['The depot lost {} parcels.', 'Records show {} parcels lost at the depot.'],
      ['The town built {} homes.', 'The register has {} homes built in the town.'],
      ['The school took {} pupils.', 'Admissions at the school came to {} pupils.'],
    ),
    money: topics(
      ['The lido will cost {}.', 'The budget for the lido shows a cost of {}.'],
      ['The brewery made a profit of {}.', 'Profit at the brewery was {}.'],
      ['Thieves took {} from the vault.', 'The bank says that thieves took {} from its vault.'],
      ['The appeal has raised {}.', 'So far the appeal has raised {}, its treasurer wrote.'],
      ['The club owes {} to its bank.', 'The debt of the club to its bank is {}.'],
    ),
    share: topics(
      ['Turnout was {}.', 'The returning officer gave turnout as {}.'],
      ['Rents rose by {}.', 'The index shows that rents rose by {}.'],
      ['The tax takes {} of each sale.', 'Under the order the tax takes {} of each sale.'],
      ['Milk output fell by {}.', 'The dairy board says milk output fell by {}.'],
    ),
  },
  frozen: {
    count: topics(
      [
        'The quay was closed to {} lorries.',
        'Port staff turned back {} lorries when the quay was closed.',
      ],
      ['The vineyard has {} vines.', 'The vineyard, by its own tally, has {} vines.'],
      ['Wardens ringed {} swans.', 'The number of swans that wardens ringed was {}.'],
      ['The ward received {} letters.', 'The secretary filed {} letters received by the ward.'],
      [
        'The airline mislaid {} suitcases.',
        'A memo speaks of {} suitcases mislaid by the airline.',
      ],
      ['The mill employs {} weavers.', 'The payroll of the mill lists {} weavers.'],
      ['The college admitted {} students.', 'Enrolment at the college reached {} students.'],
    ),
    money: topics(
      ['The theatre roof will cost {}.', 'The estimate puts the cost of the theatre roof at {}.'],
      ['The foundry made a loss of {}.', 'The loss at the foundry was {}.'],
      ['Hackers stole {} from the exchange.', 'The exchange admits that hackers stole {}.'],
      ['The raffle brought in {}.', 'The vicar writes that the raffle brought in {}.'],
      ['The estate was valued at {}.', 'The probate value of the estate is {}.'],
    ),
    share: topics(
      ['Attendance was {}.', 'The registrar gave attendance as {}.'],
      ['Fares went up by {}.', 'The regulator found that fares went up by {}.'],
      ['The broker keeps {} of each sale.', 'By contract the broker keeps {} of each sale.'],
      ['Honey output dropped by {}.', 'The keepers say honey output dropped by {}.'],
    ),
  },
};
