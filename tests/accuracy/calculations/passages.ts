/**
 * The passages calculations are set in. {a} and {b} are the inputs, {r} the stated result. The
 * halves share no sentence.
 */
import type { TunedHalf } from '../score.ts';
import type { Operation } from './case.ts';

export const PASSAGES: Readonly<Record<TunedHalf, Readonly<Record<Operation, readonly string[]>>>> =
  {
    development: {
      sum: [
        'The roof took {a} tiles and the porch took {b}, making {r} in all.',
        'With {a} votes from the north and {b} from the south, she had {r} altogether.',
      ],
      difference: [
        'The herd fell from {a} to {b}, a drop of {r}.',
        'Membership rose from {b} to {a}, an increase of {r}.',
      ],
      'percent-change': [
        'Sales went from {a} to {b} bottles, a change of {r}.',
        'The number of pupils moved from {a} to {b}, or {r}.',
      ],
      share: [
        'Of the {b} applicants, {a} were women: a share of {r}.',
        'The inspectors failed {a} of {b} kitchens, or {r}.',
      ],
      'per-head': [
        'The grant of £{a} for {b} villagers comes to £{r} a head.',
        'Split between {b} members, the bill of £{a} is £{r} each.',
      ],
      multiple: [
        'The fee was £{b} and is now £{a}, {r} times as much.',
        'The crowd of {a} was {r} times the {b} of last year.',
      ],
    },
    frozen: {
      sum: [
        'The first boat carried {a} crates and the second {b}, a total of {r}.',
        'He sold {a} prints in May and {b} in June, {r} over the two months.',
      ],
      difference: [
        'Attendance slid from {a} to {b}, which is {r} fewer.',
        'The flock grew from {b} to {a}, a gain of {r}.',
      ],
      'percent-change': [
        'Output moved from {a} to {b} tonnes, a shift of {r}.',
        'Calls to the line went from {a} to {b}, or {r}.',
      ],
      share: [
        'Out of {b} replies, {a} were in favour, that is {r}.',
        'The surgeon operated on {a} of the {b} patients, or {r}.',
      ],
      'per-head': [
        'The fund of £{a} gives each of the {b} pensioners £{r}.',
        'Shared by {b} tenants, the repair of £{a} comes out at £{r} apiece.',
      ],
      multiple: [
        'The prize was £{b} and is now £{a}, {r} times as large.',
        'The harvest of {a} boxes was {r} times the {b} of the year before.',
      ],
    },
  };
