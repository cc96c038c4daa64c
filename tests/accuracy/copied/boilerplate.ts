/**
 * Press releases whose closing paragraph says who the sender is. It stands under its own heading
 * in the release, and a paper may print it as it is.
 */
import type { TunedHalf } from '../score.ts';

export interface Release {
  readonly body: string;
  readonly heading: string;
  readonly about: string;
}

export const RELEASES: Readonly<Record<TunedHalf, readonly Release[]>> = {
  development: [
    {
      body: 'Marrow & Pell opens its ninth kitchen shop on Thursday, in the old bank on Corn Street. The first forty customers will be given a wooden spoon.',
      heading: 'About Marrow & Pell',
      about:
        'Marrow & Pell is a family firm that has made and sold cooking pots since 1922. It employs 310 people at a foundry in Dudley and at nine shops in the west of England.',
    },
    {
      body: 'The Tansley Observatory will open its dome to schools in March, when Jupiter is high. Places are free and must be booked by a teacher.',
      heading: 'Notes to editors',
      about:
        'The Tansley Observatory is a registered charity run by the universities of Ashby and Thirlmere. Its main telescope, built in 1968, has a mirror 2.1 metres across and is used by astronomers from fourteen countries.',
    },
    {
      body: 'Halcyon Ferries has ordered two electric boats for the river crossing. They will carry 120 passengers each and enter service next spring.',
      heading: 'About Halcyon Ferries',
      about:
        'Halcyon Ferries operates eleven vessels on the Tarn and its estuary and carries about two million passengers a year. The company is owned by its employees and has its head office in Port Lorne.',
    },
    {
      body: 'A new scheme will pay young gardeners to learn the grafting of apple trees. Twelve apprentices start in November.',
      heading: 'About the Orchard Fellowship',
      about:
        'The Orchard Fellowship was founded in 1987 to protect traditional orchards and the fruit that grows in them. It has 6,400 members and looks after 52 orchards in nine counties.',
    },
  ],
  frozen: [
    {
      body: 'Brindle Clockworks will restore the town hall clock, which has shown ten past four since the summer. The work takes six weeks.',
      heading: 'About Brindle Clockworks',
      about:
        'Brindle Clockworks has repaired public clocks since 1904 and cares for more than two hundred of them in Scotland and the north of England. Its workshop in Hexby employs seventeen clockmakers and four apprentices.',
    },
    {
      body: 'The Lowmoor Choir School will take girls from September, ending a rule that is older than its building. Auditions are on the second Saturday of May.',
      heading: 'Notes to editors',
      about:
        'The Lowmoor Choir School educates eighty children between the ages of eight and thirteen, all of whom sing daily services in the abbey. It was founded in 1541 and is supported by the Lowmoor Trust.',
    },
    {
      body: 'Carraway Rail has chosen a builder for its tram depot. Work starts behind the gasworks in the autumn.',
      heading: 'About Carraway Rail',
      about:
        'Carraway Rail runs the tramways of three cities and carries some ninety million passengers a year. It is part of the Carraway Group, which employs around 8,200 people in transport, parking and catering.',
    },
    {
      body: 'A survey of hedgehogs begins next week and anyone with a garden can take part. Sightings may be sent by post or by telephone.',
      heading: 'About the Night Garden Society',
      about:
        'The Night Garden Society studies and protects the animals that visit gardens after dark. Set up in 1996 by a group of neighbours in Lewes, it now has branches in twenty-three counties and a reserve of its own.',
    },
  ],
};
