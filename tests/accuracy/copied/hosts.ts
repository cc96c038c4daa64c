/** Paragraphs of the articles that copied passages are set in; none is in any source. */
import type { TunedHalf } from '../score.ts';

export const HOSTS: Readonly<Record<TunedHalf, readonly string[]>> = {
  development: [
    'The rain had stopped by the time the doors opened, and the queue folded its umbrellas one by one. Nobody was in a hurry to go in. A dog barked at the caretaker, who barked back.',
    'What follows is pieced together from papers seen by this newspaper and from talks with people who asked for more time to think. Several of them rang again the next morning to add a word or take one away.',
    'It is a small place with a long memory. Ask about the flood and you will be told about the other flood. Ask about the mayor and you will be asked which one.',
    'For outsiders the quarrel can look like a comedy of manners. For those inside it the matter is rent, sleep and the price of heating oil, and nobody there is laughing.',
    'There is another side to this, and it has been slow to reach the front pages. It concerns who pays, who waits, and who is asked for an opinion once the plans are dry.',
    'By evening the car park was empty again and the caretaker was sweeping up programmes. He kept one, he said, for a nephew who collects misprints.',
    'None of this will be settled soon. The file is thick, the calendar is full, and the person who understands the drainage has gone on leave to Portugal.',
    'A few streets away the subject hardly comes up. There the talk is of wasps, a missing bicycle and whether the baker has changed his flour.',
  ],
  frozen: [
    'The hall smelt of wax and wet wool. Chairs had been borrowed from the chapel, and some still had hymn numbers chalked beneath the seats. People sat down by family, as they do at weddings.',
    'This account rests on letters, ledgers and conversations held over three weekends. Where memories clashed we have said so, and where they agreed too neatly we have asked again.',
    'You reach the village by a lane that forgets itself twice. There is a pump, a bench and a view that estate agents describe at length. On most days nothing happens, and it is well attended.',
    'To the rest of the county it sounded like a storm in an egg cup. To the people concerned it was a question of roofs, wages and sleep, and they had run out of patience with egg cups.',
    'Less has been said about what comes afterwards. Somebody must sign the forms, somebody must hold the keys, and so far nobody has offered to do either.',
    'When it was over they stacked the chairs and wiped the chalk from the seats. A boy found a glove, and it was held up to the whole room before anyone would own to it.',
    'The next chapter will be written by accountants. Their report is due when the swallows leave, and the swallows, according to the postman, are in no hurry.',
    'On the far bank they have other worries. A ram is loose, the signal box has been painted the wrong green, and the choir has lost its only bass to matrimony.',
  ],
};
