/** Idioms with a number in them. */
import type { TrapShape } from './shape.ts';

/** Set phrases whose number counts nothing. */
export const IDIOMS: TrapShape = {
  rule: 'set-phrase',
  patterns: [
    /\b(?:whole nine yards|two birds with one stone|two peas in a pod|stitch in time saves nine|six feet under|ten a penny|two a penny|dime a dozen|baker's dozen|four winds|four corners|two wrongs|two's company|two and two|in two minds|in two shakes|three sheets to the wind|three cheers|three Rs|two left feet|cloud nine|square one|two cents|on all fours|nine[- ]to[- ]five|9[- ]to[- ]5|six of one|half a dozen of the other|one-on-one|one-to-one|two-by-four|forty winks|seven seas|nineteen to the dozen|fifty-fifty|twenty-twenty|back to zero|ground zero|zero[- ]sum|zero[- ]tolerance|zero[- ]hours?|net[- ]zero|sub-zero|zero in|zeroed in|patient zero|year zero|eleventh hour|sixth sense|third party|third world|two-way|two-faced|four-wheel|four-letter|five-star|four-star|three-star|two-dimensional|three-dimensional|two-tone|three-piece|one-two|two-time|two-timing|all four corners|four-square|one or two things|a thousand times|a million miles|two-step|three-point turn|six-pack|ten-gallon|nine lives|seven deadly|high five|take five|eight ball|behind the eight|twelve-step|figure[- ]of[- ]eight|too \p{L}+ by half|ten-?pin|two thumbs up|two hoots|two bites (?:of|at) the cherry|(?:two|three|four)-(?:poster|stroke|pronged|cornered|headed|handed|masted)|seven wonders|seven dwar(?:f|ve)s|life begins at forty|game of two halves|three wise men|twelve days of christmas|ten commandments|takes two to tango|third time lucky|third time's the charm|give me five|two-piece|four horsemen|one in the eye|two-horse|three-legged|three-line|three-ring|two-edged|seven-year itch|second to none|four-figure|five-figure|six-figure|seven-figure|nine-figure|eight-figure)\b/giu,
  ],
};
